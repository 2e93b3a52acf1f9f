import type { Memory, RequestMemory } from '../../utils/storage';

/** The lists of ids among what is remembered of a request. */
type ChoiceList = 'folded' | 'notThis' | 'notFindings' | 'chosen';

/** What the reader has chosen on this page. */
export interface ReaderChoices {
  readonly current: RequestMemory;
  /** Puts ids on a list or takes them off it. */
  set(list: ChoiceList, ids: readonly string[], wanted: boolean): void;
}

/**
 * The reader's choices as remembered, changed here at once and stored behind. Should one not be stored, it lasts as long
 * as the page.
 */
export async function loadChoices(memory: Memory, key: string): Promise<ReaderChoices> {
  let current = (await memory.load(key)).memory;
  return {
    get current() {
      return current;
    },
    set: (list, ids, wanted) => {
      const change = (before: RequestMemory): RequestMemory => {
        const others = before[list].filter((id) => !ids.includes(id));
        return { ...before, [list]: wanted ? [...others, ...ids] : others };
      };
      current = change(current);
      void memory.update(key, change);
    },
  };
}
