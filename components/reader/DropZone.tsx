import { useRef } from 'preact/hooks';
import { MEGABYTE } from '../megabyte';
import { ATTACHED } from '../words/attached';
import { READER } from '../words/reader';
import { useLanguage, useWords } from '../words/language';

export interface DropZoneProps {
  /** Why the last file is not shown, a sentence in `language`; null where there was none. */
  readonly problem: { readonly sentence: string; readonly language: 'en' | 'cy' } | null;
  /** Where the last file can be opened by the browser itself; null where it has no address. */
  readonly asItIs: string | null;
  /** The last file, where it is so large that the reader is asked first: in bytes. */
  readonly large: number | null;
  readonly onFile: (file: File) => void;
  /** The reader wants the large file read. */
  readonly onLarge: () => void;
}

/** What letters a file window offers at first; whatever else is chosen is told what it is. */
const LETTERS = '.pdf,.docx,.rtf,.txt';

/** The page for reading a letter while there is none: one is dropped here, or chosen. */
export function DropZone({ problem, asItIs, large, onFile, onLarge }: DropZoneProps) {
  const words = useWords(READER);
  const attached = useWords(ATTACHED);
  return (
    <main class="drop-zone" lang={useLanguage()}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <div class="drop">
        {problem !== null && (
          <p class="refused" role="alert" lang={problem.language}>
            {problem.sentence}
          </p>
        )}
        {large !== null && (
          <div class="asked">
            <p role="alert">{attached.large(Math.round(large / MEGABYTE))}</p>
            <button type="button" class="button main" onClick={onLarge}>
              {attached.readLarge}
            </button>
          </div>
        )}
        <p class="drop-here" aria-hidden="true">
          {words.drop}
        </p>
        <p class="hint">{words.or}</p>
        <p class="choices">
          <FileButton label={words.choose} isMain={large === null} onFile={onFile} />
          <AsItIs address={asItIs} />
        </p>
      </div>
      <p class="hint">{words.private}</p>
    </main>
  );
}

/** A link to the file itself, for what cannot be shown here. */
export function AsItIs({ address }: { readonly address: string | null }) {
  const words = useWords(READER);
  if (address === null) return null;
  return (
    <a class="button" href={address} target="_blank" rel="noopener noreferrer">
      {words.asItIs}
    </a>
  );
}

export interface FileButtonProps {
  readonly label: string;
  readonly isMain?: boolean;
  readonly onFile: (file: File) => void;
}

/** A button that opens the browser's window for choosing a file. */
export function FileButton({ label, isMain = false, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={isMain ? 'button main' : 'button'}
        onClick={() => {
          input.current?.click();
        }}
      >
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={LETTERS}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file may be chosen again after it was changed.
          currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}
