import type { Binding, FollowedDeadline, Reading, UnknownDeadline } from '../deadlines';
import { REGIMES } from '../law';
import { isDeadlineKind } from '../reminders';
import { isDate, isOneOf, isText } from './checks';

type Check = (value: unknown) => boolean;

/** A check for each field that a type has, so that a new one is not forgotten here. */
type ChecksOf<T> = Readonly<Record<keyof T, Check>>;

const BINDINGS: Readonly<Record<Binding, true>> = { statute: true, code: true, guidance: true, letter: true };
const READINGS: Readonly<Record<Reading, true>> = { safe: true, last: true };

const isSecureAddress: Check = (value) => isText(value) && value.startsWith('https://');
const among =
  (names: readonly unknown[]): Check =>
  (value) =>
    names.includes(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const orAbsent =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

function fits<T>(checks: ChecksOf<T>): Check {
  const fields = Object.entries<Check>(checks);
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    fields.every(([name, check]) => check((value as Readonly<Record<string, unknown>>)[name]));
}

const fitsDeadline = fits<FollowedDeadline>({
  kind: isDeadlineKind,
  date: isDate,
  from: isDate,
  source: isText,
  url: orNull(isSecureAddress),
  binding: isOneOf(BINDINGS),
  reading: orAbsent(isOneOf(READINGS)),
  regime: among(REGIMES),
  unless: orAbsent(among(['answered'])),
  metOn: orAbsent(isDate),
});

const fitsUnknownDeadline = fits<UnknownDeadline>({
  kind: isDeadlineKind,
  reading: orAbsent(isOneOf(READINGS)),
  reason: isText,
});

/** Whether this is a whole deadline that can be shown: every day exists, every name is known, every address is secure. */
export function isDeadline(value: unknown): value is FollowedDeadline {
  return fitsDeadline(value);
}

/** What is stored of a deadline. */
export function followedDeadline(deadline: FollowedDeadline): FollowedDeadline {
  const { kind, date, from, source, url, binding, reading, regime, unless, metOn } = deadline;
  return {
    kind,
    ...(reading && { reading }),
    date,
    from,
    source,
    url,
    binding,
    regime,
    ...(unless && { unless }),
    ...(metOn && { metOn }),
  };
}

/** Whether this is a whole deadline without a date. */
export function isUnknownDeadline(value: unknown): value is UnknownDeadline {
  return fitsUnknownDeadline(value);
}
