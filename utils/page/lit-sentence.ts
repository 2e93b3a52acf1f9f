import { mapLetter, type LetterBody } from './letter-body';
import { slicesOf } from './text-map';

/** The name under which the page's style sheet knows the sentence. */
const HIGHLIGHT = 'foi-sentence';

/** How far down the window the sentence comes to stand: what covers the bottom of a small screen leaves it in view. */
const FROM_TOP = 0.2;

/**
 * Brings a stretch of a letter into view and lights it. Nothing is put into the page for that, and one stretch is lit at a
 * time.
 * @param text that the offsets are of
 * @returns false where the page no longer reads so
 */
export function lightSentence(body: LetterBody, text: string, start: number, end: number): boolean {
  const document = body.container.ownerDocument;
  const window = document.defaultView;
  const map = mapLetter(body);
  const slices = map.text === text ? slicesOf(map, start, end) : [];
  const [first] = slices;
  const last = slices.at(-1);
  if (window === null || first === undefined || last === undefined) return false;
  const range = document.createRange();
  range.setStart(first.node, first.from);
  range.setEnd(last.node, last.to);
  // Of a browser that lights nothing the sentence is still brought into view.
  highlightsOf(window)?.set(HIGHLIGHT, new window.Highlight(range));
  const { top } = range.getBoundingClientRect();
  window.scrollBy({ top: top - window.innerHeight * FROM_TOP });
  return true;
}

/** Lights nothing any more. */
export function unlightSentence(document: Document): void {
  if (document.defaultView !== null) highlightsOf(document.defaultView)?.delete(HIGHLIGHT);
}

type PageWindow = Window & typeof globalThis;

function highlightsOf(window: PageWindow): HighlightRegistry | undefined {
  const { CSS } = window as { readonly CSS?: { readonly highlights?: HighlightRegistry } };
  return CSS?.highlights;
}
