import type { Span } from './sentences';

/** A line of the letter that is not empty. */
export interface Line extends Span {
  /** Without the white space around it. */
  readonly text: string;
  /** How many characters of white space it begins with. */
  readonly indent: number;
  /** True where at least one empty line stands above. */
  readonly afterBlank: boolean;
}

/** The lines of a letter without the empty ones, in order. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let blank = true;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const raw = text.slice(start, end);
    const content = raw.trimStart();
    if (content === '') blank = true;
    else {
      lines.push({
        start,
        end,
        text: content.trimEnd(),
        indent: raw.length - content.length,
        afterBlank: blank,
      });
      blank = false;
    }
    start = end + 1;
  }
  return lines;
}
