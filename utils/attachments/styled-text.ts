/** What a letter's writer did to words, as far as it means something. Bits, so that words may be all of it at once. */
export const MARKS = { bold: 1, italic: 2, underline: 4 } as const;

/**
 * Words with what was done to them. `marks` has one character for each of the text's, whose code is the sum of its marks;
 * so cutting and joining stay plain string work, done twice.
 */
export interface StyledText {
  readonly text: string;
  readonly marks: string;
}

export function styled(text: string, mark = 0): StyledText {
  return { text, marks: String.fromCharCode(mark).repeat(text.length) };
}

export function joinStyled(parts: readonly StyledText[], glue = ''): StyledText {
  const between = styled(glue).marks;
  return {
    text: parts.map(({ text }) => text).join(glue),
    marks: parts.map(({ marks }) => marks).join(between),
  };
}

export function sliceStyled({ text, marks }: StyledText, start: number, end?: number): StyledText {
  return { text: text.slice(start, end), marks: marks.slice(start, end) };
}

export function splitStyled(whole: StyledText, separator: string): readonly StyledText[] {
  let at = 0;
  return whole.text.split(separator).map((part) => {
    const start = at;
    at += part.length + separator.length;
    return sliceStyled(whole, start, start + part.length);
  });
}

/** Puts other words in the place of each match (of a global pattern), with the marks of what was there. */
export function replaceStyled(whole: StyledText, pattern: RegExp, replacement: string): StyledText {
  const parts: StyledText[] = [];
  let at = 0;
  for (const { 0: match, index } of whole.text.matchAll(pattern)) {
    parts.push(sliceStyled(whole, at, index), styled(replacement, whole.marks.charCodeAt(index)));
    at = index + match.length;
  }
  return at === 0 ? whole : joinStyled([...parts, sliceStyled(whole, at)]);
}

export function trimStyled(whole: StyledText): StyledText {
  const start = whole.text.length - whole.text.trimStart().length;
  return sliceStyled(whole, start, start + whole.text.trim().length);
}
