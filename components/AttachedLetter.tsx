import { MEGABYTE } from './megabyte';
import { ATTACHED, type FetchFailure } from './words/attached';
import { useEnglish, useLanguage, useWords } from './words/language';

/** How far the reading of an attachment is. */
export type AttachedState =
  | { readonly kind: 'unread' }
  /** The reader is asked first; `length` in bytes. */
  | { readonly kind: 'large'; readonly length: number }
  /** Another file of the page is fetched before it. */
  | { readonly kind: 'waiting' }
  /** `share` from 0 to 1; null where the site does not say how long the file is. */
  | { readonly kind: 'fetching'; readonly share: number | null }
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly why: FetchFailure }
  /** The file was read and holds no letter: why, in a sentence. */
  | { readonly kind: 'problem'; readonly sentence: string }
  | { readonly kind: 'read'; readonly hasSummary: boolean };

export interface AttachedLetterProps {
  /** The attachment's name, said where only the button is heard. */
  readonly name: string;
  /** The file's own address. */
  readonly address: string;
  readonly state: AttachedState;
  /** @param largeAllowed whether the reader was told of the file's size */
  readonly onRead: (largeAllowed: boolean) => void;
  readonly onCancel: () => void;
  /** Opens the letter with its marks on a page of its own. */
  readonly onOpen: () => void;
}

/** The quiet line below an attachment: reads it when the reader asks, and says how that goes. */
export function AttachedLetter(props: AttachedLetterProps) {
  const language = useLanguage();
  return (
    <div class="attached" lang={language}>
      <p role="status">
        <Told {...props} />
      </p>
      <Acts {...props} />
    </div>
  );
}

function Told({ state }: AttachedLetterProps) {
  const words = useWords(ATTACHED);
  const english = useEnglish();
  switch (state.kind) {
    case 'unread':
      return null;
    case 'large':
      return <>{words.large(Math.round(state.length / MEGABYTE))}</>;
    case 'waiting':
      return <>{words.waiting}</>;
    case 'fetching':
      return <>{words.fetching(state.share === null ? null : Math.floor(state.share * 100))}</>;
    case 'reading':
      return <>{words.reading}</>;
    case 'failed':
      return <>{words.failures[state.why]}</>;
    case 'problem':
      return <span {...english}>{state.sentence}</span>;
    case 'read':
      return state.hasSummary ? null : <>{words.nothing}</>;
  }
}

function Acts({ name, address, state, onRead, onCancel, onOpen }: AttachedLetterProps) {
  const words = useWords(ATTACHED);
  const read = (label: string, largeAllowed: boolean, spoken?: string) => (
    <button
      type="button"
      class="button link"
      aria-label={spoken}
      onClick={() => {
        onRead(largeAllowed);
      }}
    >
      {label}
    </button>
  );
  const openFile = (
    <a class="button link" href={address} target="_blank" rel="noopener">
      {words.openFile}
    </a>
  );
  switch (state.kind) {
    case 'unread':
      return read(words.read, false, words.readOf(name));
    case 'large':
      return (
        <>
          {read(words.readLarge, true)}
          {openFile}
        </>
      );
    case 'waiting':
    case 'fetching':
    case 'reading':
      return (
        <button type="button" class="button link" onClick={onCancel}>
          {words.cancel}
        </button>
      );
    case 'failed':
      return (
        <>
          {read(words.again, false)}
          {openFile}
        </>
      );
    case 'problem':
      return openFile;
    case 'read':
      return (
        <button type="button" class="button link" aria-label={words.openOf(name)} onClick={onOpen}>
          {words.open}
        </button>
      );
  }
}
