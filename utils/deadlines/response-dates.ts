import type { PlainDate } from '../calendar';
import type { Regime } from '../law';
import { type Clock, clocksOf } from './clocks';
import type { ExtendedTime, NamedDay } from './notices';
import { type Start, joinResults, runClocks } from './run-clocks';
import type { Deadline, DeadlineResult } from './types';

/** What decides how long the authority has to answer. */
export interface TimeToAnswer {
  readonly received: Start;
  /** Why the time does not run now, as a sentence; `null` where it runs. */
  readonly stopped: string | null;
  /** Who has a time of their own. */
  readonly whose: 'school' | 'archive' | 'other';
  readonly extension: Extension | null;
}

/** More time that a letter takes. */
export interface Extension {
  /** The day the letter was sent or dated. */
  readonly takenOn: PlainDate | null;
  /** What the letter says about when the answer will come; `null` where it does not say. */
  readonly until: ExtendedTime | null;
  /** The Commissioner has allowed it. */
  readonly hasLeave: boolean;
}

/** When an answer is due, and when it is due after more time was taken. */
export function responseDates(regime: Regime, time: TimeToAnswer): DeadlineResult {
  const { received, stopped, whose, extension } = time;
  if (stopped !== null) return { deadlines: [], unknown: [{ kind: 'response-due', reason: stopped }] };
  const own =
    whose === 'school' && regime === 'FOIA'
      ? 'request-received-by-school'
      : whose === 'archive' && (regime === 'FOIA' || regime === 'FOISA')
        ? 'request-received-by-archive'
        : 'request-received';
  const ordinary = runClocks(clocksOf(regime), { [own]: received });
  return extension ? joinResults(ordinary, extendedDates(regime, received, ordinary, extension)) : ordinary;
}

/** The day after which an answer is late: by the law's longest reading, with what time was taken beyond it. */
export function lastResponseDay(deadlines: readonly Deadline[]): Deadline | null {
  return deadlines.reduce<Deadline | null>(
    (last, next) =>
      (next.kind === 'response-due' || next.kind === 'extended-response-due') &&
      (!last || next.date >= last.date)
        ? next
        : last,
    null,
  );
}

/**
 * The letter's own day or period where it gives one; and what the Regulations allow if it was taken in time (EIR reg 7(3),
 * EISR reg 7), or where a FOIA letter says nothing what the Commissioner expects, or can allow.
 */
function extendedDates(
  regime: Regime,
  received: Start,
  ordinary: DeadlineResult,
  { takenOn, until, hasLeave }: Extension,
): DeadlineResult {
  const due = lastResponseDay(ordinary.deadlines);
  const byLetter = until && due ? extensionByLetter(regime, received, due, until) : NOTHING;
  const inTime = due !== null && takenOn !== null && takenOn <= due.date;
  const byRule = regime === 'FOIA' ? byLetter.deadlines.length === 0 : inTime;
  const starts = hasLeave && regime === 'FOIA' ? 'request-received-with-leave' : 'extended-request-received';
  return joinResults(byLetter, byRule ? runClocks(clocksOf(regime), { [starts]: received }) : NOTHING);
}

const NOTHING: DeadlineResult = { deadlines: [], unknown: [] };

function extensionByLetter(
  regime: Regime,
  received: Start,
  due: Deadline,
  until: ExtendedTime,
): DeadlineResult {
  if ('date' in until) {
    return { deadlines: [namedDeadline('extended-response-due', regime, due.from, until)], unknown: [] };
  }
  const { amount, unit, surface, after } = until;
  const clock: Clock = {
    regime,
    kind: 'extended-response-due',
    starts: 'extended-request-received',
    amount,
    unit,
    source: surface,
    url: null,
    binding: 'letter',
  };
  const start: Start =
    after === 'request' ? received : { date: due.date, startedBy: 'the day the answer was due before' };
  return runClocks([clock], { 'extended-request-received': start });
}

/** A deadline whose day the letter itself names. */
export function namedDeadline(
  kind: Deadline['kind'],
  regime: Regime,
  from: PlainDate,
  { date, surface }: NamedDay,
): Deadline {
  return {
    kind,
    date,
    from,
    source: surface,
    url: null,
    binding: 'letter',
    regime,
    working: { start: date, startedBy: 'the day the letter names', amount: 0, unit: 'days', skipped: [] },
  };
}
