import { useEffect, useRef } from 'preact/hooks';
import type { LetterSurface } from '../../components/reader/surface';
import type { CitationAnalysis } from '../../utils/analysis';
import type { AttachmentText } from '../../utils/attachments';
import type { Language } from '../../utils/language';
import type { Explainers } from '../../utils/messages';
import { choiceId } from '../../utils/storage';
import { createCardView } from '../content/card-view';
import { letterMarks } from '../content/letter-marks';
import type { MarkedCitation, ShownLetter } from '../content/letter-view';
import type { KnownLetter } from './known-letter';
import type { ChoicesShown } from './use-choices';

export interface MarksOptions {
  /** Null until the letter is shown. */
  readonly surface: LetterSurface | null;
  readonly reading: AttachmentText;
  readonly known: KnownLetter;
  readonly choices: ChoicesShown;
  readonly language: Language;
  readonly cardStyles: readonly CSSStyleSheet[];
  readonly explain: (provisions: readonly string[]) => Promise<Explainers | null>;
}

interface Marked {
  readonly citation: CitationAnalysis;
  readonly elements: readonly HTMLElement[];
}

export interface Marks {
  /** Whether they stand in the letter. */
  readonly areThere: boolean;
  /** Goes to the mark of a citation; false where it has none. */
  readonly goTo: (isWanted: (citation: CitationAnalysis) => boolean) => boolean;
}

/** Keeps a letter marked as the reader wants it, with the card of the site's own pages on its marks. */
export function useMarks(options: MarksOptions): Marks {
  const { surface, reading, known, choices } = options;
  const marked = useRef<readonly Marked[]>([]);
  const cited = useCard(options);
  const putAside = choices.choices.notThis;
  useEffect(() => {
    if (surface === null) return;
    const letter = shownLetter(known);
    const marks = letterMarks(known.id, known.analysis, new Set(putAside));
    const placed = surface.mark(reading, marks);
    marked.current = marks.map((mark) => {
      const elements = placed.get(mark.id) ?? [];
      for (const element of elements) cited.set(element, { mark, letter });
      return { citation: mark.citation, elements };
    });
  }, [surface, reading, known, putAside]);
  return {
    areThere: surface !== null,
    goTo: (isWanted) => {
      const [element] = marked.current.find(({ citation }) => isWanted(citation))?.elements ?? [];
      if (element === undefined) return false;
      bringTo(element);
      return true;
    },
  };
}

/** The one card of the page. Gives where it looks up what a mark stands for. */
function useCard(options: MarksOptions): WeakMap<Element, MarkedCitation> {
  const { language, cardStyles } = options;
  const latest = useRef(options);
  latest.current = options;
  const cited = useRef(new WeakMap<Element, MarkedCitation>());
  useEffect(() => {
    const end = new AbortController();
    createCardView({
      document,
      styles: cardStyles,
      language,
      signal: end.signal,
      citationOf: (element) => cited.current.get(element) ?? null,
      fetchExplainers: (provisions) => latest.current.explain(provisions),
      isChosen: ({ letter, mark }) =>
        letter.action === 'review-request'
          ? latest.current.choices.choices.chosen.includes(choiceId(letter.messageId, mark.citation))
          : null,
      onUse: ({ letter, mark }, isWanted) => {
        latest.current.choices.set('chosen', [choiceId(letter.messageId, mark.citation)], isWanted);
      },
      onNotThis: ({ mark }) => {
        latest.current.choices.set('notThis', [mark.id], true);
      },
    });
    return () => {
      end.abort();
    };
  }, [language, cardStyles]);
  return cited.current;
}

/** The letter as the card knows those on the site's pages; of its place and its dates there the card asks nothing. */
function shownLetter({ id, analysis, action }: KnownLetter): ShownLetter {
  const { body: element } = document;
  return {
    messageId: id,
    analysis,
    points: [],
    dates: { written: '', next: [] },
    isAttached: true,
    action,
    place: {
      body: null,
      element,
      insertSummary: (summary) => {
        element.prepend(summary);
      },
    },
  };
}

/** Repeated mentions are no tab stops, but whoever is brought to one should go on from there. */
function bringTo(mark: HTMLElement): void {
  if (!mark.hasAttribute('tabindex')) mark.setAttribute('tabindex', '-1');
  mark.scrollIntoView({ block: 'center' });
  mark.focus({ preventScroll: true });
}
