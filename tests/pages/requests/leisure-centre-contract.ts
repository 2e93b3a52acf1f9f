import type { SampleRequest } from '../request';

/** A refusal in files attached to a reply that says nothing itself, as most are. */
export function leisureCentreContract(): SampleRequest {
  return {
    urlTitle: 'leisure_centre_contract',
    title: 'Leisure centre contract',
    requester: { name: 'Tamsin Okafor', slug: 'tamsin_okafor' },
    authority: { name: 'Merrow Borough Council', slug: 'merrow_borough_council' },
    status: 'waiting_classification',
    events: [
      { type: 'outgoing', id: 2150501, date: '2024-04-17', text: REQUEST },
      {
        type: 'incoming',
        id: 2190501,
        date: '2024-05-15',
        author: 'Information Governance',
        text: COVERING,
        attachments: [
          { id: 5530501, name: 'Response letter FOI 24 0619.pdf', size: '33K', file: 'foia.chromium.pdf' },
          {
            id: 5530502,
            name: 'Response letter FOI 24 0619.docx',
            size: '6K',
            file: 'foia.libreoffice.docx',
          },
          { id: 5530503, name: 'Visits by month.csv', size: '1K' },
        ],
      },
    ],
    marks: {},
  };
}

const REQUEST = `
Dear Merrow Borough Council,

Please send me the minutes of the leisure committee for 2023, and the price schedules of all who bid to run the leisure centre.

Yours faithfully,

Tamsin Okafor
`;

const COVERING = `
Dear Tamsin Okafor,

Please see the attached letter.

Kind regards,

Information Governance
Merrow Borough Council
`;
