import { useId, useMemo, useState } from 'preact/hooks';
import type { PlainDate } from '../../utils/calendar';
import type { Reading } from '../../utils/deadlines';
import type { FollowProblem } from '../FollowButton';
import { FOLLOWS } from '../words/follows';
import { useWords } from '../words/language';
import { FOLLOW } from '../words/summary';
import { followedRows, isFound, type FollowedRequest, type FollowedRow } from './followed-rows';
import { FollowedRows } from './FollowedRows';

export interface FollowedListProps {
  readonly follows: readonly FollowedRequest[];
  /** There is nothing else in the popup. */
  readonly isAlone: boolean;
  /** How many more there are that could not be read. */
  readonly unreadable: number;
  readonly today: PlainDate;
  readonly firstDate: Reading;
  /** The requests given up since the list was opened, which stay in it, and whether that can be undone. */
  readonly givenUp: ReadonlyMap<string, boolean>;
  /** Why the last change was not made; null where it was. */
  readonly problem: FollowProblem | null;
  readonly onOpen: (url: string) => void;
  readonly onUnfollow: (key: string) => void;
  readonly onUndo: (key: string) => void;
  /** Saves all dates to come as one calendar file; null where that cannot be done. */
  readonly onCalendar: (() => void) | null;
  /** Opens the settings, where all records can be exported. */
  readonly onSettings: () => void;
}

/** From this many on there is a search field. */
const SEARCHED_FROM = 9;

/** The requests that the reader follows, soonest date first. */
export function FollowedList(props: FollowedListProps) {
  const { follows, today, firstDate, onCalendar, problem } = props;
  const words = useWords(FOLLOWS);
  const { problems } = useWords(FOLLOW);
  const [query, setQuery] = useState('');
  const rows = useMemo(() => followedRows(follows, { today, firstDate }), [follows, today, firstDate]);
  const isSearched = query.trim() !== '';
  const found = isSearched ? rows.filter(({ follow }) => isFound(follow, query.trim())) : rows;
  const Heading = props.isAlone ? 'h1' : 'h2';
  return (
    <section class="follows">
      <div class="line-up">
        <Heading>{words.heading}</Heading>
        {onCalendar !== null && rows.some(({ group }) => group === 'coming') && (
          <button type="button" class="button link" onClick={onCalendar}>
            {words.calendar}
          </button>
        )}
      </div>
      {props.unreadable > 0 && <Unreadable count={props.unreadable} onSettings={props.onSettings} />}
      {follows.length >= SEARCHED_FROM && (
        <Search query={query} count={isSearched ? found.length : null} onChange={setQuery} />
      )}
      <p class={problem === null ? 'hidden' : 'problem'} role="status">
        {problem !== null && problems[problem]}
      </p>
      <Groups rows={found} isSearched={isSearched} {...props} />
    </section>
  );
}

function Unreadable({ count, onSettings }: { count: number; onSettings: () => void }) {
  const words = useWords(FOLLOWS);
  return (
    <p class="warning">
      {words.unreadable(count)}{' '}
      <button type="button" class="button link" onClick={onSettings}>
        {words.export}
      </button>
    </p>
  );
}

interface SearchProps {
  readonly query: string;
  /** How many were found; null while nothing is searched for. */
  readonly count: number | null;
  readonly onChange: (query: string) => void;
}

function Search({ query, count, onChange }: SearchProps) {
  const id = useId();
  const words = useWords(FOLLOWS);
  return (
    <div class="search">
      <label for={id}>{words.search}</label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        value={query}
        onInput={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
      <span class="saved" role="status">
        {count !== null && words.found(count)}
      </span>
    </div>
  );
}

function Groups(props: FollowedListProps & { rows: readonly FollowedRow[]; isSearched: boolean }) {
  const { rows, isSearched } = props;
  const words = useWords(FOLLOWS);
  const [wasOpened, setOpened] = useState<boolean | null>(null);
  const inGroup = (group: FollowedRow['group']) => rows.filter((row) => row.group === group);
  const [coming, late, over] = [inGroup('coming'), inGroup('late'), inGroup('over')];
  const isOpen = isSearched || (wasOpened ?? coming.length + late.length === 0);
  return (
    <>
      <FollowedRows {...props} rows={coming} />
      {late.length > 0 && (
        <>
          <h3>{words.late}</h3>
          <p class="hint">{words.lateHint}</p>
          <FollowedRows {...props} rows={late} />
        </>
      )}
      {over.length > 0 && (
        <details
          open={isOpen}
          onToggle={(event) => {
            setOpened(event.currentTarget.open);
          }}
        >
          <summary>{words.over(over.length)}</summary>
          {isOpen && <FollowedRows {...props} rows={over} />}
        </details>
      )}
    </>
  );
}
