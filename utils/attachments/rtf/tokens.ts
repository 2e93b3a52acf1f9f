/** One piece of an RTF file. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null }
  /** A control symbol: a backslash and one character that is no letter. */
  | { readonly kind: 'symbol'; readonly symbol: string }
  | { readonly kind: 'bytes'; readonly bytes: readonly number[] };

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const SPACE = 0x20;
const MINUS = 0x2d;
const QUOTE = 0x27;

const isLetter = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

/**
 * Splits an RTF file into its pieces (Rich Text Format Specification 1.9.1, "Basic Entities"). Line ends in the file
 * mean nothing; binary data (`\bin`) is left out. Never fails: what is cut off ends there.
 */
export function* rtfTokens(file: Uint8Array): Generator<RtfToken, void, undefined> {
  let at = 0;
  const peek = (ahead = 0): number => file[at + ahead] ?? 0;
  while (at < file.length) {
    const byte = peek();
    if (byte === OPEN || byte === CLOSE) {
      at += 1;
      yield { kind: byte === OPEN ? 'open' : 'close' };
    } else if (byte !== BACKSLASH) {
      const start = at;
      while (at < file.length && ![OPEN, CLOSE, BACKSLASH].includes(peek())) at += 1;
      yield {
        kind: 'bytes',
        bytes: Array.from(file.subarray(start, at)).filter((one) => one !== 10 && one !== 13),
      };
    } else if (peek(1) === QUOTE) {
      const bytes: number[] = [];
      while (peek() === BACKSLASH && peek(1) === QUOTE) {
        const value = Number.parseInt(String.fromCharCode(peek(2), peek(3)), 16);
        if (!Number.isNaN(value)) bytes.push(value);
        at += 4;
      }
      yield { kind: 'bytes', bytes };
    } else if (isLetter(peek(1))) {
      const start = at + 1;
      at = start;
      while (isLetter(peek()) && at < start + 32) at += 1;
      const word = String.fromCharCode(...file.subarray(start, at));
      const numberStart = at;
      if (peek() === MINUS && isDigit(peek(1))) at += 1;
      while (isDigit(peek()) && at < numberStart + 11) at += 1;
      const digits = String.fromCharCode(...file.subarray(numberStart, at));
      const value = digits === '' ? null : Number(digits);
      if (peek() === SPACE) at += 1;
      if (word === 'bin') at += Math.max(0, value ?? 0);
      else yield { kind: 'word', word, value };
    } else {
      yield { kind: 'symbol', symbol: String.fromCharCode(peek(1)) };
      at += 2;
    }
  }
}
