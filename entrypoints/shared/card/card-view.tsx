import { render } from 'preact';
import { CitationCard, possibleProvisions, type CitationCardProps } from '../../../components/CitationCard';
import { LanguageProvider } from '../../../components/words/language';
import type { Language } from '../../../utils/language';
import type { CitedLaw } from '../../../utils/law';
import { MARK_TAG } from '../../../utils/page';
import type { LetterMark } from '../letter-marks';
import { createCardHost, type CardHost } from './card-host';
import { openCitations } from './citation-opener';

type Explainers = Exclude<CitationCardProps['explainers'], string>;

/** What a mark stands for. */
export interface MarkedCitation {
  readonly mark: LetterMark;
  /** The letter that it stands in. */
  readonly messageId: string;
  /** What the law's data says of the provisions of that letter. */
  readonly law: CitedLaw;
}

export interface CardViewOptions {
  readonly document: Document;
  readonly styles: readonly CSSStyleSheet[];
  readonly language: Language;
  readonly signal: AbortSignal;
  /** What the mark that an event happened in stands for; null for any other element. */
  readonly citationOf: (mark: Element) => MarkedCitation | null;
  /** Null where they cannot be had. */
  readonly fetchExplainers: (provisions: readonly string[]) => Promise<Explainers | null>;
  /** Whether the reader has chosen it for their review request; null where there is none to be written. */
  readonly isChosen: (cited: MarkedCitation) => boolean | null;
  readonly onUse: (cited: MarkedCitation, chosen: boolean) => void;
  readonly onNotThis: (cited: MarkedCitation) => void;
}

export interface CardView {
  /** Closes the card, if one is open. */
  readonly close: () => void;
}

/** The card of the page: opens on marks, is filled with what they stand for, and fetches the explanation as it opens. */
export function createCardView(options: CardViewOptions): CardView {
  const { document, styles, language, signal, citationOf } = options;
  const fetched = new Map<string, Explainers>();
  const failed = new Set<string>();

  const draw = (root: ShadowRoot, cited: MarkedCitation) => {
    const { citation } = cited.mark;
    const asked = askedFor(cited);
    const card = (
      <CitationCard
        key={cited.mark.id}
        citation={citation}
        law={cited.law}
        explainers={fetched.get(asked) ?? (failed.has(asked) ? 'unavailable' : 'loading')}
        inReviewRequest={options.isChosen(cited)}
        onUse={(chosen) => {
          options.onUse(cited, chosen);
          refresh();
        }}
        onNotThis={() => {
          host.close();
          options.onNotThis(cited);
        }}
        onClose={() => {
          host.close();
        }}
      />
    );
    render(<LanguageProvider value={language}>{card}</LanguageProvider>, root);
  };
  const open = (): MarkedCitation | null => (host.mark === null ? null : citationOf(host.mark));
  const refresh = () => {
    const cited = open();
    if (cited !== null && host.element.shadowRoot !== null) draw(host.element.shadowRoot, cited);
  };
  const fetch = async (cited: MarkedCitation) => {
    const asked = askedFor(cited);
    if (fetched.has(asked)) return;
    failed.delete(asked);
    const explainers = await options.fetchExplainers(possibleProvisions(cited.mark.citation));
    if (explainers === null) failed.add(asked);
    else fetched.set(asked, explainers);
    refresh();
  };
  const host: CardHost = createCardHost({
    document,
    styles,
    language,
    signal,
    fill: (root, element) => {
      const cited = citationOf(element);
      if (cited === null) return;
      void fetch(cited);
      draw(root, cited);
    },
    empty: (root) => {
      render(null, root);
    },
  });
  openCitations({ document, card: host, markAt: (target) => markAt(target, citationOf), signal });
  return { close: host.close };
}

/** What is fetched for a citation, as a key. */
function askedFor({ mark }: MarkedCitation): string {
  return possibleProvisions(mark.citation).join('; ');
}

function markAt(target: EventTarget | null, citationOf: CardViewOptions['citationOf']): HTMLElement | null {
  const mark = target instanceof Element ? target.closest<HTMLElement>(MARK_TAG) : null;
  return mark !== null && citationOf(mark) !== null ? mark : null;
}
