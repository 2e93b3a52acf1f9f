import type { Deadline } from '../deadlines';
import type { CitationAnalysis, LetterAnalysis, PageAnalysis } from './types';

/** A letter's analysis as the command prints it (contract, "A letter's analysis"); the text is left to the caller. */
export function letterJson(analysis: LetterAnalysis): Record<string, unknown> {
  const { language, regime, kind, reviewOutcome, citations, grounds, facts, findings, deadlines } = analysis;
  return {
    language,
    regime,
    kind,
    ...(reviewOutcome === null ? {} : { reviewOutcome }),
    citations: citations.map(citationJson),
    grounds,
    facts,
    findings,
    deadlines: deadlines.map(deadlineJson),
  };
}

/** A page's analysis as the command prints it (contract, "A page's analysis"). */
export function pageJson(page: PageAnalysis): Record<string, unknown> {
  return {
    kind: page.kind,
    request: page.request,
    messages: page.messages.map(({ analysis, ...message }) => ({
      ...message,
      ...(analysis === null ? {} : { analysis: { text: analysis.text, ...letterJson(analysis) } }),
    })),
    deadlines: page.deadlines.map(deadlineJson),
    unknownDeadlines: page.unknownDeadlines,
  };
}

/** Most letters do not say on which question they use a provision; what is quoted is for marking pages alone. */
function citationJson(citation: CitationAnalysis): Record<string, unknown> {
  const { start, end, surface, provisions, regime, otherAct, role, roleReason, certainty } = citation;
  const { alternatives, questions } = citation;
  return {
    start,
    end,
    surface,
    provisions,
    regime,
    otherAct,
    role,
    roleReason,
    certainty,
    alternatives,
    ...(questions.length === 0 ? {} : { questions }),
  };
}

function deadlineJson({ kind, date, from, source, binding, reading }: Deadline): Record<string, unknown> {
  return { kind, date, from, source, binding, ...(reading === undefined ? {} : { reading }) };
}
