import type { ComponentChildren } from 'preact';
import { READER } from '../words/reader';
import { useLanguage, useWords } from '../words/language';
import { AsItIs, FileButton } from './DropZone';

export interface ReaderViewProps {
  /** Of the file. */
  readonly name: string;
  /** Where the browser itself can open it; null for a letter from the reader's own machine. */
  readonly asItIs: string | null;
  /** Why the letter has no marks, in English; null where it has, or may come to have them. */
  readonly problem: string | null;
  /** The letter as it is shown. */
  readonly letter: ComponentChildren;
  /** What stands beside it. */
  readonly side: ComponentChildren;
  readonly onFile: (file: File) => void;
}

/** A letter and what there is to say of it, side by side. */
export function ReaderView({ name, asItIs, problem, letter, side, onFile }: ReaderViewProps) {
  const words = useWords(READER);
  return (
    <main class="reader" lang={useLanguage()}>
      <header>
        <h1 title={name}>{name}</h1>
        <AsItIs address={asItIs} />
        <FileButton label={words.another} onFile={onFile} />
      </header>
      <section class="letter" aria-label={words.letter}>
        {problem !== null && (
          <p class="notice" role="status">
            <span lang="en">{problem}</span> {words.unmarked}
          </p>
        )}
        {letter}
      </section>
      {side}
    </main>
  );
}

/** Beside a letter as long as nothing is known of it. */
export function SideMessage({ message }: { readonly message: 'reading' | 'unreachable' }) {
  const words = useWords(READER);
  return (
    <aside class="side" aria-label={words.letter}>
      <p role="status">{words[message]}</p>
    </aside>
  );
}
