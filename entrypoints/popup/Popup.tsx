import { useEffect, useState } from 'preact/hooks';
import { ElsewhereView } from '../../components/popup/ElsewhereView';
import { MessageView } from '../../components/popup/MessageView';
import { UnreadableView } from '../../components/popup/UnreadableView';
import type { Explainers, PageState } from '../../utils/messages';
import type { Memory } from '../../utils/storage';
import { RequestPopup } from './RequestPopup';

export interface PopupProps {
  /** Asks the page in the tab what it is; null where the answer cannot be understood. */
  readonly ask: () => Promise<PageState | null>;
  readonly memory: Memory;
  /** Explainers of provision strings; null where they cannot be had. */
  readonly explain: (provisions: readonly string[]) => Promise<Explainers | null>;
  readonly writeText: (text: string) => Promise<void>;
  /** Opens an address in a new tab. */
  readonly open: (url: string) => void;
}

/** The popup: asks the page once, and shows what it answers. */
export function Popup({ ask, ...rest }: PopupProps) {
  const [state, setState] = useState<PageState | 'loading' | 'error'>('loading');
  useEffect(() => {
    ask().then(
      (answer) => {
        setState(answer ?? 'error');
      },
      () => {
        setState('error');
      },
    );
  }, [ask]);
  if (typeof state === 'string') return <MessageView message={state} />;
  switch (state.kind) {
    case 'request':
      return <RequestPopup state={state} {...rest} />;
    case 'unreadable':
      return <UnreadableView what={state.what} />;
    case 'other':
      return <ElsewhereView onOpen={rest.open} />;
  }
}
