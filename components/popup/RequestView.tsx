import type { LetterAnalysis, Stage } from '../../utils/analysis';
import type { PlainDate } from '../../utils/calendar';
import { nextDeadline, type Deadline, type UnknownDeadline } from '../../utils/deadlines';
import { Chips } from '../Chips';
import { chipsOf } from '../chips-of';
import { CopyButton } from '../CopyButton';
import { actionWords, mainAction } from '../letter-words';
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
  readonly ownWords: OwnWordsProps;
  /** The text that the main action copies; null where there is none to write. */
  readonly draft: string | null;
  readonly onCopy: () => Promise<boolean>;
  /** Opens the site's own form; null where the page offers none. */
  readonly onOpenForm: (() => void) | null;
}

const TEXT = {
  openForm: 'Open the review form',
  draft: 'What will be copied',
  onlyRequester: (name: string) =>
    `Only ${name === '' ? 'the person who made this request' : name} can ask for a review.`,
  signIn:
    'If that is you, sign in to WhatDoTheyKnow first. Anybody can ask for the same information in a new request.',
  askAgain: 'You can ask for the information again in a new request.',
  private: 'Nothing leaves your browser.',
  noAdvice: 'FOI Lens explains and drafts. It is not legal advice.',
} as const;

/** The popup on a request: where it stands, how long there is, what to do, all dates. */
export function RequestView(props: RequestViewProps) {
  const { request, letter, messages, deadlines, today } = props;
  const { authority, stage, viewerIsRequester } = request;
  const chips = letter === null ? [] : chipsOf(letter);
  return (
    <main class="popup">
      <h1>{standing(stage, letter?.kind ?? null, viewerIsRequester)}</h1>
      <p class="authority">{authority}</p>
      {chips.length > 0 && <Chips chips={chips} />}
      {(stage !== 'closed' || nextDeadline(deadlines, today) === null) && (
        <Countdown {...props} viewerIsRequester={viewerIsRequester} />
      )}
      <Actions {...props} />
      <Timeline rows={timelineRows(messages, deadlines, today)} />
      <footer>
        <p>{TEXT.private}</p>
        <p>{TEXT.noAdvice}</p>
      </footer>
    </main>
  );
}

function Actions({ request, ownWords, draft, onCopy, onOpenForm }: RequestViewProps) {
  const { requester, stage, viewerIsRequester } = request;
  const action = mainAction(stage, viewerIsRequester);
  if (action === null || draft === null) return null;
  return (
    <section class="actions">
      {action === 'review-request' && <OwnWords {...ownWords} />}
      {action === 'new-request' && (
        <p class="note">
          {viewerIsRequester ? TEXT.askAgain : `${TEXT.onlyRequester(requester)} ${TEXT.signIn}`}
        </p>
      )}
      <CopyButton label={actionWords(action, viewerIsRequester)} onCopy={onCopy} />
      {action === 'review-request' && onOpenForm !== null && (
        <button type="button" class="button" onClick={onOpenForm}>
          {TEXT.openForm}
        </button>
      )}
      <details class="draft">
        <summary>{TEXT.draft}</summary>
        <p class="text">{draft}</p>
      </details>
    </section>
  );
}
