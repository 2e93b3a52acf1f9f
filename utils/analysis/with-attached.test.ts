import { describe, expect, it } from 'vitest';
import { day } from '../calendar/test-day';
import { analyseLetter } from './analyse-letter';
import { weighAttached, withoutNotes } from './with-attached';

const COVERING =
  'Dear Ms Pell,\n\nPlease find attached our response to your request.\n\nKind regards,\n\nFOI Team';
const REFUSAL =
  'Dear Ms Pell,\n\nThe invoices are withheld under section 43(2) of the Freedom of Information Act 2000.\n\nYours sincerely';
const POLICY =
  'Handling of requests\n\nRef: IG/POL/12\nDate: 1 March 2026\n\n1. We refuse requests that go over the limit under section 12 of the Freedom of Information Act 2000.';

const GIVING = COVERING.replace('our response to your request', 'the information you requested');
const ACKNOWLEDGEMENT =
  'Dear Mr Shaw,\n\nThank you for your letter. We are looking into it and will reply within 20 working days.\n\nYours sincerely';
const EXTENSION =
  'Dear Ms Pell,\n\nWe need more time to consider the public interest under section 43 of the Act and will reply by 8 May 2026.\n\nYours sincerely';
const OUTCOME =
  'Dear Ms Pell,\n\nI have completed the internal review of our decision and uphold it.\n\nYours sincerely';
const dated = (letter: string, date = '1 April 2026') => `${date}\n\n${letter}`;

const REQUESTED = day('2026-01-05');
const SENT = day('2026-04-02');

/** A message and what was read of its attachments, as they count. */
const weighed = (
  [message = '', ...attached]: readonly string[],
  requestDate: typeof REQUESTED | null = REQUESTED,
) =>
  weighAttached(
    [
      { id: 'incoming-2', sentDate: SENT, analysis: analyseLetter(message) },
      ...attached.map((text, at) => ({
        id: `incoming-2/attach/${at + 2}`,
        attachedTo: 'incoming-2',
        sentDate: SENT,
        analysis: analyseLetter(text),
      })),
    ],
    requestDate,
  );

const kinds = (...texts: readonly string[]) =>
  withoutNotes(weighed(texts)).map(({ analysis }) => analysis.kind);

describe('a message with attachments', () => {
  it.each([
    ['is what it says as long as nothing attached was read', [COVERING], ['disclosure']],
    ['only brings the letter that was read', [COVERING, REFUSAL], ['other', 'refusal']],
    [
      'still gives what it gives where a document that is no letter comes with it',
      [COVERING, POLICY],
      ['disclosure', 'other'],
    ],
    ['only brings the outcome of a review', [GIVING, OUTCOME], ['other', 'review-outcome']],
    [
      'still gives what it gives where a letter that answers nothing is part of it',
      [GIVING, dated(ACKNOWLEDGEMENT)],
      ['disclosure', 'acknowledgement'],
    ],
    [
      'still gives it where nothing tells when a letter was written',
      [COVERING, ACKNOWLEDGEMENT],
      ['disclosure', 'acknowledgement'],
    ],
    ['only brings the letter that puts the answer off', [COVERING, dated(EXTENSION)], ['other', 'extension']],
    ['only brings the acknowledgement', [COVERING, dated(ACKNOWLEDGEMENT)], ['other', 'acknowledgement']],
    ['that refuses itself goes on doing so', [REFUSAL, COVERING], ['refusal', 'disclosure']],
  ] as const)('%s', (_, texts, expected) => {
    expect(kinds(...texts)).toEqual(expected);
  });
});

describe('a file that came with a message', () => {
  it.each([
    ['is a letter on the day of the request', dated(REFUSAL, '5 January 2026'), REQUESTED, false],
    ['is too old on the day before it', dated(REFUSAL, '4 January 2026'), REQUESTED, true],
    [
      'is too old where it carries no date and says that it answers an older request',
      `${REFUSAL}\nWe received your request on 2 December 2025.`,
      REQUESTED,
      true,
    ],
    [
      'is known by its own date, where it says when an older request was received',
      `${dated(REFUSAL)}\nWe received your request on 2 December 2025.`,
      REQUESTED,
      false,
    ],
    ['is a letter where nothing tells of its day', REFUSAL, REQUESTED, false],
    [
      'is a letter six months before its message, without a request',
      dated(REFUSAL, '2 October 2025'),
      null,
      false,
    ],
    ['is too old before that', dated(REFUSAL, '1 October 2025'), null, true],
    [
      'is measured by its message where what the page shows of the requester came later',
      dated(REFUSAL),
      day('2026-05-01'),
      false,
    ],
    ['is no letter for a reference and a date', POLICY, REQUESTED, true],
  ])('%s', (_, text, requestDate, isDocument) => {
    expect(weighed([COVERING, text], requestDate)[1]?.isDocument).toBe(isDocument);
  });

  const OTHER_ACT = 'Records are kept under section 5 of the Public Records Act 1958.';
  const IN_WORDS = 'This would exceed the appropriate limit.';
  it.each([
    [
      'that is no letter',
      `${POLICY} ${OTHER_ACT} ${IN_WORDS}`,
      'the file does not read like a letter to the requester',
    ],
    [
      'that is too old',
      dated(`${REFUSAL}\n\n${OTHER_ACT} ${IN_WORDS}`, '1 March 2019'),
      'the letter in the file is too old to be about this request',
    ],
  ])('%s relies on nothing, leaves nothing out, and has no dates that follow', (_, text, roleReason) => {
    const [, read] = weighed([COVERING, text]);
    expect(read?.analysis).toMatchObject({
      text,
      kind: 'other',
      grounds: [],
      findings: [],
      deadlines: [],
      citations: [{ role: 'mentioned', roleReason }, { role: 'other_act' }],
    });
  });

  it('leaves the note that brought it nothing to have left out', () => {
    const lacking = analyseLetter(POLICY).findings;
    const note = { ...analyseLetter(COVERING), findings: lacking };
    const [read] = withoutNotes([
      { id: 'incoming-2', sentDate: SENT, analysis: note },
      { id: 'a', attachedTo: 'incoming-2', sentDate: SENT, analysis: analyseLetter(REFUSAL) },
    ]);
    expect(lacking).not.toEqual([]);
    expect(read?.analysis.findings).toEqual([]);
  });

  it('says nothing that the message itself would not say', () => {
    expect(weighed([POLICY])[0]?.isDocument).toBe(false);
  });
});
