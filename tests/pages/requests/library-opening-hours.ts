import { longDate, weekdayBefore } from '../dates';
import type { SampleRequest } from '../request';

const REQUESTER = { name: 'Alex Marlow', slug: 'alex_marlow' };
const AUTHORITY = { name: 'Harbourne Borough Council', slug: 'harbourne_borough_council' };

/** A part refusal with five exemptions and the cost limit; the time to ask for a review is still running. */
export function libraryOpeningHours(today: string): SampleRequest {
  const asked = weekdayBefore(today, 58);
  const acknowledged = weekdayBefore(today, 56);
  const refused = weekdayBefore(today, 32);
  const annotated = weekdayBefore(today, 20);
  return {
    urlTitle: 'library_opening_hours_and_securi',
    title: 'Library opening hours and security',
    requester: REQUESTER,
    authority: AUTHORITY,
    status: 'partially_successful',
    events: [
      { type: 'outgoing', id: 2150101, date: asked, text: REQUEST },
      {
        type: 'incoming',
        id: 2190101,
        date: acknowledged,
        author: 'Information Governance',
        text: acknowledgement(longDate(asked)),
      },
      {
        type: 'incoming',
        id: 2190102,
        date: refused,
        author: 'Information Governance',
        text: refusal(longDate(asked), longDate(refused)),
        attachments: [{ id: 5530101, name: 'Opening hours and visits.csv', size: '9K' }],
        quoted: QUOTED,
      },
      {
        type: 'annotation',
        id: 98101,
        date: annotated,
        author: { name: 'Sam Okafor', slug: 'sam_okafor' },
        text: 'The council published the figures for two other libraries last year, so section 43(2) may be worth questioning.',
      },
    ],
    marks: {
      'incoming-2190102': [
        'FOIA s21',
        'FOIA s43(2)',
        'FOIA s43(2)',
        'FOIA s43',
        'FOIA s31(1)(a); FOIA s24(1)',
        'FOIA s31; FOIA s24',
        'FOIA s40(2)',
        'FOIA s40(3A)(a)',
        'FOIA s12(1)',
        'FOIA s16',
        'FOIA s17',
        'FOIA s50',
      ],
    },
  };
}

const REQUEST = `
Dear Harbourne Borough Council,

Please send me the following about the borough's libraries:

1. The opening hours of each library, and the number of visits in each of the last three years.
2. The hourly rate in the contract for library security staff.
3. The positions of the cameras and alarms at Central Library.
4. The names of the officers who recommended the shorter hours.
5. All e-mails that mention opening hours since January 2019.

Please do not treat question 3 as exempt under section 38: nobody's safety is at stake.

Yours faithfully,

Alex Marlow
`;

function acknowledgement(asked: string): string {
  return `
Dear Alex Marlow,

Thank you for your request, which we received on ${asked}. It has the reference HBC/10417.

We will reply within 20 working days.

Information Governance
Harbourne Borough Council
`;
}

function refusal(asked: string, refused: string): string {
  return `
Dear Alex Marlow,

Library opening hours and security
Our reference: HBC/10417
Date: ${refused}

Thank you for your request received on ${asked}, which we have considered under the Freedom of Information Act 2000 (the Act). Some of the information is attached and some of it is withheld. You asked for:

"1. The opening hours of each library, and the number of visits in each of the last three years.
2. The hourly rate in the contract for library security staff.
3. The positions of the cameras and alarms at Central Library. Please do not treat this as exempt under section 38: nobody's safety is at stake.
4. The names of the officers who recommended the shorter hours.
5. All e-mails that mention opening hours since January 2019."

Question 1
The number of visits is in the attached file. The opening hours are on our website. They are reasonably accessible to you already and are therefore exempt under section 21 of the Act. You can find them at https://www.harbourne.example/libraries

Section 7 of the Public Libraries and Museums Act 1964 requires us to provide a comprehensive service, and the shorter hours do not change that.

Question 2
The hourly rate is exempt under section 43(2) of the Act, because its release would be likely to prejudice the commercial interests of our contractor when it bids for similar work. The contractor agrees that section 43(2) applies. Section
43 is a qualified exemption. There is a public interest in knowing how public money is spent, but on balance we consider that it favours keeping the rate confidential.

Question 3
Central Library shares its plant room with the county's emergency control centre. We are withholding the positions of cameras and alarms under sections 31(1)(a) and 24(1) of the Act. Release would be likely to help somebody who wished to break in.
Sections 31 and 24 require a public interest test. We consider that the public interest in maintaining the exemptions outweighs the public interest in disclosure.

Question 4
The names of officers below the grade of head of service are personal data and are exempt under section 40(2) by virtue of section 40(3A)(a) of the Act. They would not expect their names to be made public.

Question 5
A search found about 11,400 e-mails. At two minutes each it would take 380 hours to read them, which would exceed the appropriate limit of £450. Under section 12(1) of the Act we are not obliged to comply with this part of your request. Under section 16 we suggest that you limit it to one library and three months.

This letter is a refusal notice under section 17 of the Act.

If you are not satisfied with this reply, you may ask for an internal review within 40 working days of the date of this letter by writing to [email address]. If you are still not satisfied after that, you may apply to the Information Commissioner under section 50 of the Act.

Yours sincerely,

J. Penrose
Information Governance
Harbourne Borough Council
[email address]
`;
}

const QUOTED = `
-----Original Message-----
From: Alex Marlow [mailto:[FOI #910417 email]]
To: FOI requests at Harbourne Borough Council
Subject: Freedom of Information request - Library opening hours and security

Please do not treat question 3 as exempt under section 38: nobody's safety is at stake.
`;
