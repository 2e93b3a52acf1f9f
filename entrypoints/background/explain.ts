import { parseProvision } from '../../utils/law';
import { findExplainer, findSubProvision } from '../../utils/law/explainers';
import type { Explainers } from '../../utils/messages';

/** What the law's data has as the main point of challenge of a provision; null where it has none. */
export function challengeOf(provision: string): string | null {
  return explain([provision])[provision]?.challenge ?? null;
}

/** What the law's data says of these provisions; null for what it does not know. */
export function explain(provisions: readonly string[]): Explainers {
  return Object.fromEntries(
    provisions.map((text) => {
      const provision = parseProvision(text);
      const found = provision && findExplainer(provision);
      return [text, found && { ...found.explainer, subProvision: findSubProvision(provision) }];
    }),
  );
}
