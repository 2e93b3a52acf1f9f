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

const TEXT = {
  openForm: 'Open the review form',
  calendar: 'Add to calendar',
  invitation: 'Follow your request to have its dates at hand on any page.',
  accepted: 'You follow this request. You can have its dates brought to mind: see Settings.',
  draft: 'What will be copied',
  onlyRequester: (name: string) =>
    `Only ${name === '' ? 'the person who made this request' : name} can ask for a review.`,
  signIn:
    'If that is you, sign in to WhatDoTheyKnow first. Anybody can ask for the same information in a new request.',
  askAgain: 'You can ask for the information again in a new request.',
} as const;

/** The popup on a request: where it stands, how long there is, what to do, all dates. */
export function RequestView(props: RequestViewProps) {
  const { request, letter, messages, deadlines, today, firstDate, follow } = props;
  const { authority, stage, viewerIsRequester } = request;
  const chips = letter === null ? [] : chipsOf(letter);
  const next = firstDeadline(deadlines, today, firstDate);
  // Decided once, so that the button stays where it was pressed.
  const [isInvited] = useState(viewerIsRequester && follow?.followed === false && stage !== 'closed');
  return (
    <>
      <h1>{standing(stage, letter?.kind ?? null, viewerIsRequester)}</h1>
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
      <Timeline rows={timelineRows(messages, deadlines, today, next)} />
    </>
  );
}

/** Offers to follow a request to the one who made it. */
function Invitation(follow: FollowButtonProps) {
  return (
    <section class="invitation">
      <p>{follow.followed ? TEXT.accepted : TEXT.invitation}</p>
      <FollowButton {...follow} />
    </section>
  );
}

/** What the letter leaves out, folded away behind how much that is. */
function LeftOut({ points }: Pick<RequestViewProps, 'points'>) {
  if (points.length === 0) return null;
  return (
    <details class="left-out">
      <summary>{countInWords(points)}</summary>
      <FindingsList points={points} putAside={0} onGoTo={null} onNotThis={null} onPutBack={null} />
    </details>
  );
}

function Actions(props: RequestViewProps) {
  const { request, ownWords, draft, onCopy, onWrite, onOpenForm, onCalendar } = props;
  const { requester, viewerIsRequester } = request;
  if (draft === null && onCalendar === null) return null;
  const isReview = draft?.template === 'review-request';
  return (
    <section class="actions">
      {isReview && <OwnWords {...ownWords} />}
      {draft?.template === 'new-request' && (
        <p class="note">
          {viewerIsRequester ? TEXT.askAgain : `${TEXT.onlyRequester(requester)} ${TEXT.signIn}`}
        </p>
      )}
      {draft !== null && (
        <>
          <button type="button" class="button main" onClick={onWrite}>
            {writeWords(draft.template, viewerIsRequester)}
          </button>
          <CopyButton label={copyWords(draft.template)} isMain={false} onCopy={onCopy} />
        </>
      )}
      <div class="pairs">
        {isReview && onOpenForm !== null && (
          <button type="button" class="button" onClick={onOpenForm}>
            {TEXT.openForm}
          </button>
        )}
        {onCalendar !== null && (
          <button type="button" class="button" onClick={onCalendar}>
            {TEXT.calendar}
          </button>
        )}
      </div>
      {draft !== null && (
        <details class="draft">
          <summary>{TEXT.draft}</summary>
          <p class="text">{draft.text}</p>
        </details>
      )}
    </section>
  );
}
