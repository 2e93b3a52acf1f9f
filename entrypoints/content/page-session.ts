import { shownLanguage } from '../../utils/language';
import { askForAnalysis, tellBadge, type PageAnalysis, type PageState } from '../../utils/messages';
import {
  followupForm,
  letterAttachments,
  pageLanguage,
  readPage,
  readReviewFormUrl,
  removeLeftovers,
  type KnownPage,
} from '../../utils/page';
import { requestKey, type RequestMemory } from '../../utils/storage';
import { inSlices } from '../shared/slices';
import { createAttachedLetters } from './attached-letters';
import { attachmentsToRead } from './attachments-to-read';
import { badgeOf } from './badge';
import { offerLetter } from './form-offer';
import { showPage } from './show-page';
import type { SessionOptions } from './session-options';

/** What the content script does on one page. */
export interface PageSession {
  /** What there is to tell the popup, as soon as the page is analysed; null where nobody could analyse it. Never rejects. */
  readonly state: () => Promise<PageState | null>;
  /** Settles once everything is shown. Never rejects. */
  readonly shown: Promise<void>;
}

/** The page was too strange even to say what is missing. */
const UNKNOWN: PageState = { kind: 'unreadable', what: [] };

/**
 * Reads a page and, where it is one of a request, has the background analyse it, marks its letters and puts a summary
 * above each. Leaves alone every other page, one that has changed so much that it cannot be read, and all pages while the
 * background does not answer.
 */
export function startSession(options: SessionOptions): PageSession {
  // Our own script has only just been run, and that took its time from the page.
  const started = options.turns
    .pause()
    .then(() => begin(options))
    .catch(() => onlyTelling(UNKNOWN));
  return {
    state: async () => (await started).state(),
    shown: started.then(({ shown }) => shown),
  };
}

function begin(options: SessionOptions): PageSession {
  const reading = readPage(options.document, options.url);
  const language = pageLanguage(options.document);
  if (reading.kind === 'other') return onlyTelling({ kind: 'other', language });
  if (reading.unreadable.length > 0) {
    return onlyTelling({ kind: 'unreadable', what: reading.unreadable, language });
  }
  removeLeftovers(options.document);
  if (reading.kind === 'followup-form') void offerOnForm(reading, options);
  let analysed = analyse(reading, options);
  const state = async (): Promise<PageState | null> => {
    const page = await analysed;
    if (page === null) return null;
    const { memory } = await options.memory.load(requestKey(reading.url, reading.request));
    return stateOf(reading, page, memory, options);
  };
  let round = new AbortController();
  const show = async () => {
    const [page, settings] = await Promise.all([analysed, options.loadSettings()]);
    if (page === null || options.signal.aborted) return;
    const shown = shownLanguage(settings.language, language);
    await tellBadge(options.runtime, { ...badgeOf(page, options.today, settings), language: shown });
    // What an earlier round has shown goes before anything is put in its place.
    round.abort();
    round = new AbortController();
    const signal = AbortSignal.any([options.signal, round.signal]);
    await showPage({ ...options, signal, reading, page, state, language: shown, attachedLetters });
    if (settings.readAttachments) attachedLetters.read(toRead());
  };
  const attachedLetters = createAttachedLetters({
    ...options,
    styles: options.styles.attached,
    request: requestKey(reading.url, reading.request),
    requestUrl: reading.url,
    onRead: async () => {
      const again = await analyse(reading, options);
      if (again === null) return;
      analysed = Promise.resolve(again);
      await show();
    },
  });
  const toRead = () =>
    attachmentsToRead(letterAttachments(options.document, options.url), new URL(options.url).hash);
  return {
    state: () => state().catch(() => UNKNOWN),
    shown: show().catch(() => {
      removeLeftovers(options.document);
    }),
  };
}

async function offerOnForm(reading: KnownPage, options: SessionOptions): Promise<void> {
  const form = followupForm(options.document);
  if (form === null) return;
  const request = requestKey(reading.url, reading.request);
  const settings = await options.loadSettings();
  await offerLetter({
    document: options.document,
    language: shownLanguage(settings.language, reading.language),
    form,
    request,
    texts: options.formTexts,
    styles: options.styles.offer,
    signal: options.signal,
  });
}

function onlyTelling(state: PageState): PageSession {
  return { state: () => Promise.resolve(state), shown: Promise.resolve() };
}

/** Asked for once for each page: everybody here shares the answer, so that a long page is not analysed again. */
function analyse(
  { kind, language, request, messages }: KnownPage,
  { runtime, signal, today, turns }: SessionOptions,
): Promise<PageAnalysis | null> {
  return askForAnalysis(runtime, { page: { kind, request, messages }, today, language }, (items, work) =>
    inSlices(items, work, turns, signal),
  );
}

/** Beside a form with no letter on it there is nothing to say of the request: where it stands is on its own page. */
function stateOf(
  { kind, url, language }: KnownPage,
  page: PageAnalysis,
  { notThis, notFindings, chosen }: RequestMemory,
  options: SessionOptions,
): PageState {
  if (kind !== 'request' && page.messages.length === 0) return { kind: 'other', language };
  return {
    kind: 'request',
    language,
    url,
    reviewFormUrl: readReviewFormUrl(options.document, options.url),
    today: options.today,
    page: kind,
    request: page.request,
    messages: page.messages,
    deadlines: page.deadlines,
    unknownDeadlines: page.unknownDeadlines,
    notThis,
    notFindings,
    chosen,
  };
}
