import { regimeHas, regimeOfShape, type Regime } from '../../law';
import type { ReferenceItem } from '../references';
import { regimeFor } from '../regimes';
import type { Rule } from './rule';

const ANNOUNCES_LIST =
  /\b(?:exempt(?:ion|ed|ions)?|exceptions?|sections?|regulations?|eithriad\w*|esemptiad\w*)\b/i;

/** A list's heading stands no further above its last member than this. */
const LIST_REACH = 260;

/** "Exemptions applied: 27(1)(a), 29 & 41": a bare number below the word that says what it is. */
export const listedAsExemption: Rule =
  ({ tokens, scottish }) =>
  ({ unit, start, items }) => {
    if (unit !== null) return null;
    const before = tokens.text.slice(Math.max(0, start - LIST_REACH), start);
    const { heading, announced } = headingIn(before);
    if (!ANNOUNCES_LIST.test(announced)) return null;
    const regime = regimeUnder(heading, items[0], scottish);
    const known = items.every(({ number }) => regimeHas(regime, number));
    return known ? { kind: 'regime', regime, dated: false } : null;
  };

interface Heading {
  readonly heading: string;
  /** The part of it that speaks of the number. */
  readonly announced: string;
}

/** What heads the number: the rest of its line or, where it is a point of a list, the paragraphs above it. */
function headingIn(before: string): Heading {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const isPoint = /^\s*(?:[-–•·*o]\s*)?$/.test(line);
  if (!isPoint) return { heading: line, announced: line.split(/\.\s/).at(-1) ?? '' };
  const paragraphs = before.trimEnd().split(/\n\s*\n/);
  const heading = paragraphs.slice(-2).join(' ');
  // A full point between the heading and the number ends what a line announces; the points of a list do not.
  return { heading, announced: heading };
}

function regimeUnder(heading: string, item: ReferenceItem | undefined, scottish: boolean): Regime {
  const byShape = item === undefined ? null : regimeOfShape('regulation', item.number, item.path);
  const regulations = /exception|regulation|EIR/i.test(heading);
  return byShape !== null && regulations ? byShape : regimeFor('section', scottish);
}
