import { OTHER_ACTS } from '../../law';
import type { Tokens } from '../tokens';
import type { Act, ActMention, NameFound } from './act';
import { inScotland } from './scotland';

export function isYear(tokens: Tokens, index: number): boolean {
  return /^(?:18|19|20)\d\d$/.test(tokens.word(index)) && tokens.lineBreaks(index) < 2;
}

/** Adds the year behind a name, and Scotland's reading of names that leave it open. */
export function withItsYear(tokens: Tokens, { first, next, act }: NameFound, scottish: boolean): ActMention {
  const comma = tokens.word(next) === ',' && isYear(tokens, next + 1) ? 1 : 0;
  const dated = isYear(tokens, next + comma);
  const year = dated ? tokens.word(next + comma) : null;
  const behind = dated ? next + comma + 1 : next;
  return {
    start: tokens.start(first),
    end: tokens.end(behind - 1),
    firstToken: first,
    nextToken: behind,
    act: actOfYear(act, year, scottish),
    byReference: false,
  };
}

/** Laws of the table whose year is part of their id: the Data Protection Acts. */
const BY_YEAR = new Set(OTHER_ACTS.flatMap(({ id, byYear }) => (byYear === true ? [id] : [])));

function actOfYear(act: Act, year: string | null, scottish: boolean): Act {
  if (act.kind === 'regime')
    return { ...act, regime: inScotland(act.regime, year, scottish), dated: year !== null };
  if (year === null) return act;
  const known = BY_YEAR.has(act.id) || !OTHER_ACTS.some(({ id }) => id === act.id);
  return known ? { ...act, id: `${act.id}${year}`, name: `${act.name} ${year}` } : act;
}
