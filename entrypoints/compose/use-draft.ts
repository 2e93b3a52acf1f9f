import { useEffect, useRef, useState } from 'preact/hooks';
import type { LetterTextProps } from '../../components/compose/LetterText';
import { NO_DRAFT, type Draft, type Drafts } from '../../utils/storage';

type Saved = LetterTextProps['saved'];

export interface DraftShown {
  /** Null until it has been read. */
  readonly draft: Draft | null;
  readonly saved: Saved;
  /** Changes the draft, and has the browser store it before this returns. */
  readonly change: (change: (draft: Draft) => Draft) => void;
}

export interface DraftAccess {
  readonly drafts: Drafts;
  /** Calls back when the draft was changed while the reader was on another page; the answer ends that. */
  readonly watch: (request: string, letter: string, changed: (draft: Draft) => void) => () => void;
}

/** The draft of a letter as remembered; what is changed here is stored at once, and what another page changes is shown. */
export function useDraft({ drafts, watch }: DraftAccess, request: string, letter: string): DraftShown {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [saved, setSaved] = useState<Saved>(null);
  // What was typed last, also before it is drawn.
  const newest = useRef<Draft>(NO_DRAFT);
  const show = (next: Draft) => {
    newest.current = next;
    setDraft(next);
  };
  useEffect(() => {
    let isGone = false;
    void drafts.load(request, letter).then(({ draft: stored }) => {
      if (!isGone) show(stored);
    });
    const end = watch(request, letter, show);
    return () => {
      isGone = true;
      end();
    };
  }, [drafts, watch, request, letter]);
  const change = (make: (draft: Draft) => Draft) => {
    const next = make(newest.current);
    const stored = drafts.save(request, letter, next);
    show(next);
    void stored.then((problem) => {
      setSaved(problem ?? 'saved');
    });
  };
  return { draft, saved, change };
}
