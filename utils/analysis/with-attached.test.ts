import { describe, expect, it } from 'vitest';
import { analyseLetter } from './analyse-letter';
import { withAttached } from './with-attached';

const COVERING =
  'Dear Ms Pell,\n\nPlease find attached our response to your request.\n\nKind regards,\n\nFOI Team';
const REFUSAL =
  'Dear Ms Pell,\n\nThe invoices are withheld under section 43(2) of the Freedom of Information Act 2000.\n\nYours sincerely';
const POLICY =
  'Handling of requests\n\n1. We refuse requests that go over the limit under section 12 of the Freedom of Information Act 2000.';

/** The kinds of a message and of what was read of its attachments, as they count. */
const kinds = (message: string, ...attached: readonly string[]) =>
  withAttached([
    { id: 'incoming-2', analysis: analyseLetter(message) },
    ...attached.map((text, at) => ({
      id: `incoming-2/attach/${at + 2}`,
      attachedTo: 'incoming-2',
      analysis: analyseLetter(text),
    })),
  ]).map(({ analysis }) => analysis.kind);

describe('a message with attachments', () => {
  it.each([
    ['is what it says as long as nothing attached was read', [COVERING], ['disclosure']],
    ['only brings the letter that was read', [COVERING, REFUSAL], ['other', 'refusal']],
    [
      'still gives what it gives where a document that is no letter comes with it',
      [COVERING, POLICY],
      ['disclosure', 'other'],
    ],
    ['that refuses itself goes on doing so', [REFUSAL, COVERING], ['refusal', 'disclosure']],
  ] as const)('%s', (_, [message, ...attached], expected) => {
    expect(kinds(message, ...attached)).toEqual(expected);
  });

  it('has no dates that follow from what is no letter', () => {
    const [, policy] = withAttached([
      { id: 'incoming-2', analysis: null },
      {
        id: 'incoming-2/attach/2',
        attachedTo: 'incoming-2',
        analysis: analyseLetter(POLICY, {
          sentDate: analyseLetter('Date: 3 May 2024').facts.letterDate ?? undefined,
        }),
      },
    ]);
    expect(policy?.analysis?.deadlines).toEqual([]);
  });
});
