import { formatProvisionNumber, type Provision } from './provision';
import type { Regime } from './regime';

/** One regime's records by id: `s31`, `reg12(5)(b)`. */
export type Records<T> = Readonly<Record<string, T>>;

/** The records of every regime whose data is in the project. */
export type RecordsByRegime<T> = Readonly<Partial<Record<Regime, Records<T>>>>;

/**
 * The record that covers a provision most closely. FOIA's records are by section, others go deeper
 * (`reg12(5)(b)`), so the whole provision is tried first and then ever shorter beginnings of it.
 * @returns the record with its id, or `null` where the regime's data has none.
 */
export function findRecord<T>(
  records: RecordsByRegime<T>,
  provision: Provision,
): { id: string; record: T } | null {
  for (let depth = provision.path.length; depth >= 0; depth -= 1) {
    const id = formatProvisionNumber({ ...provision, path: provision.path.slice(0, depth) });
    const record = records[provision.regime]?.[id];
    if (record !== undefined) return { id, record };
  }
  return null;
}
