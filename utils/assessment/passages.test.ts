import { describe, expect, it } from 'vitest';
import { analyseLetter } from '../analysis';
import { parsePlainDate } from '../calendar';
import { REQUIREMENTS, type FindingId } from '../law';
import { ANSWER_PASSAGES } from './passages/answers.examples';
import { COST_PASSAGES } from './passages/cost.examples';
import { EXEMPTION_PASSAGES } from './passages/exemptions.examples';
import { INTEREST_PASSAGES } from './passages/interest.examples';
import { NOTICE_PASSAGES } from './passages/notice.examples';
import type { Passage } from './passages/passage';
import { ROUTE_PASSAGES } from './passages/route.examples';

const PASSAGES = [
  ...NOTICE_PASSAGES,
  ...INTEREST_PASSAGES,
  ...ROUTE_PASSAGES,
  ...COST_PASSAGES,
  ...EXEMPTION_PASSAGES,
  ...ANSWER_PASSAGES,
];

function find({ id, text, regime = 'FOIA', authority, requestText, requestDate, sentDate }: Passage) {
  const analysis = analyseLetter(text, {
    regime,
    authority,
    requestText,
    requestDate: requestDate === undefined ? undefined : (parsePlainDate(requestDate) ?? undefined),
    sentDate: sentDate === undefined ? undefined : (parsePlainDate(sentDate) ?? undefined),
  });
  return analysis.findings.filter((finding) => finding.id === id);
}

describe.each(Object.keys(REQUIREMENTS) as FindingId[])('%s', (id) => {
  const own = PASSAGES.filter((passage) => passage.id === id);

  it('has rows for what is found and for silence', () => {
    expect(own.filter(({ finds }) => finds !== null).length).toBeGreaterThanOrEqual(3);
    expect(own.filter(({ finds }) => finds === null).length).toBeGreaterThanOrEqual(3);
  });

  it.each(own.filter(({ finds }) => finds === null))('silent: $reason', (passage) => {
    expect(find(passage).map(({ message }) => message)).toEqual([]);
  });

  it.each(own.flatMap((passage) => (passage.finds === null ? [] : [{ ...passage, finds: passage.finds }])))(
    'finds: $reason',
    (passage) => {
      const { text, finds } = passage;
      const found = find(passage);
      const at = text.indexOf(finds);
      const rests = found.some(({ start, end }) =>
        finds === ''
          ? start === null
          : start !== null && end !== null && start < at + finds.length && end > at,
      );
      expect({ found: found.length > 0, rests }).toEqual({ found: true, rests: true });
    },
  );
});
