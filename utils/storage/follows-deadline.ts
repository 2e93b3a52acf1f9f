import type { Binding, FollowedDeadline, Reading, UnknownDeadline } from '../deadlines';
import { REGIMES } from '../law';
import { isDeadlineKind } from '../reminders';
import { among, fits, isDate, isOneOf, isText, orAbsent, orNull, type Check } from './checks';

const BINDINGS: Readonly<Record<Binding, true>> = { statute: true, code: true, guidance: true, letter: true };
const READINGS: Readonly<Record<Reading, true>> = { safe: true, last: true };

/** What many deadlines share: all but their days, and what a reader would look up. */
export type Rule = Pick<FollowedDeadline, 'kind' | 'reading' | 'regime' | 'unless'>;

const isSecureAddress: Check = (value) => isText(value) && value.startsWith('https://');
const RULE = {
  kind: isDeadlineKind,
  reading: orAbsent(isOneOf(READINGS)),
  regime: among(REGIMES),
  unless: orAbsent(among(['answered'])),
};

/** Whether this is what deadlines by one rule share. */
export const isRule = fits<Rule>(RULE);

/** Whether this is a whole deadline that can be shown: every day exists, every name is known, every address is secure. */
export const isDeadline = fits<FollowedDeadline>({
  ...RULE,
  date: isDate,
  from: isDate,
  metOn: orAbsent(isDate),
  source: isText,
  url: orNull(isSecureAddress),
  binding: isOneOf(BINDINGS),
});

/** Whether this is a whole deadline without a date. */
export const isUnknownDeadline = fits<UnknownDeadline>({
  kind: isDeadlineKind,
  reading: orAbsent(isOneOf(READINGS)),
  reason: isText,
});

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
