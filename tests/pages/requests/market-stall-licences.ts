import { longDate, weekdayBefore } from '../dates';
import type { SampleRequest } from '../request';

/** A refusal that leaves much out; the time to ask for a review is still running. */
export function marketStallLicences(today: string): SampleRequest {
  const asked = weekdayBefore(today, 44);
  const refused = weekdayBefore(today, 20);
  return {
    urlTitle: 'market_stall_licences',
    title: 'Market stall licences',
    requester: { name: 'Priya Dunmore', slug: 'priya_dunmore' },
    authority: { name: 'Oakvale City Council', slug: 'oakvale_city_council' },
    status: 'rejected',
    events: [
      { type: 'outgoing', id: 2150401, date: asked, text: REQUEST },
      {
        type: 'incoming',
        id: 2190401,
        date: refused,
        author: 'Information Team',
        text: refusal(longDate(asked), longDate(refused)),
      },
    ],
    marks: { 'incoming-2190401': ['FOIA s31', 'FOIA s43'] },
  };
}

const REQUEST = `
Dear Oakvale City Council,

Please send me the scores of each bid for a market stall licence in the last round, and the notes of the panel.

Yours faithfully,

Priya Dunmore
`;

function refusal(asked: string, refused: string): string {
  return `
Dear Priya Dunmore,

Market stall licences
Our reference: OCC/22871
Date: ${refused}

Thank you for your request received on ${asked} under the Freedom of Information Act 2000.

We hold the information that you asked for. The notes of the panel are exempt under section 31 of the Act.

The scores are withheld under section 43 of the Act.

On balance the public interest favours maintaining the exemptions.

If you are unhappy with this answer you can ask us for an internal review within 20 working days.

Yours sincerely,

Information Team
Oakvale City Council
`;
}
