import { useMemo } from 'preact/hooks';
import { FollowedList } from '../../components/popup/FollowedList';
import { FollowsUnreadable } from '../../components/popup/FollowsUnreadable';
import { useLanguage } from '../../components/words/language';
import { calendarEntries } from '../shared/calendar-entries';
import type { ListedDeadline } from '../../utils/deadlines';
import { shownDeadlines, type ShownGroups } from '../../utils/reminders';
import type { PartProps } from './Popup';

type FollowedPartProps = PartProps & {
  /** There is nothing else in the popup. */
  readonly isAlone: boolean;
  /** The request in the tab, which has its own place; null where there is none. */
  readonly without: string | null;
};

/** The list of followed requests; nothing where there are none. */
export function FollowedPart({ follows, settings, without, isAlone, ...props }: FollowedPartProps) {
  const { list } = follows;
  const language = useLanguage();
  const { shown, firstDate } = settings;
  const requests = useMemo(() => listed(list?.follows ?? [], without, shown), [list, without, shown]);
  if (list?.problem === 'unreadable')
    return <FollowsUnreadable isAlone={isAlone} onRetry={() => void follows.reload()} />;
  const unreadable = list?.unreadable ?? 0;
  if (requests.length === 0 && unreadable === 0) return null;
  const { problem } = follows;
  return (
    <FollowedList
      follows={requests}
      isAlone={isAlone}
      unreadable={unreadable}
      today={props.today}
      firstDate={firstDate}
      givenUp={follows.givenUp}
      problem={problem === null || problem.key === without ? null : problem.problem}
      onOpen={props.open}
      onUnfollow={(key) => void follows.unfollow(key)}
      onUndo={(key) => void follows.undo(key)}
      onCalendar={() => {
        void follows.readAll().then((all) => {
          if (all.problem !== null) return follows.reload();
          const kept = all.follows.filter(({ key }) => !follows.givenUp.has(key));
          const entries = calendarEntries(listed(kept, without, shown), { today: props.today, firstDate });
          props.saveCalendar(entries, language);
        });
      }}
      onSettings={props.openSettings}
    />
  );
}

/** Requests but for one, with the deadlines that the reader wants to see. */
function listed<
  D extends ListedDeadline,
  F extends { readonly key: string; readonly deadlines: readonly D[] },
>(follows: readonly F[], without: string | null, shown: ShownGroups) {
  return follows
    .filter(({ key }) => key !== without)
    .map((follow) => ({ ...follow, deadlines: shownDeadlines(follow.deadlines, shown) }));
}
