import { useId, useState } from 'preact/hooks';
import { useWords } from '../words/language';
import { DATA } from '../words/settings';
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

/** What is remembered: how much, and taking it out, in and away. */
export function DataSection({ followed, unreadable, onExport, onImport, onDelete }: DataSectionProps) {
  const words = useWords(DATA);
  const [said, setSaid] = useState<readonly string[]>([]);
  return (
    <fieldset id="data">
      <legend>{words.heading}</legend>
      <p>{followed === null ? words.broken : words.followed(followed)}</p>
      {unreadable > 0 && <p class="problem">{words.unreadable(unreadable)}</p>}
      <p class="act">
        <button
          type="button"
          class="button"
          onClick={() => {
            void onExport().then((isDone) => {
              setSaid([isDone ? words.exported : words.notExported]);
            });
          }}
        >
          {words.export}
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
  const words = useWords(DATA);
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
      <label for={id}>{words.import}</label>
      <p class="hint">{words.importHint}</p>
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
