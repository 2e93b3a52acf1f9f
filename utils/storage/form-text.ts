import { newest, upToDate, type Migration } from './versions';
import type { StorageArea } from './memory';
import { writeProblem, type WriteProblem } from './whole-area';

/**
 * The text that the reader wants put into the site's form, for each request. It waits there from one page to the other,
 * and is none of what is exported. Nothing here rejects.
 */
export interface FormTexts {
  /** Null where none waits, or it cannot be read. */
  load(request: string): Promise<string | null>;
  save(request: string, text: string): Promise<WriteProblem | null>;
  remove(request: string): Promise<void>;
}

const FORM = 'form:';
const MIGRATIONS: readonly Migration[] = [];

/** @param area `browser.storage.local` */
export function openFormTexts(area: StorageArea): FormTexts {
  const keyOf = (request: string) => FORM + request;
  return {
    load: async (request) => {
      try {
        const record = upToDate((await area.get([keyOf(request)]))[keyOf(request)], MIGRATIONS);
        const text = record?.['text'];
        return typeof text === 'string' && text !== '' ? text : null;
      } catch {
        return null;
      }
    },
    save: async (request, waiting) => {
      try {
        await area.set({ [keyOf(request)]: { version: newest(MIGRATIONS), text: waiting } });
        return null;
      } catch (error) {
        return writeProblem(error);
      }
    },
    remove: async (request) => {
      try {
        await area.remove([keyOf(request)]);
      } catch {
        // It is offered once more, no worse.
      }
    },
  };
}
