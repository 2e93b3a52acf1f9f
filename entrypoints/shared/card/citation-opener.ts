import type { CardHost } from './card-host';

/** The pointer has to rest this long on a mark before its card opens, so that none opens on the way across a line. */
export const OPEN_AFTER = 150;
/** And be away this long before it closes, so that there is time to cross from mark to card. */
export const CLOSE_AFTER = 300;

export interface CitationOpenerOptions {
  readonly document: Document;
  readonly card: CardHost;
  /** The mark that an event happened in; null for the rest of the page. */
  readonly markAt: (target: EventTarget | null) => HTMLElement | null;
  readonly signal: AbortSignal;
}

/** An open card, and whether the reader asked for it by more than resting the pointer. */
interface Opened {
  readonly mark: HTMLElement | null;
  readonly isKept: boolean;
}

/**
 * Opens cards on click, tap, Enter, Space and resting the pointer; closes those that only the pointer opened when it
 * leaves mark and card, and any when the keyboard moves on to something else. The browser does the rest.
 */
export function openCitations({ document, card, markAt, signal }: CitationOpenerOptions): void {
  let isKept = false;
  let beforePress: Opened | null = null;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;

  const now = (): Opened => ({ mark: card.mark, isKept });
  const stopTimers = () => {
    clearTimeout(opening);
    clearTimeout(closing);
    closing = undefined;
  };
  const show = (mark: HTMLElement, keep: boolean) => {
    stopTimers();
    if (card.mark !== mark) card.open(mark);
    isKept = keep;
  };
  /** A second press closes the card, unless it was the pointer that opened it: then the press makes it stay. */
  const press = (mark: HTMLElement, before: Opened) => {
    if (before.mark === mark && before.isKept) card.close();
    else show(mark, true);
  };

  const on = <K extends keyof DocumentEventMap>(
    type: K,
    handle: (event: DocumentEventMap[K]) => void,
    capture = false,
  ) => {
    document.addEventListener(type, handle, { signal, capture });
  };
  // The browser closes an open card on the press itself, before the click: what was open has to be noted first.
  on(
    'pointerdown',
    () => {
      beforePress = now();
    },
    true,
  );
  on('click', (event) => {
    const before = beforePress ?? now();
    beforePress = null;
    const mark = markAt(event.target);
    if (mark === null || mark.closest('a[href]') !== null || isSelecting(document)) return;
    press(mark, before);
  });
  on('keydown', (event) => {
    const mark = markAt(event.target);
    if (mark === null || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    if (!event.repeat) press(mark, now());
  });
  on('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    const mark = markAt(event.target);
    clearTimeout(opening);
    if (card.mark !== null && (event.target === card.element || mark === card.mark)) {
      stopTimers();
      return;
    }
    if (card.mark !== null && !isKept) closing ??= setTimeout(card.close, CLOSE_AFTER);
    if (mark !== null && !(card.mark !== null && isKept)) {
      opening = setTimeout(show, OPEN_AFTER, mark, false);
    }
  });
  on('focusin', ({ target }) => {
    if (card.mark !== null && target !== card.element && markAt(target) !== card.mark) card.close();
  });
  signal.addEventListener('abort', stopTimers);
}

/** Someone who drags across a mark wants its words, not its card. */
function isSelecting(document: Document): boolean {
  return document.getSelection()?.isCollapsed === false;
}
