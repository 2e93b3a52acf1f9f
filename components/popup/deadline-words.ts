import { formatDateWithWeekday } from '../../utils/calendar';
import type { DeadlineKind, ListedDeadline } from '../../utils/deadlines';
import type { Language } from '../../utils/language';
import { DEADLINES, type KeptByAuthority } from '../words/deadlines';

/** Whether it is the authority that has to keep this deadline. */
export function isKeptByAuthority(kind: DeadlineKind): kind is KeptByAuthority {
  return kind in DEADLINES.en.theirs;
}

/** What a deadline is for, in a few words after "12 days left": "to ask for an internal review". */
export function whatFor(deadline: ListedDeadline, viewerIsRequester: boolean, language: Language): string {
  const words = DEADLINES[language];
  const { kind } = deadline;
  const does = isKeptByAuthority(kind)
    ? words.forThem(words.theirs[kind].todo)
    : (viewerIsRequester ? words.toDo : words.forRequester)(words.deeds[kind](deadline));
  return does + condition(deadline, language);
}

/** A deadline as a line of a list: "Ask for an internal review by Tuesday 21 February 2023". */
export function listLine(deadline: ListedDeadline, viewerIsRequester: boolean, language: Language): string {
  const words = DEADLINES[language];
  const { kind, date } = deadline;
  const day = `${formatDateWithWeekday(date, language)}${condition(deadline, language)}`;
  if (isKeptByAuthority(kind)) return words.dueBy(words.theirs[kind].due, day);
  return (viewerIsRequester ? words.doBy : words.requesterUntil)(words.deeds[kind](deadline), day);
}

/** On what it hangs whether the deadline is one at all. */
function condition({ kind, reading, unless }: ListedDeadline, language: Language): string {
  const words = DEADLINES[language];
  if (unless !== undefined) return words.ifSilent;
  if (kind === 'extended-response-due' && reading === 'last') return words.atLatest;
  return kind === 'response-due' && reading === 'safe' ? words.ifSchoolOpen : '';
}
