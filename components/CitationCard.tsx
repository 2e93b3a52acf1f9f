import { useId } from 'preact/hooks';
import type { CitationAnalysis } from '../utils/analysis';
import { citationSections, inWords, sectionsTitle, type CitationSection } from './citation-sections';
import { ProvisionNotes, type CardExplainer, type CitedPart } from './ProvisionNotes';
import { Tabs } from './Tabs';

/** Explainers by provision string; null where the law's data has none. */
export type CardExplainers = Readonly<Record<string, CardExplainer | null>>;

export interface CitationCardProps {
  readonly citation: CitationAnalysis;
  /** `loading` until they have come, `unavailable` where they cannot be had. */
  readonly explainers: CardExplainers | 'loading' | 'unavailable';
  /** Whether the reader has chosen it for their review request; null for readers who cannot ask for one. */
  readonly inReviewRequest: boolean | null;
  readonly onUse: (inReviewRequest: boolean) => void;
  readonly onNotThis: () => void;
  readonly onClose: () => void;
}

const TEXT = {
  close: 'Close',
  relied_on: 'Marked as relied on because',
  mentioned: 'Marked as mentioned because',
  procedural: 'Marked as procedure because',
  other_act: 'Marked as another law because',
  possible: 'Possible.',
  inDoubt: 'The letter leaves open whether this is what it means.',
  orElse: 'It could also mean',
  questions: (labels: readonly string[]) =>
    `Used on ${labels.length === 1 ? 'question' : 'questions'} ${inWords(labels)} of the request.`,
  use: 'Use in my review request',
  notThis: 'Not this',
  notThisHint: 'Take this mark away',
} as const;

/** Tabs for more sections than these have room for numbers only. */
const WITH_LABELS = 2;

/** What a citation in a letter means, for the person who reads it there. */
export function CitationCard(props: CitationCardProps) {
  const { citation, onClose } = props;
  const titleId = useId();
  const title = sectionsTitle(citationSections(citation.provisions));
  const readings = citationSections(possibleProvisions(citation));
  const [first, ...others] = readings;
  return (
    <div class="card" role="dialog" aria-labelledby={titleId} lang="en">
      <div class="top">
        <h2 id={titleId}>{title}</h2>
        <button type="button" class="close" onClick={onClose}>
          <span aria-hidden="true">×</span>
          <span class="hidden">{TEXT.close}</span>
        </button>
      </div>
      <Doubt {...citation} />
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
          `${TEXT.questions(citation.questions)} `}
        {TEXT[citation.role]} {citation.roleReason}.
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

function Doubt({ certainty, alternatives }: CitationAnalysis) {
  if (certainty === 'certain') return null;
  const readings = citationSections(alternatives).map(({ title, law }) => `${title} of the ${law}`);
  return (
    <p class="doubt">
      <strong>{TEXT.possible}</strong> {TEXT.inDoubt}
      {readings.length > 0 && ` ${TEXT.orElse} ${inWords(readings, 'or')}.`}
    </p>
  );
}

function Actions({ citation, inReviewRequest, onUse, onNotThis }: CitationCardProps) {
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
          {TEXT.use}
        </button>
      )}
      <button type="button" class="button" title={TEXT.notThisHint} onClick={onNotThis}>
        {TEXT.notThis}
      </button>
    </div>
  );
}
