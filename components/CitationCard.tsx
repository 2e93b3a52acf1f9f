import { useId } from 'preact/hooks';
import type { CitationAnalysis } from '../utils/analysis';
import type { CitedLaw } from '../utils/law';
import { citationSections, sectionsTitle, type CitationSection } from './citation-sections';
import { ProvisionNotes, type CardExplainer, type CitedPart } from './ProvisionNotes';
import { Tabs } from './Tabs';
import { CARD } from './words/card';
import { useEnglish, useLanguage, useWords } from './words/language';

/** Explainers by provision string; null where the law's data has none. */
export type CardExplainers = Readonly<Record<string, CardExplainer | null>>;

export interface CitationCardProps {
  readonly citation: CitationAnalysis;
  /** What the law's data says of all that the citation may mean. */
  readonly law: CitedLaw;
  /** `loading` until they have come, `unavailable` where they cannot be had. */
  readonly explainers: CardExplainers | 'loading' | 'unavailable';
  /** Whether the reader has chosen it for their review request; null for readers who cannot ask for one. */
  readonly inReviewRequest: boolean | null;
  readonly onUse: (inReviewRequest: boolean) => void;
  readonly onNotThis: () => void;
  readonly onClose: () => void;
}

/** Tabs for more sections than these have room for numbers only. */
const WITH_LABELS = 2;

/** What a citation in a letter means, for the person who reads it there. */
export function CitationCard(props: CitationCardProps) {
  const { citation, law, onClose } = props;
  const titleId = useId();
  const language = useLanguage();
  const words = useWords(CARD);
  const english = useEnglish();
  const title = sectionsTitle(citationSections(citation.provisions, law, language), language);
  const readings = citationSections(possibleProvisions(citation), law, language);
  const [first, ...others] = readings;
  return (
    <div class="card" role="dialog" aria-labelledby={titleId} lang={language}>
      <div class="top">
        <h2 id={titleId}>{title}</h2>
        <button type="button" class="close" onClick={onClose}>
          <span aria-hidden="true">×</span>
          <span class="hidden">{words.close}</span>
        </button>
      </div>
      <Doubt {...props} />
      {first !== undefined && others.length === 0 ? (
        <Notes {...props} section={first} />
      ) : (
        <Tabs
          label={title}
          tabs={readings.map((section) => ({
            name: tabName(section, readings),
            panel: <Notes {...props} section={section} titled />,
          }))}
        />
      )}
      <p class="why">
        {citation.role === 'relied_on' &&
          citation.questions.length > 0 &&
          `${words.questions(citation.questions)} `}
        {words[citation.role]} <span {...english}>{citation.roleReason}.</span>
      </p>
      <Actions {...props} />
    </div>
  );
}

/** Everything that a citation may mean, what it most likely means first: each reading is explained on the card. */
export function possibleProvisions({ provisions, alternatives }: CitationAnalysis): readonly string[] {
  return [...provisions, ...alternatives];
}

/** The number with its law where the readings are of several laws, else with what it is about where there is room. */
function tabName({ shortTitle, facts, regime }: CitationSection, all: readonly CitationSection[]): string {
  if (all.some((other) => other.regime !== regime)) return `${shortTitle} ${regime}`;
  return facts === null || all.length > WITH_LABELS ? shortTitle : `${shortTitle} ${facts.label}`;
}

type NotesProps = CitationCardProps & { readonly section: CitationSection; readonly titled?: boolean };

function Notes({ citation, explainers, section, titled = false }: NotesProps) {
  const [provision = ''] = section.provisions;
  return (
    <ProvisionNotes
      section={section}
      possible={citation.certainty === 'possible'}
      titled={titled}
      parts={typeof explainers === 'string' ? [] : citedParts(section, explainers)}
      explainer={typeof explainers === 'string' ? explainers : (explainers[provision] ?? 'unavailable')}
    />
  );
}

/** What is known of the parts that a section's provisions name, each part once. */
function citedParts({ provisions }: CitationSection, explainers: CardExplainers): CitedPart[] {
  const parts = provisions.flatMap((provision) => explainers[provision]?.subProvision ?? []);
  return [...new Map(parts.map((part) => [part.path, part])).values()];
}

function Doubt({ citation: { certainty, alternatives }, law }: CitationCardProps) {
  const language = useLanguage();
  const words = useWords(CARD);
  if (certainty === 'certain') return null;
  const readings = citationSections(alternatives, law, language).map((section) =>
    words.ofLaw(section.title, section.law),
  );
  return (
    <p class="doubt">
      <strong>{words.possible}</strong> {words.inDoubt}
      {readings.length > 0 && ` ${words.orElse(readings)}`}
    </p>
  );
}

function Actions({ citation, inReviewRequest, onUse, onNotThis }: CitationCardProps) {
  const words = useWords(CARD);
  return (
    <div class="actions">
      {inReviewRequest !== null && citation.role === 'relied_on' && (
        <button
          type="button"
          class="button main"
          aria-pressed={inReviewRequest}
          onClick={() => {
            onUse(!inReviewRequest);
          }}
        >
          {words.use}
        </button>
      )}
      <button type="button" class="button" title={words.notThisHint} onClick={onNotThis}>
        {words.notThis}
      </button>
    </div>
  );
}
