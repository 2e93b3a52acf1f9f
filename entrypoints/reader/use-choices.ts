import { useEffect, useState } from 'preact/hooks';
import type { Memory, RequestMemory } from '../../utils/storage';

/** What the reader has decided about a letter. */
export type Choices = Pick<RequestMemory, 'notThis' | 'notFindings' | 'chosen'>;

export interface ChoicesShown {
  readonly choices: Choices;
  /** Puts ids on a list or takes them off it. */
  readonly set: (list: keyof Choices, ids: readonly string[], isWanted: boolean) => void;
}

const NONE: Choices = { notThis: [], notFindings: [], chosen: [] };

/**
 * The reader's choices, changed here at once. Those about a letter of a request are remembered with it; those about a
 * letter from the reader's machine last as long as it is open.
 * @param request the name under which the request is remembered; null where there is none
 */
export function useChoices(memory: Memory, request: string | null): ChoicesShown {
  const [choices, setChoices] = useState(NONE);
  useEffect(() => {
    if (request === null) return;
    void memory.load(request).then((outcome) => {
      setChoices(outcome.memory);
    });
  }, [memory, request]);
  return {
    choices,
    set: (list, ids, isWanted) => {
      const change = <C extends Choices>(before: C): C => {
        const others = before[list].filter((id) => !ids.includes(id));
        return { ...before, [list]: isWanted ? [...others, ...ids] : others };
      };
      setChoices(change);
      if (request !== null) void memory.update(request, change);
    },
  };
}
