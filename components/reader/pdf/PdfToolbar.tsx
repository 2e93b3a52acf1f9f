import { useEffect, useRef, useState } from 'preact/hooks';
import { READER_PDF } from '../../words/reader';
import { useWords } from '../../words/language';
import type { OpenPdf, PdfState } from './open-pdf';
import { zoomInWords } from './zoom';

export interface PdfToolbarProps {
  /** Null until it is open. */
  readonly pdf: OpenPdf | null;
  readonly state: PdfState;
}

/** Above the pages: which of them is in view, their size, searching and printing. */
export function PdfToolbar({ pdf, state }: PdfToolbarProps) {
  const words = useWords(READER_PDF);
  return (
    <div class="toolbar" role="group" aria-label={words.tools}>
      <p class="page-number">{pdf !== null && words.pageOf(state.page, pdf.pages)}</p>
      <div class="zoom">
        <Tool
          name={words.smaller}
          sign="−"
          onPress={
            pdf &&
            (() => {
              pdf.zoom(-1);
            })
          }
        />
        <span class="level" role="status">
          {zoomInWords(state.scale)}
        </span>
        <Tool
          name={words.larger}
          sign="+"
          onPress={
            pdf &&
            (() => {
              pdf.zoom(1);
            })
          }
        />
        <Tool name={words.fit} sign="↔" onPress={pdf && pdf.fitWidth} />
      </div>
      <Search pdf={pdf} matches={state.matches} />
      <Print pdf={pdf} />
    </div>
  );
}

interface ToolProps {
  readonly name: string;
  readonly sign: string;
  /** Null while there is nothing to do it to. */
  readonly onPress: (() => void) | null;
}

function Tool({ name, sign, onPress }: ToolProps) {
  return (
    <button
      type="button"
      class="tool"
      title={name}
      disabled={onPress === null}
      onClick={onPress ?? undefined}
    >
      <span aria-hidden="true">{sign}</span>
      <span class="hidden">{name}</span>
    </button>
  );
}

/** The browser's own search sees only the pages that are drawn: ours takes its key. */
function Search({ pdf, matches }: { readonly pdf: OpenPdf | null; readonly matches: PdfState['matches'] }) {
  const words = useWords(READER_PDF);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  useKey('f', () => {
    field.current?.focus();
    field.current?.select();
  });
  const find = (wanted: string, direction: 1 | -1) => {
    setText(wanted);
    pdf?.find(wanted, direction);
  };
  const isFound = text !== '' && matches !== null && matches.total > 0;
  return (
    <div class="search" role="search">
      <input
        ref={field}
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={text}
        disabled={pdf === null}
        onInput={(event) => {
          find(event.currentTarget.value, 1);
        }}
        onKeyDown={({ key, shiftKey }) => {
          if (key === 'Enter') find(text, shiftKey ? -1 : 1);
          else if (key === 'Escape') find('', 1);
        }}
      />
      <span class="matches" role="status">
        {text !== '' && matches !== null && words.matches(matches.current, matches.total)}
      </span>
      <Tool
        name={words.previous}
        sign="↑"
        onPress={
          isFound
            ? () => {
                find(text, -1);
              }
            : null
        }
      />
      <Tool
        name={words.next}
        sign="↓"
        onPress={
          isFound
            ? () => {
                find(text, 1);
              }
            : null
        }
      />
    </div>
  );
}

function Print({ pdf }: { readonly pdf: OpenPdf | null }) {
  const words = useWords(READER_PDF);
  const [progress, setProgress] = useState<'drawing' | 'too-many' | null>(null);
  const print = () => {
    if (pdf === null || progress === 'drawing') return;
    setProgress('drawing');
    void pdf.print().then(
      (isPrinted) => {
        setProgress(isPrinted ? null : 'too-many');
      },
      () => {
        setProgress('too-many');
      },
    );
  };
  useKey('p', print);
  return (
    <>
      <button type="button" class="button print" disabled={pdf === null} onClick={print}>
        {progress === 'drawing' ? words.drawing : words.print}
      </button>
      <p class={progress === 'too-many' ? 'too-many' : 'hidden'} role="status">
        {progress === 'too-many' && words.tooMany}
      </p>
    </>
  );
}

/** Takes a key pressed with Control, or with Command on a Mac, from the browser. */
function useKey(wanted: string, pressed: () => void): void {
  const latest = useRef(pressed);
  latest.current = pressed;
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.key !== wanted || event.altKey || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', listener);
    return () => {
      document.removeEventListener('keydown', listener);
    };
  }, [wanted]);
}
