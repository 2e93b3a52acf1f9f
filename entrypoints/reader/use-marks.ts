import { useEffect, useRef } from 'preact/hooks';
import type { LetterSurface } from '../../components/reader/surface';
import type { CitationAnalysis } from '../../utils/analysis';
import type { AttachmentText } from '../../utils/attachments';
import type { Language } from '../../utils/language';
import type { Explainers } from '../../utils/messages';
import { choiceId } from '../../utils/storage';
import { bringTo } from '../shared/card/bring-to';
import { createCardView, type MarkedCitation } from '../shared/card/card-view';
import { letterMarks } from '../shared/letter-marks';
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
    const { id: messageId, analysis } = known;
    const marks = letterMarks(messageId, analysis, new Set(putAside));
    const placed = surface.mark(reading, marks);
    marked.current = marks.map((mark) => {
      const elements = placed.get(mark.id) ?? [];
      for (const element of elements) cited.set(element, { mark, messageId, law: analysis.law });
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
      isChosen: ({ messageId, mark }) => {
        const { known, choices } = latest.current;
        return known.action === 'review-request'
          ? choices.choices.chosen.includes(choiceId(messageId, mark.citation))
          : null;
      },
      onUse: ({ messageId, mark }, isWanted) => {
        latest.current.choices.set('chosen', [choiceId(messageId, mark.citation)], isWanted);
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
