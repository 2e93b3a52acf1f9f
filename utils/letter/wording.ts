/** Where a wording was found and what it covers. */
export interface WordingMatch {
  readonly 0: string;
  readonly index: number;
}

/** A way of saying something: a regular expression, or several of them near each other. */
export interface Wording {
  exec(text: string): WordingMatch | null;
  test(text: string): boolean;
}

/**
 * `first`, and `second` at most `distance` characters behind it, on one line or over several. Written so, because one
 * pattern with a gap in its middle would be tried again from every place in the gap.
 * @param first must be global
 */
export function near(first: RegExp, distance: number, second: RegExp): Wording {
  const exec = (text: string): WordingMatch | null => {
    // Most texts lack the second phrase: that is seen at once.
    if (!second.test(text)) return null;
    for (const { 0: opening, index } of text.matchAll(first)) {
      const behind = index + opening.length;
      const match = second.exec(text.slice(behind, behind + distance + LONGEST_PHRASE));
      if (match !== null && match.index <= distance) {
        return { 0: text.slice(index, behind + match.index + match[0].length), index };
      }
    }
    return null;
  };
  return { exec, test: (text) => exec(text) !== null };
}

/** Room for the second phrase behind the gap. */
const LONGEST_PHRASE = 40;

/** The first of several wordings that the text has. */
export function oneOf(...wordings: readonly Wording[]): Wording {
  const exec = (text: string): WordingMatch | null => {
    for (const wording of wordings) {
      const match = wording.exec(text);
      if (match !== null) return match;
    }
    return null;
  };
  return { exec, test: (text) => wordings.some((wording) => wording.test(text)) };
}
