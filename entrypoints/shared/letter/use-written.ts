import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Decisions, WrittenLetter } from '../../../utils/messages';

/** Has a letter written from what the reader has decided; null where nobody could be reached. */
export type Write = (decided: Decisions) => Promise<WrittenLetter | 'nothing' | null>;

export interface Written {
  /** The letter as it was written last. */
  readonly letter: WrittenLetter | 'nothing' | 'loading' | null;
  /** The letter as it follows from what was decided by now, also where that is still being written. */
  readonly newest: () => ReturnType<Write>;
}

/** The letter that follows from what the reader has decided, written anew with each decision; null while none is known. */
export function useWritten(write: Write, decided: Decisions | null): Written {
  const [letter, setLetter] = useState<Written['letter']>('loading');
  const asked = useRef<ReturnType<Write>>(Promise.resolve(null));
  const { template, grounds, publicInterest, ownWords } = decided ?? NOTHING;
  const isKnown = decided !== null;
  // Before the next click: what is copied then has to wait for this answer.
  useLayoutEffect(() => {
    if (!isKnown) return;
    const question = write({ template, grounds, publicInterest, ownWords });
    asked.current = question;
    void question.then((answer) => {
      if (asked.current === question) setLetter(answer);
    });
  }, [write, isKnown, template, grounds, publicInterest, ownWords]);
  return { letter, newest: () => asked.current };
}

const NOTHING: Decisions = { template: null, grounds: null, publicInterest: '', ownWords: '' };
