import type { SampleRequest } from '../request';

/** A refusal of years ago: every date in it has passed. */
export function taxiLicenceChecks(): SampleRequest {
  return {
    urlTitle: 'taxi_licence_checks',
    title: 'Taxi licence checks',
    requester: { name: 'Priya Lowe', slug: 'priya_lowe' },
    authority: { name: 'Oakvale City Council', slug: 'oakvale_city_council' },
    status: 'rejected',
    events: [
      { type: 'outgoing', id: 2150201, date: '2023-04-04', text: REQUEST },
      { type: 'incoming', id: 2190201, date: '2023-05-02', author: 'Data Team', text: REFUSAL },
    ],
    marks: { 'incoming-2190201': ['FOIA s30(1)(a)(i)', 'FOIA s30', 'FOIA s12'] },
  };
}

const REQUEST = `
Dear Oakvale City Council,

How many drivers were checked on the street in 2022, and what was found in each case?

Yours faithfully,

Priya Lowe
`;

const REFUSAL = `
Dear Priya Lowe,

2 May 2023

Your request of 4 April 2023 has been dealt with under the Freedom of Information Act 2000.

The findings in each case are exempt under s.30(1)(a)(i), as they are held for investigations that may lead to a charge. Section 30 is qualified. The public interest lies in letting the investigations run their course.

To count the checks we would have to open every file, and that would go over the cost limit in section 12.

If you are unhappy you can ask for an internal review within two months of the date of this letter.

Oakvale City Council
`;
