import { render } from 'preact';
import { FindingsPanel, type FindingsPanelProps } from '../../components/FindingsPanel';
import { LanguageProvider } from '../../components/words/language';
import type { Language } from '../../utils/language';
import { CARD_TAG, lightSentence, PANEL_TAG, unlightSentence } from '../../utils/page';
import { LetterWriter, type LetterWriterProps } from './letter-writer';
import type { ShownLetter } from './letter-view';
import { placePanel } from './panel-position';

/** The part of a panel's properties that depends on its letter and on what the reader has decided. */
export interface PanelContents {
  readonly findings: Pick<FindingsPanelProps, 'points' | 'putAside' | 'onNotThis' | 'onPutBack' | 'write'>;
  readonly writer: Omit<LetterWriterProps, 'onBack' | 'onClose'>;
}

/** The one panel of a page: what a letter leaves out, in full, and the letter that is written about that. */
export interface PanelHost {
  /** Opens for a letter, right behind its summary in reading order; the focus comes back to where it was. */
  readonly open: (letter: ShownLetter, summary: Element) => void;
  /** Brings it up to date, if it is open. */
  readonly refresh: () => void;
  /** Resolves once it is closed, at once where it is. */
  readonly whenClosed: () => Promise<void>;
}

export interface PanelHostOptions {
  readonly document: Document;
  readonly language: Language;
  readonly styles: Readonly<Record<'panel' | 'writing', readonly CSSStyleSheet[]>>;
  readonly signal: AbortSignal;
  readonly contentsFor: (letter: ShownLetter) => PanelContents;
  /** Opens an attached letter at this offset of its text. */
  readonly onOpen: (letterId: string, at: number | null) => void;
}

/**
 * Makes the panel. It stays open while the reader goes on with the page, so that the browser does not close it by itself:
 * Escape and its own button do.
 */
export function createPanel({
  document,
  language,
  styles,
  signal,
  contentsFor,
  onOpen,
}: PanelHostOptions): PanelHost {
  const element = document.createElement(PANEL_TAG);
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'open' });
  let letter: ShownLetter | null = null;
  let opener: HTMLElement | null = null;
  let isWriting = false;
  let waiting: readonly (() => void)[] = [];

  const close = () => {
    if (letter === null) return;
    letter = null;
    unlightSentence(document);
    const hadFocus = document.activeElement === element || document.activeElement === document.body;
    render(null, root);
    element.remove();
    if (hadFocus) opener?.focus();
    for (const tell of waiting) tell();
    waiting = [];
  };
  const draw = () => {
    if (letter === null) return;
    const { analysis, messageId, place } = letter;
    const { findings, writer } = contentsFor(letter);
    const panel = isWriting ? (
      <LetterWriter
        key={letter.messageId}
        {...writer}
        onBack={() => {
          show(false);
        }}
        onClose={close}
      />
    ) : (
      <FindingsPanel
        key={letter.messageId}
        {...findings}
        onWrite={() => {
          show(true);
        }}
        onGoTo={({ start, end }) => {
          if (place.body === null) onOpen(messageId, start);
          else lightSentence(place.body, analysis.text, start, end);
        }}
        onClose={close}
      />
    );
    render(<LanguageProvider value={language}>{panel}</LanguageProvider>, root);
  };
  const position = () => {
    if (letter !== null) put(element, letter.place.element, isWriting);
  };
  /** What was pressed to come here is gone: the keyboard begins at the top. */
  const show = (writing: boolean) => {
    isWriting = writing;
    root.adoptedStyleSheets = [...styles[writing ? 'writing' : 'panel']];
    draw();
    position();
    root.querySelector<HTMLElement>('.panel')?.focus();
  };

  document.addEventListener(
    'keydown',
    (event) => {
      // A card that is open above it is closed first, by the browser.
      if (event.key === 'Escape' && document.querySelector(`${CARD_TAG}:popover-open`) === null) close();
    },
    { signal },
  );
  document.defaultView?.addEventListener('resize', position, { signal });
  signal.addEventListener('abort', close);
  return {
    open: (next, summary) => {
      close();
      letter = next;
      opener = focusedIn(summary);
      summary.after(element);
      element.showPopover();
      show(false);
    },
    refresh: draw,
    whenClosed: () =>
      new Promise((resolve) => {
        if (letter === null) resolve();
        else waiting = [...waiting, resolve];
      }),
  };
}

function put(element: HTMLElement, letter: Element, isWriting: boolean): void {
  const { documentElement } = element.ownerDocument;
  const window = { width: documentElement.clientWidth, height: documentElement.clientHeight };
  const place = placePanel(letter.getBoundingClientRect(), window, isWriting ? 'to-write' : 'to-read');
  element.setAttribute('data-side', place.side);
  element.style.cssText =
    place.side === 'beside'
      ? `inset: 16px auto auto ${place.left}px; width: ${place.width}px; max-height: ${place.maxHeight}px`
      : `inset: auto 0 0; width: auto; max-height: ${place.maxHeight}px`;
}

/** What has the focus inside of one of our own elements. */
function focusedIn(host: Element): HTMLElement | null {
  const focused = host.shadowRoot?.activeElement;
  return focused instanceof HTMLElement ? focused : null;
}
