import type { PlainDate } from '../calendar';
import type { Regime } from '../law';
import type { Binding, DeadlineKind, ListedDeadline } from './types';

/** What there is to say of one deadline, whenever it is looked at. */
export interface Sentences {
  /** Takes the date with its weekday. */
  readonly future: (date: string) => string;
  /** What the day is, as words that stand after "the". */
  readonly lastDay: string;
  /** Takes the date alone. */
  readonly past: (date: string) => string;
  /** Takes the last day and the day it was done; absent where no message shows that it was. */
  readonly met?: (date: string, metOn: string) => string;
}

/** What there is to say of deadlines in one language. */
export interface DeadlineSentences {
  /** That today is the last day, as `lastDay` says of what. */
  readonly today: (lastDay: string) => string;
  /** Until when one could argue that one is in time, and why; takes the date with its weekday. */
  readonly argue: (date: string, binding: Binding) => string;
  /** For a day that is in time by every rule, while another rule may end later. */
  readonly safest: (regime: Regime) => Sentences;
  readonly ofKind: Readonly<Record<DeadlineKind, (deadline: ListedDeadline, today: PlainDate) => Sentences>>;
}
