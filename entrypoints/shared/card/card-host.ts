import type { Language } from '../../../utils/language';
import { CARD_TAG, insertCard } from '../../../utils/page';
import { isInView, placeCard, type Box } from './card-position';

/** Between a mark and the card below it, in CSS pixels, where the page had to make way. */
const CLEARANCE = 8;

/** The one card of a page: a popover that stands behind the mark it belongs to while it is open, and nowhere while it is not. */
export interface CardHost {
  /** The mark whose card is open. */
  readonly mark: HTMLElement | null;
  readonly element: HTMLElement;
  readonly open: (mark: HTMLElement) => void;
  readonly close: () => void;
}

export interface CardHostOptions {
  readonly document: Document;
  readonly styles: readonly CSSStyleSheet[];
  readonly language: Language;
  /** Fills the card, just before it opens. */
  readonly fill: (root: ShadowRoot, mark: HTMLElement) => void;
  /** Empties it, once it has closed. */
  readonly empty: (root: ShadowRoot) => void;
  /** Aborted when the card is to go for good. */
  readonly signal: AbortSignal;
}

/**
 * Makes the card. The browser itself closes it on Escape, on a click elsewhere and when another popover opens, and puts
 * the focus back; here it is filled, placed, and kept beside its mark while the page scrolls.
 */
export function createCardHost(options: CardHostOptions): CardHost {
  const { document, signal, fill, empty } = options;
  const element = document.createElement(CARD_TAG);
  element.setAttribute('popover', 'auto');
  element.lang = options.language;
  const root = element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [...options.styles];
  let mark: HTMLElement | null = null;

  const closed = () => {
    if (mark === null) return;
    showAsOpen(mark, false);
    mark = null;
    empty(root);
    element.remove();
  };
  const close = () => {
    if (element.isConnected) element.hidePopover();
    closed();
  };
  const open = (next: HTMLElement) => {
    close();
    mark = next;
    insertCard(next, element);
    fill(root, next);
    position(element, next);
    element.showPopover({ source: next });
    showAsOpen(next, true);
  };
  const follow = () => {
    if (mark === null) return;
    if (isInView(boxOf(mark), sizeOf(document))) position(element, mark);
    else close();
  };

  // Queued by the browser: it comes after the closing, and perhaps after the next opening. The state now is what counts.
  element.addEventListener('toggle', () => {
    if (!element.matches(':popover-open')) closed();
  });
  document.addEventListener('scroll', follow, { signal, capture: true, passive: true });
  const window = document.defaultView;
  window?.addEventListener('resize', follow, { signal });
  if (window !== null) keepUncovered(element, () => mark, window, signal);
  signal.addEventListener('abort', close);
  return {
    element,
    open,
    close,
    get mark() {
      return element.matches(':popover-open') ? mark : null;
    },
  };
}

function showAsOpen(mark: HTMLElement, isOpen: boolean): void {
  mark.toggleAttribute('data-open', isOpen);
  if (mark.hasAttribute('aria-haspopup')) mark.setAttribute('aria-expanded', String(isOpen));
}

function position({ style }: HTMLElement, mark: HTMLElement): void {
  const place = placeCard(boxOf(mark), sizeOf(mark.ownerDocument));
  const px = (length: number) => `${length}px`;
  const atEdge = place.side === 'bottom';
  style.maxHeight = px(place.maxHeight);
  style.left = atEdge ? '0' : px(place.left);
  style.right = atEdge ? '0' : 'auto';
  style.width = atEdge ? 'auto' : px(place.width);
  style.top = place.side === 'below' ? px(place.offset) : 'auto';
  style.bottom = place.side === 'above' ? px(place.offset) : atEdge ? '0' : 'auto';
}

/** A card at the bottom of a phone can cover its own mark, at once or when it grows: then the page makes way. */
function keepUncovered(
  card: HTMLElement,
  openMark: () => HTMLElement | null,
  window: Window & typeof globalThis,
  signal: AbortSignal,
): void {
  const observer = new window.ResizeObserver(() => {
    const mark = openMark();
    if (mark === null || !card.matches(':popover-open')) return;
    const { top, bottom } = boxOf(card);
    const markBox = boxOf(mark);
    if (markBox.bottom > top && markBox.top < bottom)
      window.scrollBy({ top: markBox.bottom - top + CLEARANCE });
  });
  observer.observe(card);
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
}

function boxOf(element: Element): Box {
  return element.getBoundingClientRect();
}

function sizeOf({ documentElement }: Document): { width: number; height: number } {
  return { width: documentElement.clientWidth, height: documentElement.clientHeight };
}
