import type { ListLevel, WordList } from './numbering';

/** How a number is written, by the formats of ECMA-376-1, 17.18.59, that letters use; others are left out. */
const FORMATS: Readonly<Record<string, (number: number) => string>> = {
  decimal: String,
  decimalZero: (number) => String(number).padStart(2, '0'),
  lowerLetter: letters,
  upperLetter: (number) => letters(number).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (number) => roman(number).toUpperCase(),
  none: () => '',
};

/** Word repeats letters after z: aa, bb, … */
function letters(number: number): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  return letter.repeat(Math.ceil(number / 26));
}

const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function roman(number: number): string {
  let left = number;
  return ROMAN.map(([value, sign]) => {
    const times = Math.floor(left / value);
    left -= times * value;
    return sign.repeat(times);
  }).join('');
}

/** Beyond this no letter counts, and letters and Roman numbers would grow without end. */
const HIGHEST = 999;

/** Counts the paragraphs of a file's lists as Word does. */
export class ListCounter {
  readonly #counts = new Map<string, Map<number, number>>();
  readonly #begun = new Set<string>();

  /** The number before the next paragraph of a level, such as "2.", "(a)" or "3.1"; null where there is none, or none sure. */
  next(list: WordList, level: number): string | null {
    const shape = list.levels.get(level);
    if (shape === undefined) return null;
    const counts = this.#countsOf(list);
    const start = startOf(list, level);
    const before = this.#begins(list, level) ? undefined : counts.get(level);
    counts.set(level, before === undefined ? start : before + 1);
    for (const [deeper, { restartsAfter }] of list.levels)
      if (deeper > level && (restartsAfter === null || level < restartsAfter)) counts.delete(deeper);
    return shape.format === 'bullet' ? null : label(list, shape, counts);
  }

  #countsOf({ countsWith }: WordList): Map<number, number> {
    const counts = this.#counts.get(countsWith) ?? new Map<number, number>();
    this.#counts.set(countsWith, counts);
    return counts;
  }

  /** True the first time that a list with a start of its own comes to a level. */
  #begins({ id, starts }: WordList, level: number): boolean {
    const key = `${id} ${level}`;
    if (!starts.has(level) || this.#begun.has(key)) return false;
    this.#begun.add(key);
    return true;
  }
}

const startOf = ({ starts, levels }: WordList, level: number): number =>
  starts.get(level) ?? levels.get(level)?.start ?? 1;

function label(list: WordList, shape: ListLevel, counts: ReadonlyMap<number, number>): string | null {
  const numbers = Array.from(shape.text.matchAll(/%([1-9])/g), ([, digit]) => {
    const level = Number(digit) - 1;
    const number = counts.get(level) ?? startOf(list, level);
    const format = FORMATS[shape.isLegal ? 'decimal' : (list.levels.get(level)?.format ?? '')];
    return format !== undefined && number >= 0 && number <= HIGHEST ? format(number) : null;
  });
  if (numbers.includes(null)) return null;
  const text = shape.text.replace(/%[1-9]/g, () => numbers.shift() ?? '').trim();
  return text === '' ? null : text;
}
