import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ElsewhereView } from '../../components/popup/ElsewhereView';
import { MessageView } from '../../components/popup/MessageView';
import { PopupFrame } from '../../components/popup/PopupFrame';
import { UnreadableView } from '../../components/popup/UnreadableView';
import { LanguageProvider } from '../../components/words/language';
import type { PlainDate } from '../../utils/calendar';
import type { CalendarEntry } from '../../utils/deadlines/calendar-file';
import { shownLanguage, type Language } from '../../utils/language';
import type { Explainers, PageState } from '../../utils/messages';
import { DEFAULT_SETTINGS, requestKey, type Drafts, type Memory, type Settings } from '../../utils/storage';
import { useDocumentLanguage } from '../shared/document-language';
import { FollowedPart } from './FollowedPart';
import type { RequestPopup } from './RequestPopup';
import { useFollows, type FollowsAccess, type FollowsShown } from './use-follows';

export interface PopupProps {
  /** Asks the page in the tab what it is; null where the answer cannot be understood. */
  readonly ask: () => Promise<PageState | null>;
  readonly today: PlainDate;
  /** Reads what the popup on a request needs besides, which is asked for only there. */
  readonly readRequestAccess: () => Promise<RequestAccess>;
  readonly follows: FollowsAccess;
  readonly loadSettings: () => Promise<Settings>;
  /** What is spoken where no page says it. */
  readonly browserLanguage: Language;
  readonly writeText: (text: string) => Promise<void>;
  /** Opens an address in a new tab. */
  readonly open: (url: string) => void;
  readonly openSettings: () => void;
  /** Opens the page on which a letter from elsewhere is read. */
  readonly openReader: () => void;
  /** Opens the page for writing a letter about a message of a request. */
  readonly openCompose: (request: string, messageId: string | null) => void;
  /** Saves dates as a calendar file. */
  readonly saveCalendar: (entries: readonly CalendarEntry[], language: Language) => void;
}

/** What the popup needs on a request, and nowhere else. */
export interface RequestAccess {
  readonly memory: Memory;
  readonly drafts: Pick<Drafts, 'load'>;
  /** Explainers of provision strings; null where they cannot be had. */
  readonly explain: (provisions: readonly string[]) => Promise<Explainers | null>;
}

/** What all parts of the popup are drawn with. */
export type PartProps = Omit<PopupProps, 'ask' | 'follows' | 'loadSettings' | 'browserLanguage'> & {
  readonly settings: Settings;
  readonly follows: FollowsShown;
};

/**
 * The popup: asks the page once, and shows what it answers, and the requests that are followed. Those wait for no page, which may
 * be busy; until it answers they are in the language of the browser.
 */
export function Popup({ ask, loadSettings, browserLanguage, follows: access, ...rest }: PopupProps) {
  const follows = useFollows(access);
  const answer = useAnswer(ask, null);
  const settings = useAnswer(loadSettings, DEFAULT_SETTINGS);
  const around = answer?.language ?? browserLanguage;
  const language = shownLanguage((settings ?? DEFAULT_SETTINGS).language, around);
  useDocumentLanguage(language);
  return (
    <LanguageProvider value={language}>
      <PopupFrame onReader={rest.openReader} onSettings={rest.openSettings}>
        {settings === undefined || follows.list === null ? (
          <MessageView message="loading" />
        ) : (
          <Parts
            state={answer === undefined ? 'loading' : (answer ?? 'error')}
            {...rest}
            follows={follows}
            settings={settings}
          />
        )}
      </PopupFrame>
    </LanguageProvider>
  );
}

/** What is known of the page in the tab so far. */
type TabState = PageState | 'loading' | 'error';

function Parts({ state, ...props }: PartProps & { readonly state: TabState }) {
  const isElsewhere = typeof state === 'object' && state.kind === 'other';
  const isAlone = isElsewhere && hasFollowed(props);
  return (
    <>
      {!isAlone && <TabView state={state} {...props} />}
      <FollowedPart {...props} isAlone={isAlone} without={requestIn(state)} />
    </>
  );
}

function TabView({ state, ...props }: PartProps & { readonly state: TabState }) {
  if (typeof state === 'string') return <MessageView message={state} />;
  switch (state.kind) {
    case 'request':
      return <Request state={state} {...props} />;
    case 'unreadable':
      return <UnreadableView what={state.what} />;
    case 'other':
      return <ElsewhereView onOpen={props.open} />;
  }
}

/** The popup on a request, which writes letters: larger than all the rest, and read only where there is a request. */
function Request(props: Omit<ComponentProps<typeof RequestPopup>, keyof RequestAccess>) {
  const { readRequestAccess } = props;
  const [loaded, setLoaded] = useState<{
    readonly View: typeof RequestPopup;
    readonly access: RequestAccess;
  } | null>(null);
  useEffect(() => {
    void Promise.all([import('./RequestPopup'), readRequestAccess()]).then(
      ([{ RequestPopup: View }, access]) => {
        setLoaded({ View, access });
      },
    );
  }, [readRequestAccess]);
  return loaded === null ? <MessageView message="loading" /> : <loaded.View {...props} {...loaded.access} />;
}

/** The request in the tab, by the name under which it is followed; null where there is none. */
function requestIn(state: TabState): string | null {
  return typeof state === 'object' && state.kind === 'request' ? requestKey(state.url, state.request) : null;
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
