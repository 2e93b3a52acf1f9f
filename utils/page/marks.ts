import { mapLetter, type LetterBody } from './letter-body';
import { planMarks } from './mark-plan';
import { groupIntoRuns, rebuildRun, type MarkedSlice } from './mark-runs';

/** What to mark: a span of a letter's text, and what the page's style sheet and keyboard have to know of it. */
export interface Mark {
  /** The caller's own name for it, unique within the letter. */
  readonly id: string;
  /** UTF-16 offsets into the letter's text. */
  readonly start: number;
  readonly end: number;
  /** The citation's provisions joined by `"; "`. */
  readonly provisions: string;
  /** Names the line style: the attribute `data-kind`. */
  readonly kind: string;
  /** True where the text leaves doubt: the attribute `data-possible`. */
  readonly possible: boolean;
  /** True for a first mention, which keyboard and screen reader stop at; repeats only answer the pointer. */
  readonly first: boolean;
}

/** Marks as they stand in the page. */
export interface PlacedMarks {
  /** The elements of each mark by its id, in reading order: one, or several where it crosses elements. */
  readonly elements: ReadonlyMap<string, readonly HTMLElement[]>;
  /** Takes the marks out: the very nodes that were there before come back. Twice is the same as once. */
  readonly remove: () => void;
}

export const MARK_TAG = 'foi-citation';
const MARK_ATTRIBUTE = 'data-foi-citation';

/**
 * Marks spans of a letter where it stands. The text of the page does not change by a character, and marking again is the
 * same as marking once.
 *
 * All offsets are looked up before the first change and each text node is rebuilt once: live ranges kept through the
 * changes would cost the square of their number.
 *
 * @param text the text that the offsets are of. Where the page no longer reads so, nothing is marked.
 * @param marks in any order. One that is empty, outside the text, overlaps an earlier one or stands where no element may
 *   (a style sheet, a drawing) is left out.
 */
export function putMarks(body: LetterBody, text: string, marks: readonly Mark[]): PlacedMarks {
  const document = body.container.ownerDocument;
  removeStaleMarks(body.container);
  const map = mapLetter(body);
  const elements = new Map<string, HTMLElement[]>();
  const slices: MarkedSlice[] = [];
  for (const { mark, parts } of map.text === text ? planMarks(map, marks) : []) {
    const made = parts.map((part, index) => {
      const element = createMark(mark, index, parts.length, document);
      for (const slice of part) slices.push({ slice, element });
      return element;
    });
    elements.set(mark.id, made);
  }
  const restores = groupIntoRuns(slices).map((run) => rebuildRun(run, document));
  return {
    elements,
    remove: () => {
      for (const restore of restores) restore();
    },
  };
}

function createMark(mark: Mark, part: number, parts: number, document: Document): HTMLElement {
  const element = document.createElement(MARK_TAG);
  element.setAttribute(MARK_ATTRIBUTE, mark.provisions);
  element.setAttribute('data-kind', mark.kind);
  if (mark.possible) element.setAttribute('data-possible', '');
  if (parts > 1) element.setAttribute('data-part', `${part + 1}/${parts}`);
  if (mark.first && part === 0) {
    element.setAttribute('role', 'button');
    element.setAttribute('tabindex', '0');
    element.setAttribute('aria-haspopup', 'dialog');
  }
  return element;
}

/**
 * Takes out marks whose maker is gone: an earlier version of the extension, replaced while the page was open. Their
 * original text nodes went with it, so the pieces are joined instead; the HTML is the same.
 */
export function removeStaleMarks(root: ParentNode): void {
  const parents = new Set<ParentNode>();
  for (const mark of root.querySelectorAll(`${MARK_TAG}[${MARK_ATTRIBUTE}]`)) {
    if (mark.parentNode !== null) parents.add(mark.parentNode);
    mark.replaceWith(...mark.childNodes);
  }
  for (const parent of parents) parent.normalize();
}
