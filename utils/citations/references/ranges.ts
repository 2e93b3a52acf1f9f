import type { Chain, ReferenceItem } from './reference';

/** The members between the last one and this one: `31(1)(a) to (c)` has (b) in the middle. */
export function withRange(previous: ReferenceItem, item: Chain): Chain {
  const [target] = item.items;
  if (target === undefined) return item;
  const last = previous.path.at(-1) ?? previous.number;
  const first = target.path.at(-1) ?? target.number;
  const between = expandRange(last.toLowerCase(), first.toLowerCase()).slice(1, -1);
  const make = (element: string): ReferenceItem =>
    previous.path.length === 0
      ? { number: element.toUpperCase(), path: [] }
      : { number: previous.number, path: [...previous.path.slice(0, -1), element] };
  return { items: [...between.map(make), ...item.items], next: item.next };
}

/** No letter relies on more sections in a row; longer ranges are of pages, years or rows. */
const LONGEST_RANGE = 12;
const ROMAN_ORDER = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** Elements from the first to the last of a range, both included: `a`…`d`, `21`…`23`. Empty where they make no range. */
export function expandRange(first: string, last: string): readonly string[] {
  if (/^\d+$/.test(first) && /^\d+$/.test(last)) {
    const [from, to] = [Number(first), Number(last)];
    if (to <= from || to - from > LONGEST_RANGE) return [];
    return Array.from({ length: to - from + 1 }, (_, step) => String(from + step));
  }
  if (ROMAN_ORDER.includes(first) && ROMAN_ORDER.includes(last) && last.length + first.length > 2) {
    return ROMAN_ORDER.slice(ROMAN_ORDER.indexOf(first), ROMAN_ORDER.indexOf(last) + 1);
  }
  if (/^[a-z]$/.test(first) && /^[a-z]$/.test(last) && first < last) {
    const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)];
    if (to - from > LONGEST_RANGE) return [];
    return Array.from({ length: to - from + 1 }, (_, step) => String.fromCharCode(from + step));
  }
  return [];
}
