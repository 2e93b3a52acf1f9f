import { describe, expect, it } from 'vitest';
import { analyseLetter } from './analyse-letter';

const letter = (law: string, refusal: string): string => `Merrow Borough Council

Date: 14 May 2024
Our reference: 24/0619

Dear Ms Okafor,

We received your request under ${law} on 18 April 2024. ${refusal}

If you are unhappy you can ask for an internal review within 40 working days, and then complain to the Information Commissioner.

Yours sincerely,
Jonah Pryce`;

const NAMES = letter(
  'the Freedom of Information Act 2000',
  'The report is attached. Names are redacted under section 40(2), since it would be unfair to disclose them.',
);
const EMAILS = letter(
  'the Environmental Information Regulations 2004',
  'The e-mails are withheld under regulation 12(4)(e), since officers need space to think. We applied the presumption in favour of disclosure.',
);
const ACT = `Section 12 Exemption where cost of compliance exceeds appropriate limit
(1) Section 1(1) does not oblige a public authority to comply with a request for information if the authority estimates that the cost of complying with the request would exceed the appropriate limit.

Section 43 Commercial interests
(2) Information is exempt information if its disclosure under this Act would, or would be likely to, prejudice the commercial interests of any person.`;
const REGULATIONS = `(4) For the purposes of paragraph (1)(a), a public authority may refuse to disclose information to the extent that—
(b) the request for information is manifestly unreasonable;
(e) the request involves the disclosure of internal communications.`;

describe('what a letter sets out of the law accuses it of nothing', () => {
  it.each([
    ['the Act, by its title', NAMES, `Annex A: Relevant legislation\n\n${ACT}`],
    ['the Regulations, by their title', EMAILS, `Annex 1: Extract from the Regulations\n\n${REGULATIONS}`],
    ['a regulation in full', EMAILS, `Annex 1: Regulation 12 in full\n\n${REGULATIONS}`],
    ['the Regulations, by their wording', EMAILS, `Further reading\n\n${REGULATIONS}`],
  ])('%s', (_, own, annex) => {
    const [alone, whole] = [analyseLetter(own), analyseLetter(`${own}\n\n${annex}`)];
    const relied = ({ citations }: typeof whole) => citations.filter(({ role }) => role === 'relied_on');
    expect(relied(whole)).toEqual(relied(alone));
    expect(whole.grounds).toEqual(alone.grounds);
    expect(whole.findings).toEqual(alone.findings);
    expect([whole.kind, whole.regime, whole.facts]).toEqual([alone.kind, alone.regime, alone.facts]);
  });
});

it('a complaint paragraph below the law is the letter’s own', () => {
  const [above, below] = NAMES.split(/^If you are unhappy.*$/m);
  const text = `${above ?? ''}${below ?? ''}\n\nAnnex A: Relevant legislation\n\n${ACT}\n\nIf you are unhappy you can ask for an internal review within 40 working days, and then complain to the Information Commissioner.`;
  expect(analyseLetter(text).facts.reviewWindow).toMatchObject({ amount: 40 });
});
