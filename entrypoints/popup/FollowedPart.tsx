import { useMemo } from 'preact/hooks';
import { FollowedList } from '../../components/popup/FollowedList';
import { FollowsUnreadable } from '../../components/popup/FollowsUnreadable';
import { useLanguage } from '../../components/words/language';
import { calendarEntries } from '../shared/calendar-entries';
import { shownDeadlines } from '../../utils/reminders';
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
  const requests = useMemo(
    () =>
      (list?.follows ?? [])
        .filter(({ key }) => key !== without)
        .map((follow) => ({ ...follow, deadlines: shownDeadlines(follow.deadlines, settings.shown) })),
    [list, settings, without],
  );
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
      firstDate={settings.firstDate}
      givenUp={follows.givenUp}
      problem={problem === null || problem.key === without ? null : problem.problem}
      onOpen={props.open}
      onUnfollow={(key) => void follows.unfollow(key)}
      onUndo={(key) => void follows.undo(key)}
      onCalendar={() => {
        const kept = requests.filter(({ key }) => !follows.givenUp.has(key));
        const entries = calendarEntries(kept, { today: props.today, firstDate: settings.firstDate });
        props.saveCalendar(entries, language);
      }}
      onSettings={props.openSettings}
    />
  );
}
