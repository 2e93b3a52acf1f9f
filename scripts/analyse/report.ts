import type { LetterAnalysis } from '../../utils/analysis';
import { formatDate, type PlainDate } from '../../utils/calendar';
import { describeDeadline } from '../../utils/deadlines';
import { describeProvision, findFacts, parseProvision, REGIME_FACTS } from '../../utils/law';

/** A letter's analysis for a person to read, as of `today`. Plain text, a line a fact. */
export function letterReport(analysis: LetterAnalysis, today: PlainDate): string {
  const { facts, regime, kind, deadlines } = analysis;
  const window = facts.reviewWindow;
  const sections = [
    list('Letter', [
      `kind: ${kind.replaceAll('-', ' ')}`,
      `law: ${regime === null ? 'the letter does not tell' : REGIME_FACTS[regime].title}`,
      `date: ${facts.letterDate === null ? 'none in the text' : formatDate(facts.letterDate, 'en')}`,
      `request received: ${facts.requestReceivedDate === null ? 'the letter does not say' : formatDate(facts.requestReceivedDate, 'en')}`,
      `reference: ${facts.reference ?? 'none'}`,
      `time to ask for a review: ${window === null ? 'none given' : `${String(window.amount)} ${window.unit}`}`,
      `review address: ${facts.reviewContactEmail ?? 'none'}`,
    ]),
    list('Cited', analysis.citations.filter(({ regime: law }) => law !== 'OTHER').map(citationLine)),
    list(
      'Reasons in words',
      analysis.grounds.map(({ surface, provision }) => `${provision}: “${oneLine(surface)}”`),
    ),
    list('Other laws, left alone', [
      ...new Set(
        analysis.citations
          .filter(({ regime: law }) => law === 'OTHER')
          .flatMap(({ provisions }) => provisions),
      ),
    ]),
    list('What it leaves out', analysis.findings.map(findingLine)),
    list(
      'Dates',
      deadlines.map((deadline) => describeDeadline(deadline, today, 'en').sentence),
    ),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

const ROLE_WORDS = {
  relied_on: 'relied on',
  mentioned: 'only mentioned',
  procedural: 'procedure',
  other_act: 'another law',
} as const;

function citationLine({
  surface,
  provisions,
  role,
  roleReason,
  certainty,
}: LetterAnalysis['citations'][number]): string {
  const named = provisions.map(nameOf).join('; ');
  const doubt = certainty === 'possible' ? ', possibly' : '';
  return `“${oneLine(surface)}” = ${named}: ${ROLE_WORDS[role]}${doubt}, because ${roleReason}`;
}

function findingLine({ severity, message, source }: LetterAnalysis['findings'][number]): string {
  return `${severity}: ${message} (${source.title})`;
}

function nameOf(text: string): string {
  const provision = parseProvision(text);
  if (provision === null) return text;
  const label = findFacts(provision)?.facts.label;
  return `${provision.regime} ${describeProvision(provision).toLowerCase()}${label === undefined ? '' : ` (${label})`}`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

function list(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [title, ...lines.map((line) => `  ${line}`)].join('\n');
}
