import { useEffect, useRef, useState } from 'preact/hooks';
import type { LetterTextProps } from '../../../components/compose/LetterText';
import type { WhenChanged } from './when-changed';

type Saved = LetterTextProps['saved'];

/** Where something is kept; neither rejects. */
export interface Store<T> {
  readonly load: () => Promise<T>;
  /** Hands it to the browser before it returns, and answers what went wrong. */
  readonly save: (value: T) => Promise<Exclude<Saved, 'saved'>>;
}

export interface StoredShown<T> {
  /** Null until it has been read. */
  readonly value: T | null;
  /** What became of the last change; null while nothing was changed. */
  readonly saved: Saved;
  readonly change: (change: (value: T) => T) => void;
}

/**
 * Something that is remembered, as it is now. What is changed here is stored at once. What another page stores is shown,
 * unless something was changed here that is not stored yet: then that counts.
 * @param store the same object as long as it is the same thing
 */
export function useStored<T>(store: Store<T>, whenChanged: WhenChanged): StoredShown<T> {
  const [value, setValue] = useState<T | null>(null);
  const [saved, setSaved] = useState<Saved>(null);
  /** What was changed last, also before it is drawn, and how many changes there were and are still to be stored. */
  const newest = useRef<{ value: T | null; changes: number; unsaved: number }>({
    value: null,
    changes: 0,
    unsaved: 0,
  });
  const show = (next: T) => {
    newest.current.value = next;
    setValue(next);
  };
  useEffect(() => {
    let isGone = false;
    const load = () => {
      const { changes } = newest.current;
      void store.load().then((stored) => {
        const { current } = newest;
        if (isGone || current.unsaved > 0 || current.changes !== changes) return;
        if (JSON.stringify(stored) !== JSON.stringify(current.value)) show(stored);
      });
    };
    load();
    const end = whenChanged(load);
    return () => {
      isGone = true;
      end();
    };
  }, [store, whenChanged]);
  const change = (make: (value: T) => T) => {
    const { current } = newest;
    if (current.value === null) return;
    const next = make(current.value);
    current.changes += 1;
    current.unsaved += 1;
    const stored = store.save(next);
    show(next);
    void stored.then((problem) => {
      current.unsaved -= 1;
      setSaved(problem ?? 'saved');
    });
  };
  return { value, saved, change };
}
