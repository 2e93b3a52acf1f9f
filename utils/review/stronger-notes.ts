import type { Regime } from '../law';
import { publicInterestPrompts } from './subjects';
import type { ReviewGround } from './types';

export interface StrongerInput {
  readonly regime: Regime;
  /** The whole checklist. */
  readonly grounds: readonly ReviewGround[];
  /** The ids of the grounds that go in. */
  readonly chosen: readonly string[];
  readonly publicInterest: string;
  readonly readerWords: string;
}

/** More words of grounds than a reader of requests follows with pleasure. */
const MANY_WORDS = 400;

/** What would make the draft stronger, as short sentences for its writer; what matters most comes first. */
export function strongerNotes(input: StrongerInput): string[] {
  const chosen = input.grounds.filter(({ id }) => input.chosen.includes(id));
  const points = chosen.filter(({ kind }) => kind === 'point');
  const isBlank = (text: string): boolean => text.trim() === '';
  const saysNothing = points.length === 0 && isBlank(input.publicInterest) && isBlank(input.readerWords);
  const left = input.grounds.filter(
    ({ id, strength }) => strength === 'strong' && !input.chosen.includes(id),
  );
  const weighs = publicInterestPrompts(points.flatMap(({ provisions }) => provisions)).length > 0;
  const length = chosen.reduce((sum, { paragraph }) => sum + paragraph.split(' ').length, 0);
  return [
    ...(saysNothing ? [NOTHING_SAID[input.regime]] : []),
    ...left.map(({ title }) => `Not ticked, and there is much to be said for it: “${title}”.`),
    ...(weighs && isBlank(input.publicInterest)
      ? [
          'Nothing is said yet about the public interest: say what the information is needed for, and by whom.',
        ]
      : []),
    ...(!saysNothing && !weighs && isBlank(input.readerWords)
      ? ['Add what only you know: what the information is needed for, or where it is likely to be kept.']
      : []),
    ...(length > MANY_WORDS
      ? ['That is a long letter. The three or four best points are read more closely.']
      : []),
  ];
}

const DISSATISFIED = 'Say what you are dissatisfied with: tick a ground or write one.';
const LAW_ASKS = `${DISSATISFIED} The law asks for that.`;

/** Under FOIA any written dissatisfaction is enough; the others ask for the matter, or for the requirement not met. */
const NOTHING_SAID: Readonly<Record<Regime, string>> = {
  FOIA: `${DISSATISFIED} A review that is told where to look finds more.`,
  EIR: LAW_ASKS,
  FOISA: LAW_ASKS,
  EISR: LAW_ASKS,
};
