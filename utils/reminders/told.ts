import type { PlainDate } from '../calendar';
import type { Reminder, Told } from './types';

/** Before the first reminder. */
export const NOTHING_TOLD: Told = { checkedOn: null, entries: [] };

/** What has been reminded of once this reminder was shown on `today`. */
export function withShown(told: Told, { covers }: Reminder, today: PlainDate): Told {
  const before = told.entries.filter(({ id }) => !covers.includes(id));
  return { ...told, entries: [...before, ...covers.map((id) => ({ id, on: today }))] };
}

/** Once everything due on `today` was shown. Ids of earlier days are forgotten: no reminder of theirs can come again. */
export function withAllShown(told: Told, today: PlainDate): Told {
  return { checkedOn: today, entries: told.entries.filter(({ on }) => on >= today) };
}
