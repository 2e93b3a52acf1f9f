import { useEffect, useMemo, useState } from 'preact/hooks';
import { ComposeMessage } from '../../components/compose/ComposeMessage';
import { ComposeView } from '../../components/compose/ComposeView';
import type { Explainers, RequestState } from '../../utils/messages';
import type { Draft, FormTexts, Memory } from '../../utils/storage';
import { answerLetter } from '../shared/answer-letter';
import type { ComposeAddress } from '../shared/compose-address';
import { composeLetter, type ComposedLetter } from '../shared/compose-letter';
import { draftLetterKey } from '../shared/draft-key';
import { provisionsIn } from '../shared/request-facts';
import { formAddress } from './form-address';
import { useDraft, type DraftAccess, type DraftShown } from './use-draft';

export interface ComposeProps {
  readonly about: ComposeAddress;
  /** Finds the open page of the request; null where it is not open. */
  readonly find: () => Promise<RequestState | null>;
  readonly memory: Memory;
  readonly draftAccess: DraftAccess;
  readonly formTexts: Pick<FormTexts, 'load' | 'save'>;
  /** Explainers of provision strings; null where they cannot be had. */
  readonly explain: (provisions: readonly string[]) => Promise<Explainers | null>;
  readonly writeText: (text: string) => Promise<void>;
  /** Opens an address in a new tab. */
  readonly open: (url: string) => void;
  /** Calls back when the reader comes back to this page; the answer ends that. */
  readonly onReturn: (returned: () => void) => () => void;
}

/** The page for writing a letter: finds the request in its tab, and composes what the reader decides. */
export function Compose(props: ComposeProps) {
  const { about, find, onReturn } = props;
  const { state, retry } = useRequest(find, onReturn);
  if (state === 'loading' || state === null) {
    const url = addressOf(about.request);
    return <ComposeMessage message={state ?? 'closed'} url={url} onRetry={retry} />;
  }
  return <Letter {...props} state={state} />;
}

function useRequest(find: ComposeProps['find'], onReturn: ComposeProps['onReturn']) {
  const [state, setState] = useState<RequestState | 'loading' | null>('loading');
  const retry = () => {
    void find().then(setState, () => {
      setState(null);
    });
  };
  useEffect(retry, [find]);
  const isMissing = state === null;
  useEffect(() => (isMissing ? onReturn(retry) : undefined), [isMissing, onReturn]);
  return { state, retry };
}

/** A request by secret link is remembered by its path. */
function addressOf(request: string): string {
  const path = request.startsWith('/') ? request : `/request/${encodeURIComponent(request)}`;
  return `https://www.whatdotheyknow.com${path}`;
}

type LetterProps = ComposeProps & { readonly state: RequestState };

function Letter(props: LetterProps) {
  const { about, state, memory, draftAccess } = props;
  const messageId = about.letter ?? answerLetter(state.messages);
  const drafted = useDraft(draftAccess, about.request, draftLetterKey(messageId));
  const ownWords = useOwnWords(memory, about.request);
  const explainers = useExplainers(props, messageId);
  const { draft } = drafted;
  if (draft === null || explainers === null || ownWords.text === null) {
    return <ComposeMessage message="loading" url={state.url} onRetry={nothing} />;
  }
  const composed = composeLetter({
    state,
    messageId,
    draft,
    ownWords: ownWords.text,
    challengeOf: (provision) => explainers[provision]?.challenge ?? null,
  });
  return composed === null ? (
    <ComposeMessage message="nothing" url={state.url} onRetry={nothing} />
  ) : (
    <Writing
      {...props}
      messageId={messageId}
      composed={composed}
      draft={draft}
      saved={ownWords.saved === 'not-saved' ? 'not-saved' : drafted.saved}
      change={drafted.change}
      ownWords={ownWords.text}
      onOwnWords={ownWords.change}
    />
  );
}

function nothing(): void {
  // There is nothing to try again.
}

type WritingProps = LetterProps &
  Pick<DraftShown, 'change' | 'saved'> & {
    readonly messageId: string | null;
    readonly composed: ComposedLetter;
    readonly draft: Draft;
    readonly ownWords: string;
    readonly onOwnWords: (text: string) => void;
  };

function Writing(props: WritingProps) {
  const { state, messageId, composed, draft, change, writeText, open } = props;
  const { template, grounds, chosen, prompts, text } = composed;
  const editing = useEditing(composed, change);
  const putAside = useFormText(props);
  const form = formAddress(template.id, state, messageId);
  return (
    <ComposeView
      request={{ ...state.request, url: state.url }}
      templates={composed.templates}
      template={template}
      onChange={(id) => {
        change((before) => ({ ...before, template: id }));
      }}
      grounds={
        grounds.length === 0
          ? null
          : {
              grounds,
              chosen,
              onChange: (ids) => {
                change((before) => ({ ...before, grounds: ids }));
              },
            }
      }
      publicInterest={
        prompts && {
          prompts,
          text: draft.publicInterest,
          onChange: (publicInterest) => {
            change((before) => ({ ...before, publicInterest }));
          },
        }
      }
      ownWords={composed.takesOwnWords ? { text: props.ownWords, onChange: props.onOwnWords } : null}
      letter={{ ...editing, text, isEdited: composed.isEdited, saved: props.saved }}
      stronger={composed.stronger}
      onCopy={async () => {
        await writeText(text);
        return true;
      }}
      onPutIntoForm={
        form === null
          ? null
          : () => {
              void putAside().then((isThere) => {
                if (isThere) open(form);
              });
            }
      }
    />
  );
}

/** Lays the letter by for the site's form; what waits there is what stands here, as long as it waits. */
function useFormText({ about, composed: { text }, formTexts }: WritingProps): () => Promise<boolean> {
  const [isLaidBy, setLaidBy] = useState(false);
  useEffect(() => {
    if (!isLaidBy) return;
    void formTexts.load(about.request).then((waiting) => {
      if (waiting !== null && waiting !== text) void formTexts.save(about.request, text);
    });
  }, [isLaidBy, text, formTexts, about.request]);
  return async () => {
    setLaidBy(true);
    return (await formTexts.save(about.request, text)) === null;
  };
}

/** Typing in the letter, going back to the draft, and taking that back as long as the page is open. */
function useEditing({ template, text }: ComposedLetter, change: DraftShown['change']) {
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({});
  const edit = (typed: string) => {
    change((before) => ({ ...before, edited: { ...before.edited, [template.id]: typed } }));
  };
  return {
    canBringBack: Object.hasOwn(given, template.id),
    onEdit: (typed: string) => {
      setGiven(without(given, template.id));
      edit(typed);
    },
    onBackToDraft: () => {
      setGiven({ ...given, [template.id]: text });
      change((before) => ({ ...before, edited: without(before.edited, template.id) }));
    },
    onBringBack: () => {
      edit(given[template.id] ?? text);
      setGiven(without(given, template.id));
    },
  };
}

function without(texts: Readonly<Record<string, string>>, name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).filter(([one]) => one !== name));
}

/** The reader's own words, which belong to the request: the popup has them too. Null until they have been read. */
function useOwnWords(memory: Memory, request: string) {
  const [text, setText] = useState<string | null>(null);
  const [saved, setSaved] = useState<'saved' | 'not-saved' | null>(null);
  useEffect(() => {
    void memory.load(request).then((outcome) => {
      setText((typed) => typed ?? outcome.memory.ownWords);
    });
  }, [memory, request]);
  const change = (ownWords: string) => {
    setText(ownWords);
    void memory
      .update(request, (before) => ({ ...before, ownWords }))
      .then(({ problem }) => {
        setSaved(problem === null ? 'saved' : 'not-saved');
      });
  };
  return { text, saved, change };
}

/** What the law's data says of the letter's provisions; a draft does without where it cannot be had. Null while asking. */
function useExplainers({ state, explain }: LetterProps, messageId: string | null): Explainers | null {
  const [explainers, setExplainers] = useState<Explainers | null>(null);
  const analysis = useMemo(
    () => state.messages.find(({ id }) => id === messageId)?.analysis ?? null,
    [state, messageId],
  );
  useEffect(() => {
    const provisions = analysis === null ? [] : provisionsIn(analysis);
    void explain(provisions).then((answer) => {
      setExplainers(answer ?? {});
    });
  }, [analysis, explain]);
  return explainers;
}
