import { formatDate, parsePlainDate } from '../utils/calendar';
import type { ProvisionFacts } from '../utils/law';
import type { ProvisionExplainer } from '../utils/law/explainers';
import type { CitationSection } from './citation-sections';
import { KIND_WORDS, publicInterestSentence } from './kinds';

/** What a card shows of a provision's explainer. */
export interface CardExplainer {
  readonly meaning: string;
  readonly mustShow: readonly string[];
  readonly questions: readonly string[];
  readonly sources: readonly ProvisionExplainer['sources'][number][];
  readonly subProvision: CitedPart | null;
}

/** What a part that is cited is about: "(1)(a)" and "Preventing or detecting crime". */
export interface CitedPart {
  readonly path: string;
  readonly about: string;
}

export interface ProvisionNotesProps {
  readonly section: CitationSection;
  readonly explainer: CardExplainer | 'loading' | 'unavailable';
  /** The parts of the section that are cited, each once; none until they have come. */
  readonly parts: readonly CitedPart[];
  /** Draws the kind's line with gaps. */
  readonly possible: boolean;
  /** Whether the section's title is said here, because the card's own title names several. */
  readonly titled: boolean;
}

const TEXT = {
  mustShow: 'They have to show',
  mustDo: 'They have to',
  questions: 'Ask of this letter',
  loading: 'Fetching the explanation.',
  unavailable: 'The explanation could not be fetched. Close this card and open it again.',
  noSuchNumber: (law: string, title: string) => `The ${law} has no ${lowerFirst(title)}.`,
  noSuchNumberHint: 'It may be a slip, or another law may be meant. You can ask the authority which.',
  noRecord: 'FOI Lens has no notes on this one.',
  sources: { statute: 'The law', guidance: 'Commissioner’s guidance' },
  checked: (date: string) => `Checked on ${date}`,
} as const;

/** One provision in a card: what it is, whether the public interest counts, what it means, what to look for. */
export function ProvisionNotes({ section, explainer, parts, possible, titled }: ProvisionNotesProps) {
  const { facts, title, law } = section;
  if (facts === null) return <Absent {...section} />;
  return (
    <div class="notes">
      {titled && <h3 class="name">{title}</h3>}
      <p class="heading">
        {facts.heading} <span class="law after">{law}</span>
      </p>
      <p class="kind">
        <strong class="line" data-kind={facts.kind} data-possible={possible ? '' : undefined}>
          {KIND_WORDS[facts.kind]}
        </strong>{' '}
        {publicInterestSentence(facts)}
      </p>
      <Parts parts={parts} />
      {typeof explainer === 'string' ? (
        <p class="wait">{TEXT[explainer]}</p>
      ) : (
        <Explanation facts={facts} explainer={explainer} />
      )}
    </div>
  );
}

function Absent({ title, law, absent }: CitationSection) {
  return (
    <div class="notes">
      <p class="heading law">{law}</p>
      <p>
        {absent === 'no-such-number'
          ? `${TEXT.noSuchNumber(law, title)} ${TEXT.noSuchNumberHint}`
          : TEXT.noRecord}
      </p>
    </div>
  );
}

function Parts({ parts }: Pick<ProvisionNotesProps, 'parts'>) {
  if (parts.length === 0) return null;
  return (
    <ul class="parts">
      {parts.map(({ path, about }) => (
        <li key={path}>
          <b>{path}</b> {about}
        </li>
      ))}
    </ul>
  );
}

function Explanation({ facts, explainer }: { facts: ProvisionFacts; explainer: CardExplainer }) {
  const { meaning, mustShow, questions, sources } = explainer;
  return (
    <>
      <p class="meaning">{meaning}</p>
      <List heading={facts.kind === 'procedural' ? TEXT.mustDo : TEXT.mustShow} items={mustShow} />
      <List heading={TEXT.questions} items={questions} />
      <p class="sources">
        {sources.map(({ title, url, kind, checked }) => (
          <a
            key={url}
            href={url}
            target="_blank"
            rel="noopener noreferrer"
            title={checkedNote(title, checked)}
          >
            {TEXT.sources[kind]}
          </a>
        ))}
      </p>
    </>
  );
}

function List({ heading, items }: { heading: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}

function checkedNote(title: string, checked: string): string {
  const date = parsePlainDate(checked);
  return date === null ? title : `${title}. ${TEXT.checked(formatDate(date, 'en'))}`;
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
