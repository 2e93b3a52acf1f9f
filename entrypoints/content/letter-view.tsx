import { render } from 'preact';
import { hasSummary, LetterSummary, type LetterSummaryProps } from '../../components/LetterSummary';
import type { MainAction } from '../../components/letter-words';
import type { LetterDates } from '../../components/date-sentences';
import type { Point } from '../../components/findings-of';
import { LanguageProvider } from '../../components/words/language';
import type { CitationAnalysis, LetterAnalysis } from '../../utils/analysis';
import type { Language } from '../../utils/language';
import {
  putMarks,
  SUMMARY_TAG,
  type AttachmentPlace,
  type MessagePlace,
  type PlacedMarks,
} from '../../utils/page';
import { citationId, findingId, type RequestMemory } from '../../utils/storage';
import { bringTo } from '../shared/card/bring-to';
import type { MarkedCitation } from '../shared/card/card-view';
import { letterMarks, type LetterMark } from '../shared/letter-marks';

/** A letter as it is shown, and what there is to say of it. */
export interface ShownLetter {
  readonly messageId: string;
  readonly analysis: LetterAnalysis;
  /** All that it leaves out, strongest first. */
  readonly points: readonly Point[];
  readonly place: MessagePlace | AttachmentPlace;
  readonly dates: LetterDates;
  /** Whether it came in a file: its words are not in the page. */
  readonly isAttached: boolean;
  /** Null on all letters but the one that the request stands on. */
  readonly action: MainAction | null;
}

export interface LetterViewOptions {
  readonly document: Document;
  readonly styles: readonly CSSStyleSheet[];
  readonly language: Language;
  readonly viewerIsRequester: boolean;
  /** Told of each mark that is put into the page. */
  readonly onMark: (element: HTMLElement, cited: MarkedCitation) => void;
  readonly onFold: (folded: boolean) => void;
  /** Told which mentions, put aside before, are wanted back (`citationId`). */
  readonly onPutBack: (ids: readonly string[]) => void;
  readonly onCopy: (action: MainAction) => Promise<boolean>;
  /** Opens an attached letter at this offset of its text. */
  readonly onOpen: (letterId: string, at: number | null) => void;
  /** Told of the summary from which all that the letter leaves out is to be opened. */
  readonly onPoints: (summary: Element) => void;
  /** Whether the request is followed, to be shown with this letter; null where it is not. */
  readonly follow: () => LetterSummaryProps['follow'];
}

/** A letter's marks and the summary above it. */
export interface LetterView {
  readonly letter: ShownLetter;
  /** Puts them into the page, or brings them up to date with what is remembered. */
  show(memory: RequestMemory): void;
  /** Takes them out. */
  remove(): void;
}

export function createLetterView(letter: ShownLetter, options: LetterViewOptions): LetterView {
  const marks = createMarks(letter, options);
  let summary: HTMLElement | null = null;
  return {
    letter,
    show: (memory) => {
      marks?.show(new Set(memory.notThis));
      const goTo =
        marks?.goTo ??
        ((citation: CitationAnalysis) => {
          options.onOpen(letter.messageId, citation.start);
        });
      const openPoints = () => {
        if (summary !== null) options.onPoints(summary);
      };
      const props = { ...summaryProps(letter, memory, options, goTo), onPoints: openPoints };
      if (!hasSummary(props)) return;
      summary ??= insertSummary(letter, options);
      if (summary.shadowRoot === null) return;
      render(
        <LanguageProvider value={options.language}>
          <LetterSummary {...props} />
        </LanguageProvider>,
        summary.shadowRoot,
      );
    },
    remove: () => {
      marks?.remove();
      summary?.remove();
    },
  };
}

/** Null for a letter whose words are not in the page. */
function createMarks(letter: ShownLetter, { onMark }: LetterViewOptions) {
  const { analysis, messageId, place } = letter;
  const { body } = place;
  if (body === null) return null;
  let marks: readonly LetterMark[] = [];
  let placed: PlacedMarks | null = null;
  return {
    show: (putAside: ReadonlySet<string>) => {
      const wanted = letterMarks(messageId, analysis, putAside);
      if (placed !== null && haveSameIds(wanted, marks)) return;
      placed?.remove();
      marks = wanted;
      placed = putMarks(body, analysis.text, marks);
      for (const mark of marks) {
        const cited = { mark, messageId, law: analysis.law };
        for (const element of placed.elements.get(mark.id) ?? []) onMark(element, cited);
      }
    },
    goTo: (citation: CitationAnalysis) => {
      const id = marks.find((mark) => mark.citation === citation)?.id ?? '';
      const [element] = placed?.elements.get(id) ?? [];
      if (element !== undefined) bringTo(element);
    },
    remove: () => {
      placed?.remove();
    },
  };
}

function summaryProps(
  letter: ShownLetter,
  memory: RequestMemory,
  { viewerIsRequester, follow, onCopy, onFold, onPutBack }: LetterViewOptions,
  onGoTo: LetterSummaryProps['onGoTo'],
): Omit<LetterSummaryProps, 'onPoints'> {
  const { action, analysis, dates, isAttached, messageId } = letter;
  const { citations } = analysis;
  const ids = citations.map((_citation, at) => citationId(messageId, citations, at));
  const isPutAside = ids.map((id) => memory.notThis.includes(id));
  const putAside = ids.filter((_id, at) => isPutAside[at]);
  return {
    analysis: { ...analysis, citations: citations.filter((_citation, at) => isPutAside[at] !== true) },
    dates,
    viewerIsRequester,
    isAttached,
    action,
    follow: follow(),
    points: pointsLeft(letter, memory),
    putAside: putAside.length,
    folded: memory.folded.includes(messageId),
    onFold,
    onGoTo,
    onCopy,
    onPutBack: () => {
      onPutBack(putAside);
    },
  };
}

/** What a letter leaves out, without what the reader has put aside. */
export function pointsLeft(
  { messageId, points }: ShownLetter,
  { notFindings }: RequestMemory,
): readonly Point[] {
  return points.filter(({ finding }) => !notFindings.includes(findingId(messageId, finding)));
}

function insertSummary(
  { messageId, place }: ShownLetter,
  { document, styles }: LetterViewOptions,
): HTMLElement {
  const host = document.createElement(SUMMARY_TAG);
  host.setAttribute('data-message-id', messageId);
  host.attachShadow({ mode: 'open' }).adoptedStyleSheets = [...styles];
  place.insertSummary(host);
  return host;
}

function haveSameIds(some: readonly LetterMark[], others: readonly LetterMark[]): boolean {
  return some.length === others.length && some.every(({ id }, index) => id === others[index]?.id);
}
