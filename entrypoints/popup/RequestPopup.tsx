import { useEffect, useMemo, useState } from 'preact/hooks';
import { pointsOf, type Point } from '../../components/findings-of';
import { RequestView, type RequestViewProps } from '../../components/popup/RequestView';
import { useLanguage } from '../../components/words/language';
import type { LetterAnalysis, MessageAnalysis } from '../../utils/analysis';
import type { Language } from '../../utils/language';
import type { Explainers, RequestState } from '../../utils/messages';
import { shownDeadlines } from '../../utils/reminders';
import { citationId, findingId, NO_DRAFT, requestKey, type Draft } from '../../utils/storage';
import { answerLetter } from '../shared/answer-letter';
import { calendarEntries } from '../shared/calendar-entries';
import { composeLetter } from '../shared/compose-letter';
import { draftLetterKey } from '../shared/draft-key';
import { provisionsIn } from '../shared/request-facts';
import { visitOf } from '../shared/visit';
import type { PartProps, RequestAccess } from './Popup';

type RequestPopupProps = PartProps & RequestAccess & { readonly state: RequestState };

/** The popup on a request: drafts what its main action copies, keeps the reader's own words, and follows it. */
export function RequestPopup({ state, ...props }: RequestPopupProps) {
  const { memory, drafts, explain, settings, writeText, open } = props;
  const key = requestKey(state.url, state.request);
  const messageId = answerLetter(state.messages);
  const ownWords = useOwnWords(memory, key);
  const deadlines = shownDeadlines(state.deadlines, settings.shown);
  const letter = useMemo(() => letterOf(state), [state]);
  const decided = useDraft(drafts, key, messageId);
  const explainers = useExplainers(explain, letter);
  const { reviewFormUrl } = state;
  const language = useLanguage();
  return (
    <RequestView
      request={state.request}
      letter={letter}
      points={pointsIn(state)}
      messages={state.messages.map(timelineMessage)}
      deadlines={deadlines}
      unknownDeadlines={shownDeadlines(state.unknownDeadlines, settings.shown)}
      today={state.today}
      firstDate={settings.firstDate}
      follow={followOf(state, key, props)}
      onCalendar={onCalendar({ ...state, deadlines }, key, props, language)}
      ownWords={ownWords}
      draft={draftOf(state, decided.soFar, ownWords.text, explainers.soFar)}
      onCopy={async () => {
        const draft = draftOf(state, await decided.whole, ownWords.text, await explainers.whole);
        if (draft === null) return false;
        await writeText(draft.text);
        return true;
      }}
      onWrite={() => {
        props.openCompose(key, messageId);
      }}
      onOpenForm={
        reviewFormUrl === null
          ? null
          : () => {
              open(reviewFormUrl);
            }
      }
    />
  );
}

/** Following, where the page tells enough of the request and what is followed can be read. */
function followOf(state: RequestState, key: string, { follows }: PartProps): RequestViewProps['follow'] {
  if (state.page !== 'request' || follows.list?.problem !== null) return null;
  return {
    followed: follows.isFollowed(key),
    problem: follows.problem?.key === key ? follows.problem.problem : null,
    onChange: (followed) => {
      void (followed ? follows.follow(visitOf(state)) : follows.unfollow(key));
    },
  };
}

/** Saves the request's dates that are to come; null where there are none. */
function onCalendar(
  { url, today, request, deadlines }: RequestState,
  key: string,
  { settings, saveCalendar }: PartProps,
  language: Language,
): RequestViewProps['onCalendar'] {
  const { title, authority, stage } = request;
  const seen = { today, firstDate: settings.firstDate };
  const entries = calendarEntries([{ key, url, title, authority, stage, deadlines }], seen);
  if (entries.length === 0) return null;
  return () => {
    saveCalendar(entries, language);
  };
}

/** The reader's own words as remembered, stored again with every change so that closing the popup loses nothing. */
function useOwnWords(memory: RequestAccess['memory'], key: string): RequestViewProps['ownWords'] {
  const [text, setText] = useState('');
  const [saved, setSaved] = useState<RequestViewProps['ownWords']['saved']>(null);
  useEffect(() => {
    void memory.load(key).then(({ memory: { ownWords } }) => {
      setText((typed) => (typed === '' ? ownWords : typed));
    });
  }, [memory, key]);
  const onChange = (changed: string) => {
    setText(changed);
    void memory
      .update(key, (before) => ({ ...before, ownWords: changed }))
      .then(({ problem }) => {
        setSaved(problem === null ? 'saved' : 'not-saved');
      });
  };
  return { text, saved, onChange };
}

/** What the law's data says of the letter's provisions. A draft does without where it cannot be had. */
function useExplainers(explain: RequestAccess['explain'], letter: RequestViewProps['letter']) {
  const [soFar, setSoFar] = useState<Explainers>({});
  const whole = useMemo(async () => {
    const answer = letter === null ? null : await explain(provisionsIn(letter));
    return answer ?? {};
  }, [explain, letter]);
  useEffect(() => {
    void whole.then(setSoFar);
  }, [whole]);
  return { soFar, whole };
}

/** What the reader has made of the letter so far, on the page where letters are written. */
function useDraft(drafts: RequestAccess['drafts'], key: string, messageId: string | null) {
  const [soFar, setSoFar] = useState(NO_DRAFT);
  const whole = useMemo(async () => {
    const { draft } = await drafts.load(key, draftLetterKey(messageId));
    return draft;
  }, [drafts, key, messageId]);
  useEffect(() => {
    void whole.then(setSoFar);
  }, [whole]);
  return { soFar, whole };
}

function draftOf(
  state: RequestState,
  draft: Draft,
  ownWords: string,
  explainers: Explainers,
): RequestViewProps['draft'] {
  const composed = composeLetter({
    state,
    messageId: answerLetter(state.messages),
    draft,
    ownWords,
    challengeOf: (text) => explainers[text]?.challenge ?? null,
  });
  return composed && { template: composed.template.id, text: composed.text };
}

/** The answer that the request stands on, without what the reader has put aside. */
function letterOf(state: RequestState): RequestViewProps['letter'] {
  const { id, analysis } = answerOf(state);
  if (analysis === null) return null;
  const { citations } = analysis;
  return {
    ...analysis,
    citations: citations.filter((_, at) => !state.notThis.includes(citationId(id, citations, at))),
  };
}

/** What that answer leaves out, without what the reader has put aside. */
function pointsIn(state: RequestState): Point[] {
  const { id, analysis } = answerOf(state);
  if (analysis === null) return [];
  const findings = analysis.findings.filter((finding) => !state.notFindings.includes(findingId(id, finding)));
  return pointsOf(analysis.text, findings);
}

function answerOf({ messages }: RequestState): { id: string; analysis: LetterAnalysis | null } {
  const id = answerLetter(messages) ?? '';
  return { id, analysis: messages.find((message) => message.id === id)?.analysis ?? null };
}

function timelineMessage({
  direction,
  sentDate,
  analysis,
}: MessageAnalysis): RequestViewProps['messages'][number] {
  return {
    direction,
    date: analysis?.facts.letterDate ?? sentDate,
    kind: analysis?.kind ?? null,
    reviewOutcome: analysis?.reviewOutcome ?? null,
  };
}
