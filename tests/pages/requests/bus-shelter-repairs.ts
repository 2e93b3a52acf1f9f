import { longDate, weekdayBefore } from '../dates';
import type { SampleRequest } from '../request';

/** Everything was sent: nothing is cited, so there is nothing to mark. */
export function busShelterRepairs(today: string): SampleRequest {
  const asked = weekdayBefore(today, 30);
  const answered = weekdayBefore(today, 12);
  return {
    urlTitle: 'bus_shelter_repairs',
    title: 'Bus shelter repairs',
    requester: { name: 'Tom Ashdown', slug: 'tom_ashdown' },
    authority: { name: 'Saltmarsh County Council', slug: 'saltmarsh_county_council' },
    status: 'successful',
    events: [
      { type: 'outgoing', id: 2150301, date: asked, text: REQUEST },
      {
        type: 'incoming',
        id: 2190301,
        date: answered,
        author: 'Customer Relations',
        text: answer(longDate(asked)),
      },
    ],
    marks: {},
  };
}

const REQUEST = `
Dear Saltmarsh County Council,

How many bus shelters were repaired in the last financial year, and what did it cost?

Yours faithfully,

Tom Ashdown
`;

function answer(asked: string): string {
  return `
Dear Tom Ashdown,

Thank you for your request of ${asked}.

We repaired 212 bus shelters at a cost of £94,310. Most repairs were to glass panels, and 18 shelters were replaced.

We hope that this answers your question.

Customer Relations
Saltmarsh County Council
`;
}
