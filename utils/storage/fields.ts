import * as z from 'zod/mini';
import type { PlainDate } from '../calendar';
import { isDate, LONGEST_TEXT } from './checks';

// Storage is read where compiled code is forbidden; without this zod would try it and leave reports in the console.
z.config({ jitless: true });

export function text() {
  return z.string().check(z.maxLength(LONGEST_TEXT));
}

/** A day that exists. */
export function plainDate() {
  return z.custom<PlainDate>(isDate);
}

/** The items that can be read, whatever else stands among them; none where there is no list. */
export function readableItems<Item>(isReadable: (value: unknown) => value is Item) {
  return z.pipe(
    z.catch(z.array(z.unknown()), []),
    z.transform((values) => values.filter(isReadable)),
  );
}
