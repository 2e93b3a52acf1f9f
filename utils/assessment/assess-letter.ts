import { REQUIREMENTS, formatProvision, type FindingId, type RequirementSource } from '../law';
import { AssessedLetter } from './assessed-letter';
import { CHECKS } from './checks';
import type { AssessmentInput, Finding, Severity } from './types';

const IDS = Object.keys(CHECKS) as FindingId[];
const ORDER: Readonly<Record<Severity, number>> = { strong: 0, medium: 1, note: 2 };

/**
 * What the letter leaves out or has wrong, as far as its text settles it: strongest first, then in the order of the letter.
 * Each finding says what was looked for, where the law, Code or advice asks for it, and the place that it rests on. It never says
 * that the authority broke the law. Where no regime is known nothing is found.
 */
export function assessLetter(input: AssessmentInput): readonly Finding[] {
  if (input.regime === null) return [];
  const letter = new AssessedLetter(input, input.regime);
  return IDS.flatMap((id) => findingsOf(id, letter)).sort(
    (a, b) => ORDER[a.severity] - ORDER[b.severity] || (a.start ?? Infinity) - (b.start ?? Infinity) || 0,
  );
}

function findingsOf(id: FindingId, letter: AssessedLetter): readonly Finding[] {
  const { severity, lookedFor, sources } = REQUIREMENTS[id];
  const source = sources[letter.regime];
  if (source === undefined) return [];
  return CHECKS[id](letter).map(({ at, message, provisions }) => ({
    id,
    severity: severityBy(severity, source),
    start: at?.start ?? null,
    end: at?.end ?? null,
    message,
    provisions: provisions.map(formatProvision),
    lookedFor,
    source,
  }));
}

/** What only a code or advice asks for is never said as strongly as what the law asks for. */
function severityBy(severity: Severity, { kind }: RequirementSource): Severity {
  return kind === 'statute' || severity === 'note' ? severity : 'medium';
}
