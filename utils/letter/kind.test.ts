import { describe, expect, it } from 'vitest';
import { readLetterActs } from './kind';
import { findParts } from './parts';
import { findSentences } from './sentences';
import { findOwnSentences } from './standing-parts';

/** The names of what the letter does. */
const actsOf = (text: string): string[] =>
  Object.entries(readLetterActs(findOwnSentences(text, findSentences(text), findParts(text))))
    .filter(([, does]) => does)
    .map(([name]) => name);

describe('what a letter does', () => {
  it.each([
    ['refuses by an exemption', 'The invoices are exempt from disclosure.', ['refuses']],
    ['refuses in the first person', 'We have withheld the names.', ['refuses']],
    ['refuses because of cost', 'Answering would exceed the appropriate limit of £450.', ['refuses']],
    ['refuses as vexatious', 'The request is vexatious.', ['refuses']],
    ['refuses in Welsh', 'Ni allwn ddarparu’r wybodaeth hon.', ['refuses']],
    ['gives what is attached', 'Please find attached the invoices.', ['discloses']],
    ['gives a table', 'The figures are broken down in the table below.', ['discloses']],
    ['holds nothing', 'The council does not hold this.', ['notHeld']],
    ['holds nothing, shortly', 'No information is held.', ['notHeld']],
    ['says neither yes nor no', 'The force neither confirms nor denies this.', ['neitherConfirmsNorDenies']],
    ['found nothing', 'A search was made. No records were found.', ['notHeld']],
    ['found nothing, otherwise', 'Our search found no relevant information.', ['notHeld']],
    ['holds nothing of any kind', 'We do not hold any information about this.', ['notHeld']],
    ['holds nothing, in Welsh', 'Nid yw’r Cyngor yn dal yr wybodaeth.', ['notHeld']],
    ['will not say whether it exists', 'We will not reveal whether it exists.', ['neitherConfirmsNorDenies']],
    ['gives what you can open', 'The table, which you can open in any program, is attached.', ['discloses']],
    ['gives in Welsh', 'Amgaeaf gopi o’r adroddiad.', ['discloses']],
    ['says where it is published', 'The figures can be found at www.harbour.example.', ['pointsTo']],
    ['promises an answer', 'We acknowledge your request.', ['acknowledges']],
    ['takes more time', 'We need more time for this.', ['extends']],
    ['asks what is meant', 'Please clarify which years you mean.', ['asksToClarify']],
    ['reviews', 'I have completed my internal review.', ['reviews']],
    ['lets a refusal stand', 'The refusal was correctly applied.', ['upholds']],
    ['withholds in few words', 'We know it, but withhold it.', ['refuses']],
    ['gives up a refusal', 'The refusal is overturned.', ['overturns']],
    ['sends the request on', 'We have decided to transfer your request.', ['transfers']],
    ['is a machine', 'This is an automated message.', ['automatic']],
    ['does nothing with "no exemptions applied"', 'No exemptions have been applied.', []],
    ['does nothing where the law is told in general', 'You may ask where information is withheld.', []],
    [
      'does nothing where the right to a review is told',
      'If you are unhappy, you may ask for an internal review.',
      [],
    ],
    ['does nothing where it may need to ask', 'If we need any clarification we will ask for it.', []],
    ['does nothing where whoever writes is answered', 'If you have sent a request, we will answer it.', []],
    [
      'does nothing by how it tells to complain',
      'If you are unhappy, tell us. The review will be concluded and the outcome of the internal review sent to you.',
      [],
    ],
    ['does nothing by its footer', 'This e-mail is confidential and its disclosure is refused.', []],
    ['does nothing by the applicant’s words', 'You wrote:\n“You have withheld the names.”\n\nGood day.', []],
    [
      'does nothing that stands far behind',
      `${'Words of the answer. '.repeat(700)}We have withheld the names.`,
      [],
    ],
    ['does nothing', 'Good day.', []],
  ])('%s', (_, text, expected) => {
    expect(actsOf(text)).toEqual(expected);
  });

  it('gives up nothing in general where a review lets some of the decision stand', () => {
    const review = 'I have completed my internal review. The refusal is overturned.';
    expect(actsOf(review)).toContain('overturns');
    expect(actsOf(`${review} The use of section 40(2) was correct and I uphold it.`)).not.toContain(
      'overturns',
    );
  });

  it('does several things at once', () => {
    expect(actsOf('Please find attached the invoices. We have redacted the names.')).toEqual([
      'refuses',
      'discloses',
    ]);
  });
});
