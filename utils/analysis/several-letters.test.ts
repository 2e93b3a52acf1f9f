import { describe, expect, it } from 'vitest';
import { analyseLetter } from './analyse-letter';

const signed = (name: string): string => `Yours sincerely,\n${name}\nMerrow Borough Council`;

const FIRST_REPLY = `Merrow Borough Council
Town Hall, Merrow ME4 7QT

Date: 14 May 2024
Our reference: FOI/24/0619

Dear Ms Okafor,

We received your request on 18 April 2024. The schedules are withheld under section 43(2) of the Freedom of Information Act 2000.

You can ask for an internal review within 40 working days by writing to first@merrow.example.

${signed('Jonah Pryce')}`;

const OUTCOME = `Merrow Borough Council
Town Hall, Merrow ME4 7QT

Date: 27 June 2024
Our reference: IR/24/0101

Dear Ms Okafor,

This is the outcome of the internal review of our reply under the Freedom of Information Act 2000. I uphold the use of section 43(2), since the bidders still compete. The names are exempt under section 40(2).

If you are not content with the outcome of this review you can complain to the Information Commissioner under section 50.

${signed('Ada Venn')}`;

const relied = (text: string): readonly string[] =>
  analyseLetter(text)
    .citations.filter(({ role }) => role === 'relied_on')
    .flatMap(({ provisions }) => provisions);

describe('of a review outcome and the first reply in one file, the outcome speaks', () => {
  it.each([
    ['behind it', `${OUTCOME}\n\n${FIRST_REPLY}`],
    ['behind it, in an annex', `${OUTCOME}\n\nAnnex A: our first reply\n\n${FIRST_REPLY}`],
    ['before it', `${FIRST_REPLY}\n\n${OUTCOME}`],
  ])('with the reply %s', (_, text) => {
    const whole = analyseLetter(text);
    const alone = analyseLetter(OUTCOME);
    expect(whole.facts).toEqual(alone.facts);
    expect(whole.facts).toMatchObject({ letterDate: '2024-06-27', reference: 'IR/24/0101' });
    expect([whole.kind, whole.reviewOutcome, whole.regime]).toEqual(['review-outcome', 'upheld', 'FOIA']);
    expect(relied(text)).toEqual(['FOIA s43(2)', 'FOIA s40(2)']);
    expect(whole.findings.map(({ id }) => id)).toEqual(alone.findings.map(({ id }) => id));

    const start = text.indexOf(FIRST_REPLY);
    const inReply = ({ start: at }: { readonly start: number | null }): boolean =>
      at !== null && at >= start && at < start + FIRST_REPLY.length;
    expect(whole.findings.filter(inReply)).toEqual([]);
    expect(whole.citations.filter(inReply).map(({ quoted, role }) => [quoted, role])).toEqual([
      [true, 'mentioned'],
    ]);
  });
});

const cover = (date: string, words = 'I attach our reply'): string => `Merrow Borough Council

${date}

Dear Ms Okafor,

Thank you for your request, which we received on 17 April 2024. ${words}.

${signed('Ada Venn')}`;

describe('a reply speaks, whatever stands before it', () => {
  it.each([
    ['a letter of the day after that brings it', cover('15 May 2024')],
    ['a letter of the day before that brings it', cover('13 May 2024')],
    ['an acknowledgement', cover('19 April 2024', 'We will respond within 20 working days')],
  ])('%s', (_, first) => {
    const [alone, whole] = [analyseLetter(FIRST_REPLY), analyseLetter(`${first}\n\n${FIRST_REPLY}`)];
    expect(whole.facts).toEqual(alone.facts);
    expect(whole.deadlines).toEqual(alone.deadlines);
    expect([whole.kind, relied(whole.text)]).toEqual(['refusal', ['FOIA s43(2)']]);
    expect(whole.findings.map(({ id }) => id)).toEqual(alone.findings.map(({ id }) => id));
  });

  it('and what it leaves out the letter that brings it tells', () => {
    const bare = FIRST_REPLY.replace('Date: 14 May 2024\n', '').replace(
      'We received your request on 18 April 2024. ',
      '',
    );
    expect(analyseLetter(`${cover('15 May 2024')}\n\n${bare}`).facts).toMatchObject({
      letterDate: '2024-05-15',
      requestReceivedDate: '2024-04-17',
    });
  });
});

it('an annex with the reasons of the letter goes on speaking', () => {
  const text = `${FIRST_REPLY}\n\nAnnex A: exemptions applied\n\nThe names of the officers are withheld under section 40(2).`;
  expect(relied(text)).toEqual(['FOIA s43(2)', 'FOIA s40(2)']);
  expect(analyseLetter(text).facts.letterDate).toBe('2024-05-14');
});
