import { formatProvisionNumber, parseProvision, type Regime } from '../law';
import data from './subjects.json';
import type { PublicInterestPrompts } from './types';
import { isWithin } from './wording';

/** What a kind of provision is about, as far as letters and their writers need words for it. */
export interface Subject {
  readonly provisions: Readonly<Partial<Record<Regime, readonly string[]>>>;
  /** What a letter leaves open that says no more than the law's own words; completes "It does not say". */
  readonly why: string;
  /** What to ask for; completes "Please explain". */
  readonly how: string;
  /** What the reader may know about it; null where there is nothing that they would. */
  readonly asksReader: string | null;
  /** Questions whose answers are reasons for disclosure; none where the public interest has no place. */
  readonly prompts: readonly string[];
}

// `subjects.test.ts` holds the data to this type.
const SUBJECTS: readonly Subject[] = Object.values(data as Readonly<Record<string, Subject>>);

/** What every refusal to say yes or no is about, whatever the provision. */
export const PLAIN_YES_OR_NO: Subject = data['neither-confirm-nor-deny'];

/** The subject that names most closely what a provision string is about; null for one that no subject names. */
export function subjectOf(text: string): Subject | null {
  const provision = parseProvision(text);
  if (provision === null) return null;
  const number = formatProvisionNumber(provision);
  let closest: { readonly subject: Subject; readonly depth: number } | null = null;
  for (const subject of SUBJECTS) {
    for (const top of subject.provisions[provision.regime] ?? []) {
      if (isWithin(number, top) && top.length > (closest?.depth ?? 0))
        closest = { subject, depth: top.length };
    }
  }
  return closest?.subject ?? null;
}

/**
 * Short questions that help a reader to say in their own words why disclosure serves the public, by what the provisions
 * are about. Provisions for which the public interest has no place get none.
 */
export function publicInterestPrompts(provisions: readonly string[]): PublicInterestPrompts[] {
  const bySubject = new Map<Subject, string[]>();
  for (const provision of new Set(provisions)) {
    const subject = subjectOf(provision);
    if (subject === null || subject.prompts.length === 0) continue;
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), provision]);
  }
  const asked = new Set<string>();
  return [...bySubject].flatMap(([subject, own]) => {
    const questions = subject.prompts.filter((question) => !asked.has(question));
    questions.forEach((question) => asked.add(question));
    return questions.length === 0 ? [] : [{ provisions: own, questions }];
  });
}
