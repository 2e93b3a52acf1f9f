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

/** Whether something from outside is what it should be. */
export type Check = (value: unknown) => boolean;

/** A check for each field that a type has, so that a new one is not forgotten here. */
type ChecksOf<T> = Readonly<Record<keyof T, Check>>;

/** One of these values. */
export const among =
  (names: readonly unknown[]): Check =>
  (value) =>
    names.includes(value);

/** What passes the check, or null. */
export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

/** What passes the check, or nothing at all. */
export const orAbsent =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

/** Whether something is an object of which every field is as it should be. */
export function fits<T>(checks: ChecksOf<T>) {
  const fields = Object.entries<Check>(checks);
  return (value: unknown): value is T =>
    typeof value === 'object' &&
    value !== null &&
    fields.every(([name, check]) => check((value as Readonly<Record<string, unknown>>)[name]));
}
