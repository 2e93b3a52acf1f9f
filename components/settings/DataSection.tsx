import { useId, useState } from 'preact/hooks';
import { DeleteAll } from './DeleteAll';

export interface DataSectionProps {
  /** How many requests are followed; null where that cannot be read. */
  readonly followed: number | null;
  /** How many records could not be read. */
  readonly unreadable: number;
  /** Saves everything as a file, and answers whether it could be read. */
  readonly onExport: () => Promise<boolean>;
  /** Takes a file in, and answers in sentences what became of it. */
  readonly onImport: (file: File) => Promise<readonly string[]>;
  /** Deletes everything, and answers whether that went well. */
  readonly onDelete: () => Promise<boolean>;
}

const TEXT = {
  heading: 'Your data',
  broken: 'Your browser did not let FOI Lens read what it remembers. Close this page and open it again.',
  followed: (count: number) =>
    count === 0
      ? 'You follow no requests.'
      : count === 1
        ? 'You follow 1 request.'
        : `You follow ${count} requests.`,
  unreadable: (count: number) =>
    count === 1
      ? '1 record could not be read. It is kept as it is, and goes into the file when you export.'
      : `${count} records could not be read. They are kept as they are, and go into the file when you export.`,
  export: 'Export everything as a file',
  exported: 'Your browser has saved the file.',
  notExported: 'Your browser did not let FOI Lens read what it remembers.',
  import: 'Import a file',
  importHint: 'Choose a file that FOI Lens has exported, or drop it here. What is here already stays.',
} as const;

/** What is remembered: how much, and taking it out, in and away. */
export function DataSection({ followed, unreadable, onExport, onImport, onDelete }: DataSectionProps) {
  const [said, setSaid] = useState<readonly string[]>([]);
  return (
    <fieldset id="data">
      <legend>{TEXT.heading}</legend>
      <p>{followed === null ? TEXT.broken : TEXT.followed(followed)}</p>
      {unreadable > 0 && <p class="problem">{TEXT.unreadable(unreadable)}</p>}
      <p class="act">
        <button
          type="button"
          class="button"
          onClick={() => {
            void onExport().then((isDone) => {
              setSaid([isDone ? TEXT.exported : TEXT.notExported]);
            });
          }}
        >
          {TEXT.export}
        </button>
      </p>
      <Import
        onFile={(file) => {
          void onImport(file).then(setSaid);
        }}
      />
      <div role="status" class="said">
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <DeleteAll onDelete={onDelete} />
    </fieldset>
  );
}

function Import({ onFile }: { readonly onFile: (file: File) => void }) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const [file] = files ?? [];
    if (file !== undefined) onFile(file);
  };
  return (
    <div
      class={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <label for={id}>{TEXT.import}</label>
      <p class="hint">{TEXT.importHint}</p>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
