import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ElsewhereView } from '../../components/popup/ElsewhereView';
import { MessageView } from '../../components/popup/MessageView';
import { PopupFrame } from '../../components/popup/PopupFrame';
import { UnreadableView } from '../../components/popup/UnreadableView';
import type { PlainDate } from '../../utils/calendar';
import type { CalendarEntry } from '../../utils/deadlines/calendar-file';
import type { Explainers, PageState } from '../../utils/messages';
import { DEFAULT_SETTINGS, type Drafts, type Memory, type Settings } from '../../utils/storage';
import { FollowedPart } from './FollowedPart';
import { RequestPopup } from './RequestPopup';
import { useFollows, type FollowsAccess, type FollowsShown } from './use-follows';

export interface PopupProps {
  /** Asks the page in the tab what it is; null where the answer cannot be understood. */
  readonly ask: () => Promise<PageState | null>;
  readonly today: PlainDate;
  readonly memory: Memory;
  readonly drafts: Pick<Drafts, 'load'>;
  readonly follows: FollowsAccess;
  readonly loadSettings: () => Promise<Settings>;
  /** Explainers of provision strings; null where they cannot be had. */
  readonly explain: (provisions: readonly string[]) => Promise<Explainers | null>;
  readonly writeText: (text: string) => Promise<void>;
  /** Opens an address in a new tab. */
  readonly open: (url: string) => void;
  readonly openSettings: () => void;
  /** Opens the page for writing a letter about a message of a request. */
  readonly openCompose: (request: string, messageId: string | null) => void;
  /** Saves dates as a calendar file. */
  readonly saveCalendar: (entries: readonly CalendarEntry[]) => void;
}

/** What all parts of the popup are drawn with. */
export type PartProps = Omit<PopupProps, 'ask' | 'follows' | 'loadSettings'> & {
  readonly settings: Settings;
  readonly follows: FollowsShown;
};

/** The popup: asks the page once, and shows what it answers, and the requests that are followed. */
export function Popup({ ask, loadSettings, follows: access, ...rest }: PopupProps) {
  const follows = useFollows(access);
  const answer = useAnswer(ask, 'error');
  const settings = useAnswer(loadSettings, DEFAULT_SETTINGS);
  const isLoading = answer === undefined || settings === undefined || follows.list === null;
  return (
    <PopupFrame onSettings={rest.openSettings}>
      {isLoading ? (
        <MessageView message="loading" />
      ) : (
        <Parts state={answer ?? 'error'} {...rest} follows={follows} settings={settings} />
      )}
    </PopupFrame>
  );
}

function Parts({ state, ...props }: PartProps & { readonly state: PageState | 'error' }) {
  if (state === 'error') return <WithFollowed view={<MessageView message="error" />} {...props} />;
  switch (state.kind) {
    case 'request':
      return <RequestPopup state={state} {...props} />;
    case 'unreadable':
      return <WithFollowed view={<UnreadableView what={state.what} />} {...props} />;
    case 'other':
      return hasFollowed(props) ? (
        <FollowedPart {...props} isAlone />
      ) : (
        <WithFollowed view={<ElsewhereView onOpen={props.open} />} {...props} />
      );
  }
}

function WithFollowed({ view, ...props }: PartProps & { readonly view: ComponentChild }) {
  return (
    <>
      {view}
      <FollowedPart {...props} />
    </>
  );
}

/** Whether there is something to say of followed requests. */
function hasFollowed({ follows: { list } }: PartProps): boolean {
  return list !== null && (list.problem !== null || list.follows.length + list.unreadable > 0);
}

/** What a promise gives: undefined until it has settled, `otherwise` where it rejects. */
function useAnswer<T, E>(ask: () => Promise<T>, otherwise: E): T | E | undefined {
  const [answer, setAnswer] = useState<{ readonly is: T | E } | null>(null);
  useEffect(() => {
    ask().then(
      (is) => {
        setAnswer({ is });
      },
      () => {
        setAnswer({ is: otherwise });
      },
    );
  }, [ask, otherwise]);
  return answer?.is;
}
