import { findOwnSentences, findParts, findSentences } from '../letter';
import { oneLine } from './plain-text';
import { quoteFrom } from './quote';
import type { CostFacts } from './types';

/** Words that make the hours behind them the limit's and not the estimate's. */
const NAMES_LIMIT = /\b(?:limit|equates?|equivalent|represents?|maximum|threshold|up to|450|600|£15|£25)/i;
const WORDS_BEFORE = 8;

/** What the cost limits come to in hours. */
const LIMITS: ReadonlySet<number> = new Set([18, 24, 40]);

/** A narrower request. */
const NARROWER =
  /\b(?:narrow(?:ing|ed|er)?|refin(?:e|ing|ed)|reduc(?:e|ing) (?:the|your)|limit(?:ing)? (?:the|your) request|restrict(?:ing)? (?:the|your) request|shorter (?:period|time))\b/;
/** An offer, or advice. */
const OFFERS =
  /\b(?:you (?:may|might|could|can)|we (?:may|might|could|can|would|suggest)|if you|please|suggest\w*|should you)\b/;

/** What a refusal for cost says of the work and of a narrower request, in the authority's own words. */
export function costFacts(text: string): CostFacts {
  const sentences = findSentences(text);
  const own = findOwnSentences(text, sentences, findParts(text)).filter(({ standing }) => standing === null);
  const suggestion = own.find(({ words }) => NARROWER.test(words) && OFFERS.test(words));
  const estimates = own.flatMap(({ start, end }) => estimatesIn(oneLine(text.slice(start, end)).split(' ')));
  const most = Math.max(...estimates.map(({ amount }) => amount));
  return {
    hours: estimates.find(({ amount }) => amount === most)?.surface ?? null,
    suggestion: suggestion === undefined ? null : quoteFrom(text, suggestion, suggestion),
  };
}

function estimatesIn(words: readonly string[]): { readonly amount: number; readonly surface: string }[] {
  return words.flatMap((word, index) => {
    const number = words[index - 1];
    const [unit] = /^(?:hours|hrs)\b/.exec(word) ?? [];
    if (unit === undefined || number === undefined || !/^\d[\d,.]*$/.test(number)) return [];
    const amount = Number(number.replaceAll(',', ''));
    const before = words.slice(Math.max(0, index - 1 - WORDS_BEFORE), index - 1).join(' ');
    return Number.isNaN(amount) || LIMITS.has(amount) || NAMES_LIMIT.test(before)
      ? []
      : [{ amount, surface: `${number} hours` }];
  });
}
