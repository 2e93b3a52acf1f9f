import { useEffect, useState } from 'preact/hooks';
import { useWords } from './words/language';
import { COPY } from './words/summary';

export interface CopyButtonProps {
  readonly label: string;
  /** Copies, and answers whether that went well. */
  readonly onCopy: () => Promise<boolean>;
  /** False where something else beside it is the main action. */
  readonly isMain?: boolean;
}

/** Long enough to be read, short enough that a second copy is not taken for the first. */
const SAID_FOR_MS = 4000;

/** Copies something, then says so on itself and to screen readers. */
export function CopyButton({ label, onCopy, isMain = true }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const words = useWords(COPY);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => {
      setOutcome(null);
    }, SAID_FOR_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [outcome]);
  const copy = () => {
    onCopy().then(
      (copied) => {
        setOutcome(copied ? 'copied' : 'failed');
      },
      () => {
        setOutcome('failed');
      },
    );
  };
  const said = outcome === null ? '' : words[outcome];
  return (
    <>
      <button type="button" class={isMain ? 'button main copy' : 'button copy'} onClick={copy}>
        {said === '' ? label : said}
      </button>
      <span class="hidden" role="status">
        {said}
      </span>
    </>
  );
}
