import { hasSummary } from '../../components/LetterSummary';
import { pointsOf, type Point } from '../../components/findings-of';
import { mainAction, writeActionWords } from '../../components/letter-words';
import type { Language } from '../../utils/language';
import {
  askForExplainers,
  openCompose,
  openReader,
  type PageAnalysis,
  type PageState,
} from '../../utils/messages';
import { attachmentPlaces, messagePlaces, type KnownPage } from '../../utils/page';
import { choiceId, findingId, requestKey } from '../../utils/storage';
import { answerLetter } from '../shared/answer-letter';
import { createCardView, type CardView, type MarkedCitation } from '../shared/card/card-view';
import { inSlices } from '../shared/slices';
import { visitOf } from '../shared/visit';
import type { AttachedLetters } from './attached-letters';
import { copyDraft } from './copy-draft';
import { createFollowing, type Following } from './following';
import { createPanel, type PanelContents, type PanelHost } from './findings-panel';
import { createLetterView, pointsLeft, type LetterView, type ShownLetter } from './letter-view';
import { nearestFirst } from './nearest-first';
import { loadChoices, type ReaderChoices } from './reader-choices';
import { writeLetter } from './write-letter';
import type { SessionOptions } from './session-options';

export interface ShowOptions extends SessionOptions {
  readonly reading: KnownPage;
  readonly page: PageAnalysis;
  readonly state: () => Promise<PageState | null>;
  readonly language: Language;
  readonly attachedLetters: AttachedLetters;
}

/** What is shown on a page, and what the parts of it have to know of each other. */
interface Shown {
  readonly choices: ReaderChoices;
  readonly views: Map<string, LetterView>;
  readonly cited: WeakMap<Element, MarkedCitation>;
  /** The id of the letter with whose summary the request can be followed; empty where there is none. */
  readonly followFrom: string;
  /** Null on pages beside the request's own: they do not tell enough of it. */
  readonly following: Following | null;
}

/**
 * Puts marks, summaries and the card into the page, what is in the window first, and keeps them as the reader wants them.
 * @returns the panel beside the letters
 */
export async function showPage(options: ShowOptions): Promise<PanelHost> {
  const { document, page, signal, turns } = options;
  const choices = await loadChoices(options.memory, requestKey(options.reading.url, page.request));
  const letters = shownLetters(options);
  const followFrom = letterToFollowFrom(letters, options);
  const shown: Shown = {
    choices,
    views: new Map(),
    cited: new WeakMap(),
    followFrom,
    following: createPageFollowing(options, () => shown.views.get(followFrom)?.show(choices.current)),
  };
  const panel = createFindings(options, shown);
  const card = createCard(options, shown, panel);
  for (const letter of letters) {
    shown.views.set(letter.messageId, createView(letter, options, shown, card, panel));
  }
  options.attachedLetters.show({
    language: options.language,
    attached: page.attached,
    hasSummary: (letterId) => letters.some((letter) => letter.messageId === letterId && isTold(letter)),
  });
  signal.addEventListener('abort', () => {
    for (const view of shown.views.values()) view.remove();
  });
  const { clientHeight } = document.documentElement;
  const views = nearestFirst([...shown.views.values()], ({ letter }) => letter.place.element, clientHeight);
  await inSlices(
    views,
    (view) => {
      view.show(choices.current);
    },
    turns,
    signal,
  );
  await shown.following?.tellVisit();
  return panel;
}

function createPageFollowing(options: ShowOptions, onChange: () => void): Following | null {
  const { document, page, reading, runtime, signal, today } = options;
  if (page.kind !== 'request') return null;
  const visit = visitOf({ ...page, url: reading.url, today });
  const following = createFollowing({
    runtime,
    visit,
    onChange: () => {
      if (!signal.aborted) onChange();
    },
  });
  // The popup takes the focus while it is open, and may have changed it.
  document.defaultView?.addEventListener('focus', () => void following.ask(), { signal });
  return following;
}

/** The answer, or else the latest letter with a summary. */
function letterToFollowFrom(letters: readonly ShownLetter[], { page }: ShowOptions): string {
  const answer = answerLetter(page.messages);
  if (letters.some(({ messageId }) => messageId === answer)) return answer ?? '';
  return letters.findLast(isTold)?.messageId ?? '';
}

function isTold(letter: ShownLetter): boolean {
  return hasSummary({ ...letter, putAside: 0 });
}

/** The letters that have both an analysis and a place on the page. */
function shownLetters({ document, page, reading, url }: ShowOptions): ShownLetter[] {
  const places = new Map<string, ShownLetter['place']>([
    ...messagePlaces(document, reading),
    ...attachmentPlaces(document, url),
  ]);
  const answer = answerLetter(page.messages);
  const action = mainAction(page.request.stage, page.request.viewerIsRequester);
  return page.messages.flatMap(({ id, analysis }) => {
    const place = places.get(id);
    if (analysis === null || place === undefined) return [];
    const isAnswer = id === answer;
    const points = pointsOf(analysis.text, analysis.findings);
    const dates = page.dates[id] ?? { written: '', next: [] };
    return [
      {
        messageId: id,
        analysis,
        points,
        place,
        dates,
        isAttached: place.body === null,
        action: isAnswer ? action : null,
      },
    ];
  });
}

function createCard(
  { document, language, page, runtime, signal, styles }: ShowOptions,
  shown: Shown,
  panel: PanelHost,
): CardView {
  const { stage, viewerIsRequester } = page.request;
  const canAskForReview = mainAction(stage, viewerIsRequester) === 'review-request';
  const { choices, cited, views } = shown;
  return createCardView({
    document,
    styles: styles.card,
    language,
    signal,
    citationOf: (element) => cited.get(element) ?? null,
    fetchExplainers: (provisions) => askForExplainers(runtime, provisions),
    isChosen: ({ messageId, mark }) =>
      canAskForReview ? choices.current.chosen.includes(choiceId(messageId, mark.citation)) : null,
    onUse: ({ messageId, mark }, wanted) => {
      choices.set('chosen', [choiceId(messageId, mark.citation)], wanted);
      panel.refresh();
    },
    onNotThis: ({ messageId, mark }) => {
      choices.set('notThis', [mark.id], true);
      views.get(messageId)?.show(choices.current);
      panel.refresh();
    },
  });
}

/** The panel with all that a letter leaves out, and with the letter about that. */
function createFindings(options: ShowOptions, shown: Shown): PanelHost {
  const { document, language, page, reading, runtime, signal, styles } = options;
  const { stage, viewerIsRequester } = page.request;
  const { choices, views } = shown;
  const action = mainAction(stage, viewerIsRequester);
  const request = requestKey(reading.url, page.request);
  const set = (letter: ShownLetter, ids: readonly string[], isPutAside: boolean) => {
    choices.set('notFindings', ids, isPutAside);
    views.get(letter.messageId)?.show(choices.current);
    panel.refresh();
  };
  const panel: PanelHost = createPanel({
    document,
    language,
    styles,
    signal,
    onOpen: openAttached({ page, runtime }),
    contentsFor: (letter) => {
      const { messageId } = letter;
      const points = pointsLeft(letter, choices.current);
      const all = letter.points.map(({ finding }) => findingId(messageId, finding));
      const findings = {
        points,
        putAside: letter.points.length - points.length,
        onNotThis: (finding: Point['finding']) => {
          set(letter, [findingId(messageId, finding)], true);
        },
        onPutBack: () => {
          set(letter, all, false);
        },
        write: action === null ? null : writeActionWords(action, viewerIsRequester, language),
      };
      const writer: PanelContents['writer'] = {
        access: options,
        about: { request, messageId },
        write: (decided) => writeLetter(decided, { ...options, messageId, chosen: choices.current }),
        onOwnPage: () => openCompose(runtime, { request, letter: messageId }),
      };
      return { findings, writer };
    },
  });
  return panel;
}

function createView(
  letter: ShownLetter,
  options: ShowOptions,
  shown: Shown,
  card: CardView,
  panel: PanelHost,
): LetterView {
  const { choices, cited } = shown;
  const view = createLetterView(letter, {
    document: options.document,
    styles: options.styles.summary,
    language: options.language,
    viewerIsRequester: options.page.request.viewerIsRequester,
    onMark: (element, citation) => {
      cited.set(element, citation);
    },
    onFold: (folded) => {
      choices.set('folded', [letter.messageId], folded);
      view.show(choices.current);
    },
    onPutBack: (ids) => {
      card.close();
      choices.set('notThis', ids, false);
      view.show(choices.current);
    },
    onPoints: (summary) => {
      card.close();
      panel.open(letter, summary);
    },
    onOpen: openAttached(options),
    onCopy: async (action) => copyDraft(letter.messageId, action, await options.state(), options),
    follow: () => (letter.messageId === shown.followFrom ? (shown.following?.button ?? null) : null),
  });
  return view;
}

/** Opens an attached letter of the page. */
function openAttached({ page, runtime }: Pick<ShowOptions, 'page' | 'runtime'>) {
  return (letterId: string, at: number | null) => {
    const address = page.attached.find(({ letter }) => letter === letterId)?.address;
    if (address !== undefined) void openReader(runtime, { attachment: address, at });
  };
}
