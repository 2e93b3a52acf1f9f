import { parsePlainDate, type PlainDate } from '../calendar';

/** In UTF-16 code units; longer than any text that is ours to store. */
export const LONGEST_TEXT = 5000;

// By hand and without copying: who follows a thousand requests has many thousands of fields, read each time the popup opens.

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_TEXT;
}

/** Whether this is a day that exists. */
export function isDate(value: unknown): value is PlainDate {
  return typeof value === 'string' && parsePlainDate(value) !== null;
}

/** Whether something is one of the names; the record keeps them complete when a type gets a new one. */
export function isOneOf<Name extends string>(names: Readonly<Record<Name, true>>) {
  return (value: unknown): value is Name => typeof value === 'string' && Object.hasOwn(names, value);
}
