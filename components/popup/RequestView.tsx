import { useState } from 'preact/hooks';
import type { LetterAnalysis, Stage } from '../../utils/analysis';
import type { PlainDate } from '../../utils/calendar';
import type { Deadline, Reading, UnknownDeadline } from '../../utils/deadlines';
import { Chips } from '../Chips';
import { chipsOf } from '../chips-of';
import { CopyButton } from '../CopyButton';
import { firstDeadline } from '../first-date';
import { FollowButton, type FollowButtonProps } from '../FollowButton';
import { actionWords, mainAction } from '../letter-words';
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
  readonly letter: Pick<LetterAnalysis, 'kind' | 'citations' | 'grounds'> | null;
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
  /** The text that the main action copies; null where there is none to write. */
  readonly draft: string | null;
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

function Actions({ request, ownWords, draft, onCopy, onOpenForm, onCalendar }: RequestViewProps) {
  const { requester, stage, viewerIsRequester } = request;
  const language = useLanguage();
  const words = useWords(REQUEST);
  const english = useEnglish();
  const action = draft === null ? null : mainAction(stage, viewerIsRequester);
  const isReview = action === 'review-request';
  if (action === null && onCalendar === null) return null;
  return (
    <section class="actions">
      {isReview && <OwnWords {...ownWords} />}
      {action === 'new-request' && (
        <p class="note">
          {viewerIsRequester ? words.askAgain : `${words.onlyRequester(requester)} ${words.signIn}`}
        </p>
      )}
      {action !== null && (
        <CopyButton label={actionWords(action, viewerIsRequester, language)} onCopy={onCopy} />
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
      {action !== null && (
        <details class="draft">
          <summary>{words.draft}</summary>
          {words.draftInEnglish !== null && <p class="hint">{words.draftInEnglish}</p>}
          <p class="text" {...english}>
            {draft}
          </p>
        </details>
      )}
    </section>
  );
}
