import { isComment, isElement, isText } from './dom';
import { slicesOf, type TextMap, type TextSlice } from './text-map';

/** The smallest that planning needs of a mark. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** What one element can hold: slices of sibling text nodes with at most line breaks between them. Never empty. */
export type MarkPart = readonly TextSlice[];

export interface PlannedMark<T extends Span> {
  readonly mark: T;
  /** In reading order; several where the span crosses elements. */
  readonly parts: readonly MarkPart[];
}

/**
 * Decides, before anything changes, which elements each mark will need.
 * @returns in reading order, without the marks that cannot be put: empty, outside the text, overlapping an earlier one,
 *   or in a place where no element may stand.
 */
export function planMarks<T extends Span>(map: TextMap, marks: readonly T[]): PlannedMark<T>[] {
  const planned: PlannedMark<T>[] = [];
  let taken = 0;
  for (const mark of [...marks].sort((one, other) => one.start - other.start || one.end - other.end)) {
    if (!(mark.start >= taken)) continue;
    const slices = slicesOf(map, mark.start, mark.end);
    if (slices.length === 0 || !slices.every(({ node }) => canHoldElements(node.parentNode))) continue;
    planned.push({ mark, parts: partsOf(slices) });
    taken = mark.end;
  }
  return planned;
}

function partsOf(slices: readonly TextSlice[]): MarkPart[] {
  const parts: TextSlice[][] = [];
  let part: TextSlice[] = [];
  for (const slice of slices) {
    const before = part.at(-1);
    if (before !== undefined && fitsTogether(before.node, slice.node)) {
      part.push(slice);
    } else {
      part = [slice];
      parts.push(part);
    }
  }
  return parts;
}

/** True when `later` is reached from `earlier` over nothing but line breaks and what does not show. */
function fitsTogether(earlier: Node, later: Node): boolean {
  if (earlier.parentNode !== later.parentNode) return false;
  let between = earlier.nextSibling;
  while (between !== null && between !== later && isInvisibleOrBreak(between)) between = between.nextSibling;
  return between === later;
}

function isInvisibleOrBreak(node: Node): boolean {
  if (isText(node)) return node.data === '';
  return isComment(node) || (isElement(node) && (node.localName === 'br' || node.localName === 'wbr'));
}

const HTML_NAMESPACE = 'http://www.w3.org/1999/xhtml';
const HOLDS_TEXT_ONLY = new Set([
  'iframe',
  'noembed',
  'noframes',
  'noscript',
  'option',
  'script',
  'style',
  'textarea',
  'title',
  'xmp',
]);

function canHoldElements(parent: ParentNode | null): boolean {
  return (
    parent !== null &&
    isElement(parent) &&
    parent.namespaceURI === HTML_NAMESPACE &&
    !HOLDS_TEXT_ONLY.has(parent.localName)
  );
}
