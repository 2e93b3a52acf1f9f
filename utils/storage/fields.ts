import * as z from 'zod/mini';
import { type PlainDate, parsePlainDate } from '../calendar';

// Storage is read where compiled code is forbidden; without this zod would try it and leave reports in the console.
z.config({ jitless: true });

/** In UTF-16 code units; longer than any text that is ours to store. */
export const LONGEST_TEXT = 5000;

export function text() {
  return z.string().check(z.maxLength(LONGEST_TEXT));
}

/** A day that exists. */
export function plainDate() {
  return z.custom<PlainDate>((value) => typeof value === 'string' && parsePlainDate(value) !== null);
}

/** One of the names; the record keeps them complete when a type gets a new one. */
export function oneOf<Name extends string>(names: Readonly<Record<Name, true>>) {
  return z.custom<Name>((value) => typeof value === 'string' && Object.hasOwn(names, value));
}

/** The items that can be read, whatever else stands among them; none where there is no list. */
export function readableItems<Item>(isReadable: (value: unknown) => value is Item) {
  return z.pipe(
    z.catch(z.array(z.unknown()), []),
    z.transform((values) => values.filter(isReadable)),
  );
}
