import { describe, expect, it } from 'vitest';
import type { LetterActs } from './kind';
import { letterKind, type ReliedOn } from './letter-kind';

const NOTHING: LetterActs = {
  refuses: false,
  discloses: false,
  notHeld: false,
  neitherConfirmsNorDenies: false,
  acknowledges: false,
  extends: false,
  asksToClarify: false,
  reviews: false,
  upholds: false,
  overturns: false,
  pointsTo: false,
  transfers: false,
  automatic: false,
};
const WITHHOLDS: Partial<ReliedOn> = { withholds: true };
const NOT_HELD: Partial<ReliedOn> = { withholds: true, onlyNotHeldOrElsewhere: true };
const SILENT: Partial<ReliedOn> = { withholds: true, onlyNeitherConfirmNorDeny: true };

/** `doing` lists the acts by name. */
const kindOf = (doing: readonly (keyof LetterActs)[], relied: Partial<ReliedOn>) =>
  letterKind(
    { ...NOTHING, ...Object.fromEntries(doing.map((act) => [act, true])) },
    { withholds: false, onlyNeitherConfirmNorDeny: false, onlyNotHeldOrElsewhere: false, ...relied },
  );

describe('the one kind that says most', () => {
  it.each<[string, (keyof LetterActs)[], Partial<ReliedOn>, string]>([
    ['nothing is other', [], {}, 'other'],
    ['a machine', ['automatic'], {}, 'automatic'],
    ['a machine that acknowledges', ['automatic', 'acknowledges'], {}, 'acknowledgement'],
    ['a refusal sent by a machine', ['automatic'], WITHHOLDS, 'refusal'],
    ['an answer that a machine signs', ['automatic', 'discloses'], {}, 'disclosure'],
    ['a review that takes longer', ['reviews', 'extends'], {}, 'extension'],
    ['not held, by the provision that says so', ['notHeld', 'refuses'], NOT_HELD, 'not-held'],
    ['not held in part', ['notHeld', 'discloses', 'refuses'], NOT_HELD, 'part-refusal'],
    ['published elsewhere', ['pointsTo'], {}, 'disclosure'],
    ['published elsewhere, and an answer to come', ['pointsTo', 'acknowledges'], {}, 'acknowledgement'],
    ['an outcome before a refusal', ['reviews', 'refuses'], WITHHOLDS, 'review-outcome'],
    ['a review that is only promised', ['reviews', 'acknowledges'], {}, 'acknowledgement'],
    [
      'an outcome with a promise and something given',
      ['reviews', 'acknowledges', 'discloses'],
      {},
      'review-outcome',
    ],
    ['a refusal', ['refuses'], WITHHOLDS, 'refusal'],
    ['a refusal without a section', ['refuses'], {}, 'refusal'],
    ['a refusal that gives the rest', ['refuses', 'discloses'], WITHHOLDS, 'part-refusal'],
    ['redacted without a section', ['refuses', 'discloses'], {}, 'part-refusal'],
    ['silence alone', ['neitherConfirmsNorDenies'], SILENT, 'neither-confirm-nor-deny'],
    ['silence beside a refusal', ['neitherConfirmsNorDenies'], WITHHOLDS, 'refusal'],
    ['silence beside something given', ['neitherConfirmsNorDenies', 'discloses'], SILENT, 'part-refusal'],
    ['silence without a section', ['neitherConfirmsNorDenies'], {}, 'neither-confirm-nor-deny'],
    ['a question before a longer time', ['asksToClarify', 'extends'], {}, 'clarification'],
    ['an answer before a question', ['asksToClarify', 'discloses'], {}, 'disclosure'],
    ['a longer time', ['extends', 'acknowledges'], {}, 'extension'],
    ['what is given before what is not held', ['discloses', 'notHeld', 'refuses'], {}, 'disclosure'],
    ['nothing held', ['notHeld', 'acknowledges'], {}, 'not-held'],
    ['nothing held before elsewhere', ['notHeld', 'transfers'], {}, 'not-held'],
    ['elsewhere', ['transfers'], {}, 'transfer'],
  ])('%s', (_, doing, relied, expected) => {
    expect(kindOf(doing, relied)).toBe(expected);
  });
});
