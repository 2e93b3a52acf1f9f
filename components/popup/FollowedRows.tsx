import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { daysBetween, type PlainDate } from '../../utils/calendar';
import { ROWS } from '../words/follows';
import { useLanguage, useWords } from '../words/language';
import { rowLine, rowStanding, type FollowedRow } from './followed-rows';

export interface FollowedRowsProps {
  readonly rows: readonly FollowedRow[];
  readonly today: PlainDate;
  readonly givenUp: ReadonlyMap<string, boolean>;
  readonly onOpen: (url: string) => void;
  readonly onUnfollow: (key: string) => void;
  readonly onUndo: (key: string) => void;
}

/** As many rows are made at a time; a thousand would keep the popup from opening at once. */
const PAGE = 25;

/** From this many days on a date looks near. */
const NEAR_DAYS = 10;

/** Rows of requests; of many only the first, with the next ones asked for. */
export function FollowedRows({ rows, ...rest }: FollowedRowsProps) {
  const words = useWords(ROWS);
  const [limit, setLimit] = useState(PAGE);
  const list = useRef<HTMLUListElement>(null);
  const focusFrom = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (focusFrom.current === null) return;
    list.current?.children[focusFrom.current]?.querySelector('a')?.focus();
    focusFrom.current = null;
  }, [limit]);
  if (rows.length === 0) return null;
  const hidden = rows.length - limit;
  return (
    <>
      <ul class="rows" ref={list}>
        {rows.slice(0, limit).map((row) => (
          <Row key={row.follow.key} row={row} {...rest} />
        ))}
      </ul>
      {hidden > 0 && (
        <button
          type="button"
          class="button more"
          onClick={() => {
            focusFrom.current = limit;
            setLimit(limit + PAGE);
          }}
        >
          {words.more(Math.min(hidden, PAGE))}
        </button>
      )}
    </>
  );
}

type RowProps = Omit<FollowedRowsProps, 'rows'> & { readonly row: FollowedRow };

function Row(props: RowProps) {
  const { row, today, givenUp, onOpen } = props;
  const language = useLanguage();
  const words = useWords(ROWS);
  const { key, url, title, authority } = row.follow;
  const isGivenUp = givenUp.has(key);
  const daysLeft = row.group === 'coming' && row.deadline ? daysBetween(today, row.deadline.date) : null;
  return (
    <li>
      <p class="line-up">
        <a
          href={url}
          onClick={(event) => {
            event.preventDefault();
            onOpen(url);
          }}
        >
          {title}
        </a>{' '}
        {daysLeft !== null && !isGivenUp && (
          <b class={daysLeft <= NEAR_DAYS ? 'days near' : 'days'}>{words.days(daysLeft)}</b>
        )}
      </p>
      {!isGivenUp && <p class="for">{rowLine(row, today, language)}</p>}
      <div class="line-up about-row">
        {!isGivenUp && <p>{[authority, rowStanding(row, language)].filter(Boolean).join(' · ')}</p>}
        <Give {...props} />
      </div>
    </li>
  );
}

/** Giving up and undoing it are one button, so that it keeps the focus. */
function Give({ row, givenUp, onUnfollow, onUndo }: RowProps) {
  const words = useWords(ROWS);
  const { key, title } = row.follow;
  const canUndo = givenUp.get(key);
  return (
    <p class="give">
      <span role="status">
        {canUndo !== undefined && `${words.givenUp}${canUndo ? '' : ` ${words.again}`}`}
      </span>
      {canUndo !== false && (
        <button
          type="button"
          class="button link"
          onClick={() => {
            (canUndo === undefined ? onUnfollow : onUndo)(key);
          }}
        >
          {canUndo === undefined ? words.unfollow : words.undo}
          <span class="hidden"> {title}</span>
        </button>
      )}
    </p>
  );
}
