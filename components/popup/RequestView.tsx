import { useState } from 'preact/hooks';
import type { LetterAnalysis, Stage } from '../../utils/analysis';
import type { PlainDate } from '../../utils/calendar';
import type { Deadline, Reading, UnknownDeadline } from '../../utils/deadlines';
import type { TemplateId } from '../../utils/review';
import { Chips } from '../Chips';
import { chipsOf } from '../chips-of';
import { CopyButton } from '../CopyButton';
import { firstDeadline } from '../first-date';
import { FollowButton, type FollowButtonProps } from '../FollowButton';
import { countInWords, type Point } from '../findings-of';
import { FindingsList } from '../FindingsList';
import { copyWords, writeWords } from '../letter-words';
import { useEnglish, useLanguage, useWords } from '../words/language';
import { REQUEST } from '../words/popup';
import { Countdown } from './Countdown';
import { OwnWords, type OwnWordsProps } from './OwnWords';
import { standing } from './standing';
import { Timeline } from './Timeline';
import { timelineRows, type TimelineMessage } from './timeline-rows';

export interface RequestViewProps {
  readonly request: {
    readonly authority: string;
    readonly requester: string;
    readonly viewerIsRequester: boolean;
    readonly stage: Stage;
  };
  /** The answer that the request stands on, without the citations put aside; null before there is one. */
  readonly letter: Pick<LetterAnalysis, 'kind' | 'citations' | 'grounds' | 'law'> | null;
  /** What that letter leaves out, strongest first, without what the reader has put aside. */
  readonly points: readonly Point[];
  readonly messages: readonly TimelineMessage[];
  readonly deadlines: readonly Deadline[];
  readonly unknownDeadlines: readonly UnknownDeadline[];
  readonly today: PlainDate;
  readonly firstDate: Reading;
  /** Null where the request cannot be followed from here. */
  readonly follow: FollowButtonProps | null;
  /** Saves the dates to come as a calendar file; null where that cannot be done. */
  readonly onCalendar: (() => void) | null;
  readonly ownWords: OwnWordsProps;
  /** The letter that fits where the request stands; null where there is none to write. */
  readonly draft: { readonly template: TemplateId; readonly text: string } | null;
  /** Opens that letter for writing. */
  readonly onWrite: () => void;
  readonly onCopy: () => Promise<boolean>;
  /** Opens the site's own form; null where the page offers none. */
  readonly onOpenForm: (() => void) | null;
}

/** The popup on a request: where it stands, how long there is, what to do, all dates. */
export function RequestView(props: RequestViewProps) {
  const { request, letter, messages, deadlines, today, firstDate, follow } = props;
  const { authority, stage, viewerIsRequester } = request;
  const language = useLanguage();
  const chips = letter === null ? [] : chipsOf(letter, language);
  const next = firstDeadline(deadlines, today, firstDate);
  // Decided once, so that the button stays where it was pressed.
  const [isInvited] = useState(viewerIsRequester && follow?.followed === false && stage !== 'closed');
  return (
    <>
      <h1>{standing(stage, letter?.kind ?? null, viewerIsRequester, language)}</h1>
      <div class="whose">
        <p class="authority">{authority}</p>
        {!isInvited && follow !== null && <FollowButton {...follow} />}
      </div>
      {chips.length > 0 && <Chips chips={chips} />}
      {(stage !== 'closed' || next === null) && (
        <Countdown {...props} viewerIsRequester={viewerIsRequester} />
      )}
      {isInvited && follow !== null && <Invitation {...follow} />}
      <LeftOut points={props.points} />
      <Actions {...props} />
      <Timeline rows={timelineRows(messages, deadlines, today, next, language)} />
    </>
  );
}

/** Offers to follow a request to the one who made it. */
function Invitation(follow: FollowButtonProps) {
  const words = useWords(REQUEST);
  return (
    <section class="invitation">
      <p>{follow.followed ? words.accepted : words.invitation}</p>
      <FollowButton {...follow} />
    </section>
  );
}

/** What the letter leaves out, folded away behind how much that is. */
function LeftOut({ points }: Pick<RequestViewProps, 'points'>) {
  const language = useLanguage();
  if (points.length === 0) return null;
  return (
    <details class="left-out">
      <summary>{countInWords(points, language)}</summary>
      <FindingsList points={points} putAside={0} onGoTo={null} onNotThis={null} onPutBack={null} />
    </details>
  );
}

function Actions(props: RequestViewProps) {
  const { request, ownWords, draft, onCopy, onWrite, onOpenForm, onCalendar } = props;
  const { requester, viewerIsRequester } = request;
  const language = useLanguage();
  const words = useWords(REQUEST);
  const english = useEnglish();
  if (draft === null && onCalendar === null) return null;
  const isReview = draft?.template === 'review-request';
  return (
    <section class="actions">
      {isReview && <OwnWords {...ownWords} />}
      {draft?.template === 'new-request' && (
        <p class="note">
          {viewerIsRequester ? words.askAgain : `${words.onlyRequester(requester)} ${words.signIn}`}
        </p>
      )}
      {draft !== null && (
        <>
          <button type="button" class="button main" onClick={onWrite}>
            {writeWords(draft.template, viewerIsRequester, language)}
          </button>
          <CopyButton label={copyWords(draft.template, language)} isMain={false} onCopy={onCopy} />
        </>
      )}
      <div class="pairs">
        {isReview && onOpenForm !== null && (
          <button type="button" class="button" onClick={onOpenForm}>
            {words.openForm}
          </button>
        )}
        {onCalendar !== null && (
          <button type="button" class="button" onClick={onCalendar}>
            {words.calendar}
          </button>
        )}
      </div>
      {draft !== null && (
        <details class="draft">
          <summary>{words.draft}</summary>
          {words.draftInEnglish !== null && <p class="hint">{words.draftInEnglish}</p>}
          <p class="text" {...english}>
            {draft.text}
          </p>
        </details>
      )}
    </section>
  );
}
