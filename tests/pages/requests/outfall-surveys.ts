import { longDate, weekdayBefore } from '../dates';
import type { SampleRequest } from '../request';

/** A refusal under the Environmental Information Regulations; the time to ask for a review is still running. */
export function outfallSurveys(today: string): SampleRequest {
  const asked = weekdayBefore(today, 41);
  const refused = weekdayBefore(today, 17);
  return {
    urlTitle: 'outfall_surveys',
    title: 'Outfall surveys',
    requester: { name: 'Tomos Vearey', slug: 'tomos_vearey' },
    authority: { name: 'Westmere Drainage Board', slug: 'westmere_drainage_board' },
    law: 'EIR',
    status: 'rejected',
    events: [
      { type: 'outgoing', id: 2150501, date: asked, text: REQUEST },
      {
        type: 'incoming',
        id: 2190501,
        date: refused,
        author: 'Information Governance',
        text: refusal(longDate(asked), longDate(refused)),
      },
    ],
    marks: { 'incoming-2190501': ['EIR reg12(4)(b)', 'EIR reg12(5)(e)'] },
  };
}

const REQUEST = `
Dear Westmere Drainage Board,

Please send me the reports of every survey of the outfalls into Westmere Brook since 2019, with the rates that were paid for them.

Yours faithfully,

Tomos Vearey
`;

function refusal(asked: string, refused: string): string {
  return `
Dear Tomos Vearey,

Outfall surveys
Our reference: WDB/EIR/318
Date: ${refused}

Thank you for your request received on ${asked}. We have dealt with it under the Environmental Information Regulations 2004.

We are refusing your request for the reports under regulation 12(4)(b), as it is manifestly unreasonable.

The rates are withheld under regulation 12(5)(e).

On balance the public interest favours maintaining the exceptions.

Yours sincerely,

Information Governance
Westmere Drainage Board
`;
}
