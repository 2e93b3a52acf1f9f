import { formatDate, parsePlainDate } from '../utils/calendar';
import type { Language } from '../utils/language';
import type { ProvisionExplainer } from '../utils/law/explainers';
import type { CitationSection } from './citation-sections';
import { KINDS, NOTES } from './words/card';
import { useEnglish, useLanguage, useWords } from './words/language';

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

/** One provision in a card: what it is, whether the public interest counts, what it means, what to look for. */
export function ProvisionNotes({ section, explainer, parts, possible, titled }: ProvisionNotesProps) {
  const { facts, title, law } = section;
  const words = useWords(NOTES);
  const kinds = useWords(KINDS);
  const english = useEnglish();
  if (facts === null) return <Absent {...section} />;
  return (
    <div class="notes">
      {titled && <h3 class="name">{title}</h3>}
      <p class="heading">
        <span {...english}>{facts.heading}</span> <span class="law after">{law}</span>
      </p>
      <p class="kind">
        <strong class="line" data-kind={facts.kind} data-possible={possible ? '' : undefined}>
          {kinds.tags[facts.kind]}
        </strong>{' '}
        {facts.kindNote === undefined ? (
          kinds.publicInterest[facts.kind]
        ) : (
          <span {...english}>{facts.kindNote}</span>
        )}
      </p>
      <Parts parts={parts} />
      {typeof explainer === 'string' ? (
        <p class="wait">{words[explainer]}</p>
      ) : (
        <Explanation facts={facts} explainer={explainer} />
      )}
    </div>
  );
}

function Absent({ title, law, absent }: CitationSection) {
  const words = useWords(NOTES);
  return (
    <div class="notes">
      <p class="heading law">{law}</p>
      <p>
        {absent === 'no-such-number'
          ? `${words.noSuchNumber(law, title)} ${words.noSuchNumberHint}`
          : words.noRecord}
      </p>
    </div>
  );
}

function Parts({ parts }: Pick<ProvisionNotesProps, 'parts'>) {
  const english = useEnglish();
  if (parts.length === 0) return null;
  return (
    <ul class="parts">
      {parts.map(({ path, about }) => (
        <li key={path}>
          <b>{path}</b> <span {...english}>{about}</span>
        </li>
      ))}
    </ul>
  );
}

interface ExplanationProps {
  readonly facts: NonNullable<CitationSection['facts']>;
  readonly explainer: CardExplainer;
}

function Explanation({ facts, explainer }: ExplanationProps) {
  const { meaning, mustShow, questions, sources } = explainer;
  const words = useWords(NOTES);
  const language = useLanguage();
  const english = useEnglish();
  return (
    <>
      {words.inEnglish !== null && <p class="wait">{words.inEnglish}</p>}
      <p class="meaning" {...english}>
        {meaning}
      </p>
      <List heading={facts.kind === 'procedural' ? words.mustDo : words.mustShow} items={mustShow} />
      <List heading={words.questions} items={questions} />
      <p class="sources">
        {sources.map(({ title, url, kind, checked }) => (
          <a
            key={url}
            href={url}
            target="_blank"
            rel="noopener noreferrer"
            title={checkedNote(title, checked, language)}
          >
            {words.sources[kind]}
          </a>
        ))}
      </p>
    </>
  );
}

function List({ heading, items }: { heading: string; items: readonly string[] }) {
  const english = useEnglish();
  if (items.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul {...english}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}

function checkedNote(title: string, checked: string, language: Language): string {
  const date = parsePlainDate(checked);
  return date === null ? title : `${title}. ${NOTES[language].checked(formatDate(date, language))}`;
}
