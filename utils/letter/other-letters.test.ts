import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findParts } from './parts';

/** The covering letter, as far as it does not speak. */
function coveringIn(text: string): string {
  return findParts(text)
    .filter(({ kind }) => kind === 'covering-letter')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n\n');
}

/** What does not speak because it is another letter; parts of one stretch joined. */
function othersIn(text: string): string {
  return findParts(text)
    .filter(({ kind }) => kind === 'other-letter')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n\n');
}

const SIGNED = 'Yours sincerely,\nJonah Pryce\nInformation Officer';
const letter = (date: string, body: string, greeting = 'Dear Ms Okafor,'): string =>
  `Merrow Borough Council\nTown Hall\n\n${date}\n\n${greeting}\n\n${body}\n\n${SIGNED}`;

const REFUSAL = letter('14 May 2024', 'The schedules are withheld under section 43(2).');
const OUTCOME = letter(
  '20 June 2024',
  'This is the outcome of the internal review. I uphold the use of section 43(2).',
);
const COVER = letter('14 May 2024', 'Please find attached our response to your request.');
const PROMISE = letter('2 May 2024', 'Thank you for your request. We will respond within 20 working days.');
const EARLIER = letter('2 April 2024', 'The names are withheld under section 40(2).');
const REQUEST =
  'Dear Merrow Borough Council,\n\nPlease review your use of section 43(2).\n\nYours faithfully,\nT Okafor';
const REASONS = 'Section 43(2) applies because the bidders compete.';

describe('another letter in the same file does not speak', () => {
  it.each([
    ['the first reply behind the outcome of a review', `${OUTCOME}\n\n${REFUSAL}`, REFUSAL],
    ['the first reply before the outcome of a review', `${REFUSAL}\n\n${OUTCOME}`, REFUSAL],
    ['an earlier letter behind a refusal', `${REFUSAL}\n\n${EARLIER}`, EARLIER],
    ['two earlier letters', `${OUTCOME}\n\n${REFUSAL}\n\n${EARLIER}`, `${REFUSAL}\n\n${EARLIER}`],
    ['a later letter behind a refusal, since the first speaks', `${EARLIER}\n\n${REFUSAL}`, REFUSAL],
    [
      'an undated letter with a reference',
      `${REFUSAL}\n\nOur ref: FOI/1\n\nDear Mr Fenn,\n\nNo.\n\n${SIGNED}`,
      `Our ref: FOI/1\n\nDear Mr Fenn,\n\nNo.\n\n${SIGNED}`,
    ],
    ['an earlier letter in an annex', `${OUTCOME}\n\nAnnex A\n\n${REFUSAL}`, `Annex A\n\n${REFUSAL}`],
    [
      'an annex whose title says that it was written before',
      `${OUTCOME}\n\nAnnex A: copy of our original response\n\n${REASONS}`,
      `Annex A: copy of our original response\n\n${REASONS}`,
    ],
    [
      'a title of that kind below the signature, with no word for an annex',
      `${OUTCOME}\n\nOur original response\n\n${REASONS}`,
      `Our original response\n\n${REASONS}`,
    ],
    [
      'such a title with a date',
      `${OUTCOME}\n\nCopy of the decision letter of 14 May 2024\n\n${REASONS}`,
      `Copy of the decision letter of 14 May 2024\n\n${REASONS}`,
    ],
    [
      'such a title in Welsh',
      `${letter('20 Mehefin 2024', 'Canlyniad yr adolygiad mewnol.', 'Annwyl Ms Okafor,')}\n\nEin hymateb gwreiddiol\n\nMae adran 43(2) yn berthnasol.`,
      'Ein hymateb gwreiddiol\n\nMae adran 43(2) yn berthnasol.',
    ],
    [
      'an annex in Welsh',
      `${OUTCOME}\n\nAtodiad 1: ymateb gwreiddiol\n\nMae adran 43(2) yn berthnasol.`,
      'Atodiad 1: ymateb gwreiddiol\n\nMae adran 43(2) yn berthnasol.',
    ],
    [
      'the request for a review',
      `${OUTCOME}\n\nAppendix 1 – Your request for internal review\n\n${REQUEST}`,
      `Appendix 1 – Your request for internal review\n\n${REQUEST}`,
    ],
    [
      'a letter to the authority, though the letter before it covers it',
      `${COVER}\n\n2 April 2024\n\n${REQUEST}`,
      `2 April 2024\n\n${REQUEST}`,
    ],
    [
      'what an attached letter has attached itself',
      `${OUTCOME}\n\n${REFUSAL}\n\nAnnex A\n\n${REASONS}`,
      `${REFUSAL}\n\nAnnex A\n\n${REASONS}`,
    ],
    [
      'until the letter’s own row of annexes goes on',
      `${OUTCOME}\n\nAnnex A: our first reply\n\n${REFUSAL}\n\nAnnex B: the public interest\n\n${REASONS}`,
      `Annex A: our first reply\n\n${REFUSAL}`,
    ],
    [
      'an annex of another row inside an attached letter',
      `${OUTCOME}\n\nAnnex B: our first reply\n\n${REFUSAL}\n\nAnnex A: exemptions\n\n${REASONS}\n\nAnnex C: the public interest\n\n${REASONS}`,
      `Annex B: our first reply\n\n${REFUSAL}\n\nAnnex A: exemptions\n\n${REASONS}`,
    ],
    [
      'an earlier letter behind a letter that covers both it and the answer',
      `${COVER}\n\n${REFUSAL}\n\n${EARLIER}`,
      EARLIER,
    ],
    ['an acknowledgement before the answer', `${PROMISE}\n\n${REFUSAL}`, PROMISE],
    [
      'a letter that takes more time, before the answer',
      `${letter('2 May 2024', 'We need more time to consider your request.')}\n\n${REFUSAL}`,
      letter('2 May 2024', 'We need more time to consider your request.'),
    ],
    ['an earlier refusal behind an acknowledgement', `${PROMISE}\n\n${EARLIER}`, EARLIER],
    [
      'a letter to somebody else, though the letter before it brings a reply',
      `${COVER}\n\n${letter('14 May 2024', 'The schedules are withheld under section 43(2).', 'Dear Mr Fenn,')}`,
      letter('14 May 2024', 'The schedules are withheld under section 43(2).', 'Dear Mr Fenn,'),
    ],
    [
      'a letter dated before the one that sends it, which is no answer but what was asked for',
      `${letter('14 May 2024', 'I attach the papers that you asked for.')}\n\n${EARLIER}`,
      EARLIER,
    ],
    [
      'the request in an annex behind the reply in one',
      `${COVER}\n\nAnnex A\n\n${REFUSAL}\n\nAnnex B\n\nCopy of your request\n\n${REQUEST}`,
      `Annex B\n\nCopy of your request\n\n${REQUEST}`,
    ],
  ])('%s', (_, text, expected) => {
    expect(othersIn(text)).toBe(expected);
  });
});

describe('the letter goes on speaking', () => {
  it.each([
    ['alone in its file', REFUSAL],
    ['in an annex with its reasons', `${REFUSAL}\n\nAnnex A: exemptions applied\n\n${REASONS}`],
    ['in annexes named by figures', `${REFUSAL}\n\nAppendix 1\n\n${REASONS}\n\nAppendix 2\n\n${REASONS}`],
    ['in an enclosure', `${REFUSAL}\n\nEnclosure 1: Schedule of documents\n\n${REASONS}`],
    ['in the answer that a covering letter of the same day sends', `${COVER}\n\n${REFUSAL}`],
    [
      'in an answer without a date that a covering letter sends',
      `${COVER}\n\nOur ref: FOI/1\n\nDear Ms Okafor,\n\n${REASONS}\n\n${SIGNED}`,
    ],
    [
      'in a second notice of the same day',
      `${REFUSAL}\n\n${letter('14 May 2024', 'The e-mails are withheld under section 40(2).')}`,
    ],
    ['below its signature', `${REFUSAL}\n\nYou can ask for an internal review within 40 working days.`],
    [
      'though it names an annex in a sentence',
      `${REFUSAL}\n\nAnnex A is a copy of our original response.\n\n${REASONS}`,
    ],
    [
      'though it lists what is enclosed',
      `${OUTCOME}\n\nEnclosures:\nAnnex A – copy of our original response\nAnnex B – the public interest\n\nAnnex B – the public interest\n\n${REASONS}`,
    ],
    [
      'though a heading before the signature names the first reply',
      `20 June 2024\n\nDear Ms Okafor,\n\nOur original response\n\nWe relied on section 43(2).\n\nReview\n\nI uphold it.\n\n${SIGNED}`,
    ],
    [
      'though an annex before the signature names it',
      `20 June 2024\n\nDear Ms Okafor,\n\nI send:\n\nAnnex A: our original response\n\nI uphold section 43(2).\n\n${SIGNED}`,
    ],
    ['though an annex is about first responses', `${REFUSAL}\n\nAnnex A: First response times\n\n${REASONS}`],
    [
      'though a second greeting follows, with neither date nor reference',
      `Dear all,\n\nSee below.\n\nKind regards\nFOI Team\n\nDear Ms Okafor,\n\n${REASONS}\n\n${SIGNED}`,
    ],
    [
      'though a name is greeted twice before any signature',
      `14 May 2024\n\nDear Ms Okafor,\n\nDear Madam,\n\n${REASONS}\n\n${SIGNED}`,
    ],
    [
      'in an annex behind an acknowledgement of a request for a review',
      `${letter('20 June 2024', 'We have received your request for an internal review.')}\n\nAnnex A: what happens next\n\n${REASONS}`,
    ],
  ])('%s', (_, text) => {
    expect(othersIn(text)).toBe('');
  });
});

describe('a letter that only brings the answer leaves the word to it', () => {
  it.each([
    ['dated the same day', `${COVER}\n\n${REFUSAL}`],
    ['dated before it', `${COVER.replace('14 May', '15 May')}\n\n${REFUSAL}`],
    ['dated later', `${COVER.replace('14 May', '13 May')}\n\n${REFUSAL}`],
    ['in an annex with its own greeting', `${COVER}\n\nAnnex A\n\n${REFUSAL}`],
    [
      'that it says is in the annex',
      `${COVER.replace('attached our response to your request', 'our response in the annex to this letter')}\n\nAnnex A\n\n${REFUSAL}`,
    ],
    [
      'that it says in Welsh is in the annex',
      `${letter('14 Mai 2024', 'Mae ein hymateb yn Atodiad A.', 'Annwyl Ms Okafor,')}\n\nAtodiad A\n\n${REFUSAL}`,
    ],
    ['though it greets by first name', `${COVER.replace('Dear Ms Okafor', 'Dear Tara')}\n\n${REFUSAL}`],
  ])('%s', (_, text) => {
    const covering = coveringIn(text);
    expect(text.startsWith(covering)).toBe(true);
    expect(covering.endsWith(SIGNED)).toBe(true);
    expect(othersIn(text)).toBe('');
  });

  it('but for how to complain', () => {
    const complaint = 'If you are unhappy, you can ask for an internal review within 40 working days.';
    const text = `${COVER.replace('request.', `request.\n\n${complaint}`)}\n\n${REFUSAL}`;
    expect(text.slice(coveringIn(text).length).startsWith(complaint)).toBe(true);
  });

  it.each([
    ['where its own annex answers', `${COVER}\n\nAnnex A: our response\n\n${REASONS}`],
    [
      'where its own annex answers, with another letter behind that',
      `${COVER}\n\nAnnex A: the schedules\n\n${REASONS}\n\nAnnex B\n\n${REFUSAL}`,
    ],
    [
      'where it sends a copy of a letter that was asked for',
      COVER.replace('our response', 'a copy of the letter'),
    ],
    ['where what it sends decides nothing', `${COVER}\n\n${letter('14 May 2024', 'It was good to meet.')}`],
  ])('not %s', (_, text) => {
    expect(coveringIn(text)).toBe('');
  });
});

describe('beside other letters, quotations', () => {
  it('end where the other letter begins', () => {
    const text = `14 May 2024\n\nDear Ms Okafor,\n\n${REASONS}\n\n${SIGNED}\n\nYour request was:\n\n“Send the schedules.\n\n${EARLIER}”`;
    const parts = findParts(text);
    for (const [index, { end }] of parts.entries())
      expect(parts[index + 1]?.start ?? Infinity).toBeGreaterThanOrEqual(end);
    expect(othersIn(text)).toContain('section 40(2)');
  });

  it('of e-mail stay what they were', () => {
    const text = `${REFUSAL}\n\nFrom: Noor Pell\nSent: 3 May 2024\nTo: FOI Team\nSubject: Invoices\n\n${EARLIER}`;
    expect(findParts(text).map(({ kind }) => kind)).toEqual(['quoted-email']);
  });
});

it('parts are in order and do not overlap, whatever documents stand behind each other', () => {
  const document = fc.constantFrom(
    REFUSAL,
    OUTCOME,
    COVER,
    PROMISE,
    EARLIER,
    REQUEST,
    'Annex A',
    'Annex A: Relevant legislation',
    'Annex B: copy of our original response',
    'Your request was:',
    '“Send it.',
    REASONS,
  );
  fc.assert(
    fc.property(fc.array(document, { maxLength: 7 }), (documents) => {
      const text = documents.join('\n\n');
      let at = 0;
      for (const { start, end } of findParts(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
  );
});
