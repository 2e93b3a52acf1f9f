import type { LetterSurface } from '../../components/reader/surface';
import { lightSentence, putMarks, type PlacedMarks } from '../../utils/page';

/** The name under which `lightSentence` lights what it lights. */
const LIT = 'foi-sentence';

/** A letter that is shown as a document, marked as letters on the site's own pages are. */
export function documentSurface(container: HTMLElement): LetterSurface {
  const body = { container, after: null };
  let placed: PlacedMarks | null = null;
  return {
    mark: ({ text }, marks) => {
      placed?.remove();
      placed = putMarks(body, text, marks);
      return placed.elements;
    },
    light: ({ text }, start, end) => {
      if (!lightSentence(body, text, start, end)) return;
      // On a wide window it is not the window that scrolls, but the letter in it.
      const [range] = CSS.highlights.get(LIT) ?? [];
      if (range instanceof Range) range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    },
  };
}
