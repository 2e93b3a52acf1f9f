import { describe, expect, it } from 'vitest';
import { analyseLetter } from '../../utils/analysis';
import { day } from '../../utils/calendar/test-day';
import { letterReport } from './report';

const LETTER = `Our ref: FOI / 20871
3 April 2024

Dear Noor Pell,

Thank you for your request received on 6 March. The invoices are exempt under section
43(2) of the Freedom of Information Act 2000. The names have been redacted because they are personal data.
The survey falls under section 5 of the Harbours Act 1964.

You may ask for an internal review within 40 working days. Write to reviews@harbour.example about it.
`;

describe('the report of a letter', () => {
  it('tells everything, a line a fact', () => {
    expect(letterReport(analyseLetter(LETTER), day('2024-04-10'))).toBe(`Letter
  kind: refusal
  law: Freedom of Information Act 2000
  date: 3 April 2024
  request received: 6 March 2024
  reference: FOI / 20871
  time to ask for a review: 40 working days
  review address: reviews@harbour.example

Cited
  “section 43(2)” = FOIA section 43(2) (commercial interests): relied on, because the letter says “are exempt”

Reasons in words
  FOIA s40: “have been redacted because they are personal data”

Other laws, left alone
  HarboursAct1964 s5

What it leaves out
  strong: The letter does not say how the public interest was weighed, as section 43(2) asks. (Freedom of Information Act 2000, section 17(3))
  medium: The letter does not say that disclosure would prejudice something, or would be likely to, which is what section 43(2) asks for. (Freedom of Information Act 2000, section 17(1)(c))
  medium: The letter gives “have been redacted because they are personal data” as a reason, but no section with that exemption. (Freedom of Information Act 2000, section 17(1)(b))
  medium: The letter does not mention the right to complain to the Information Commissioner. (Freedom of Information Act 2000, section 17(7)(b))

Dates
  The answer was due by 8 April 2024 and was sent on 3 April 2024.
  You can ask for an internal review until Friday 31 May 2024.
  The letter gives you until Friday 31 May 2024 to ask for an internal review.
`);
  });

  it('says what the letter does not tell, and leaves out empty sections', () => {
    expect(letterReport(analyseLetter('Good day.'), day('2024-04-10'))).toBe(`Letter
  kind: other
  law: the letter does not tell
  date: none in the text
  request received: the letter does not say
  reference: none
  time to ask for a review: none given
  review address: none
`);
  });

  it('says where a citation is doubtful', () => {
    const text = 'You wrote:\n“Is section 12 in the way?”\n\nWe hold it.';
    expect(letterReport(analyseLetter(text), day('2024-04-10'))).toContain(
      'only mentioned, possibly, because',
    );
  });
});
