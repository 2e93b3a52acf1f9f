import { TokenKind, type Tokens } from '../tokens';
import { readBracketed } from './brackets';
import { isProvisionNumber } from './elements';

export interface ReadNumber {
  readonly number: string;
  readonly next: number;
}

/** The number of a section or regulation in figures, also where a scanner misread or parted it. */
export function readNumber(tokens: Tokens, index: number): ReadNumber | null {
  if (tokens.kind(index) === TokenKind.Punctuation) return null;
  const written = tokens.written(index);
  if (!/\d$/.test(written)) {
    const misread = readMisread(tokens, index, written);
    if (misread !== null) return misread;
  }
  if (tokens.kind(index) !== TokenKind.Number || !isProvisionNumber(tokens.word(index))) return null;
  return readParted(tokens, index) ?? { number: written.toUpperCase(), next: index + 1 };
}

/** `22 A(1)`, and `4 0(2)`, as no section starts with a nought. */
function readParted(tokens: Tokens, index: number): ReadNumber | null {
  const behind = index + 1;
  if (tokens.glued(behind) || !tokens.glued(behind + 1) || tokens.lineBreaks(behind) > 0) return null;
  const rest = tokens.written(behind);
  const joins = rest === '0' ? /^\d$/.test(tokens.word(index)) : /^[A-E]$/.test(rest);
  if (!joins || readBracketed(tokens, behind + 1) === null) return null;
  return { number: tokens.written(index) + rest, next: behind + 1 };
}

/** `4O(2)`, `3l(1)(a)`, `I4(1)`: the letters O, l and I for 0 and 1. No section has the letters O or I, and none a small l. */
function readMisread(tokens: Tokens, index: number, written: string): ReadNumber | null {
  const whole = tokens.kind(index) === TokenKind.Number;
  if (whole ? !/^\d{1,2}[OlI]$/.test(written) : !/^[lI]$/.test(written) || !tokens.glued(index + 1))
    return null;
  const next = whole ? index + 1 : index + 2;
  const read = (whole ? written : written + tokens.written(index + 1))
    .replace(/[lI]/g, '1')
    .replace('O', '0');
  if (!/^[1-9]\d{1,2}$/.test(read) || readBracketed(tokens, next) === null) return null;
  return { number: read, next };
}
