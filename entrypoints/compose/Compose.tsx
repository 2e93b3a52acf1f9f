import { useCallback, useEffect, useState } from 'preact/hooks';
import { ComposeMessage } from '../../components/compose/ComposeMessage';
import { ComposeView } from '../../components/compose/ComposeView';
import type { askForLetter, RequestState } from '../../utils/messages';
import { aboutLetter } from '../shared/about-letter';
import { answerLetter } from '../shared/answer-letter';
import type { ComposeAddress } from '../shared/compose-address';
import { useLetter, type LetterAccess } from '../shared/letter/use-letter';
import type { Write } from '../shared/letter/use-written';

export interface ComposeProps {
  readonly about: ComposeAddress;
  /** Finds the open page of the request; null where it is not open. */
  readonly find: () => Promise<RequestState | null>;
  readonly access: LetterAccess;
  /** Has a letter written. */
  readonly write: (question: Parameters<typeof askForLetter>[1]) => ReturnType<Write>;
  /** Calls back when the reader comes back to this page; the answer ends that. */
  readonly onReturn: (returned: () => void) => () => void;
}

/** The page for writing a letter: finds the request in its tab, and has written what the reader decides. */
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

function Letter({ about, access, state, write }: ComposeProps & { readonly state: RequestState }) {
  const messageId = about.letter ?? answerLetter(state.messages);
  const writeAbout = useCallback<Write>(
    (decided) => write({ messageId, state: aboutLetter(messageId, state), decided }),
    [write, messageId, state],
  );
  const letter = useLetter(access, { request: about.request, messageId }, writeAbout);
  return typeof letter === 'string' ? (
    <ComposeMessage message={letter} url={state.url} onRetry={nothing} />
  ) : (
    <ComposeView {...letter} request={{ ...state.request, url: state.url }} />
  );
}

function nothing(): void {
  // There is nothing to try again.
}
