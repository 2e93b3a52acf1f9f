import { useEffect, useRef, useState } from 'preact/hooks';
import { READER_PDF } from '../../words/reader';
import { useWords } from '../../words/language';
import type { LetterSurface } from '../surface';
import { passThrough } from './pass-through';
import { openPdf, type OpenPdf, type PdfState } from './open-pdf';
import { PdfToolbar } from './PdfToolbar';

export interface PdfLetterProps {
  readonly bytes: Uint8Array;
  /** Told once the pages can be marked. */
  readonly onReady: (surface: LetterSurface) => void;
  /** Told where the file cannot be shown. */
  readonly onFail: () => void;
}

const AT_FIRST: PdfState = { page: 1, scale: 1, matches: null };

/** A PDF as it looks, with what is needed to read it. */
export function PdfLetter({ bytes, onReady, onFail }: PdfLetterProps) {
  const words = useWords(READER_PDF);
  const container = useRef<HTMLDivElement>(null);
  const viewer = useRef<HTMLDivElement>(null);
  const printed = useRef<HTMLDivElement>(null);
  const [pdf, setPdf] = useState<OpenPdf | null>(null);
  const [state, setState] = useState(AT_FIRST);
  useEffect(() => {
    const elements = [container.current, viewer.current, printed.current] as const;
    const [scrolled, pages, paper] = elements;
    if (scrolled === null || pages === null || paper === null) return;
    const end = new AbortController();
    passThrough(pages, end.signal);
    openPdf({
      container: scrolled,
      viewer: pages,
      printed: paper,
      bytes,
      pageName: words.page,
      onChange: (change) => {
        setState((before) => ({ ...before, ...change }));
      },
      signal: end.signal,
    }).then(
      (opened) => {
        if (end.signal.aborted) return;
        setPdf(opened);
        onReady(opened.surface);
      },
      () => {
        if (!end.signal.aborted) onFail();
      },
    );
    return () => {
      end.abort();
    };
  }, [bytes]);
  return (
    <div class="pdf">
      <PdfToolbar pdf={pdf} state={state} />
      <div class="pages-frame">
        <div
          class="pages"
          ref={container}
          tabIndex={0}
          role="group"
          aria-label={words.pages}
          onKeyDown={(event) => {
            if (pdf !== null && zoomByKey(event, pdf)) event.preventDefault();
          }}
        >
          <div class="pdfViewer" ref={viewer} />
        </div>
      </div>
      <div class="printed" ref={printed} />
      <p class="print-hint">{words.printHint}</p>
    </div>
  );
}

/** Whether a key was one for the size of the pages; with or without Control, as in other readers. */
function zoomByKey({ key, altKey }: KeyboardEvent, { zoom, fitWidth }: OpenPdf): boolean {
  if (altKey) return false;
  if (key === '+' || key === '=') zoom(1);
  else if (key === '-') zoom(-1);
  else if (key === '0') fitWidth();
  else return false;
  return true;
}
