import type { StorageArea } from './memory';

/** A storage area that also gives all it has, for `null`. */
export interface WholeArea extends StorageArea {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
}

/** Why something could not be stored. `full`: the browser gives no more room; what was stored before is kept. */
export type WriteProblem = 'not-saved' | 'full';

/** What the failure of a storage area means. */
export function writeProblem(error: unknown): WriteProblem {
  // Chrome says "QUOTA_BYTES quota exceeded", Firefox "QuotaExceededError: …", each with a type of its own.
  return /quota/i.test(String(error)) ? 'full' : 'not-saved';
}

/** Values that could not be read stand under their old key with this before it, as they were, until they are exported. */
export const QUARANTINE = 'quarantine:';

/**
 * What to store so that a value which cannot be read is kept as it was: nothing where it is kept already.
 * @param content all that the area has
 * @param key under which the value stood
 */
export function keptAside(
  content: Readonly<Record<string, unknown>>,
  key: string,
  value: unknown,
): Readonly<Record<string, unknown>> {
  const written = JSON.stringify(value);
  let free = QUARANTINE + key;
  for (let count = 2; Object.hasOwn(content, free); count += 1) {
    if (JSON.stringify(content[free]) === written) return {};
    free = `${QUARANTINE}${key} (${count})`;
  }
  return { [free]: value };
}
