import {
  REGIMES,
  REGIME_FACTS,
  formatProvisionNumber,
  parseProvision,
  type Provision,
  type Regime,
} from '../law';
import { fromPage, listed } from './plain-text';

/** "sections 40(2) and 40(3A)(a)"; with the law's name where it is not the letter's own. Empty for unknown strings. */
export function provisionsInWords(provisions: readonly string[], letterRegime: Regime): string {
  const parsed = provisions.map(parseProvision).filter((provision) => provision !== null);
  const phrases = REGIMES.flatMap((regime) => {
    const own = parsed.filter((provision) => provision.regime === regime);
    return own.length === 0 ? [] : [ofOneRegime(own, regime, regime === letterRegime)];
  });
  return listed(phrases);
}

function ofOneRegime(provisions: readonly Provision[], regime: Regime, isLettersOwn: boolean): string {
  const { unit, shortTitle } = REGIME_FACTS[regime];
  const numbers = provisions.map((provision) => formatProvisionNumber(provision).slice(unit.short.length));
  const phrase = `${unit.word}${provisions.length > 1 ? 's' : ''} ${listed(numbers)}`;
  return isLettersOwn ? phrase : `${phrase} of ${shortTitle}`;
}

/** "section 31 (law enforcement)" */
export function provisionsWithLabel(
  provisions: readonly string[],
  label: string | null,
  letterRegime: Regime,
): string {
  const words = fromPage(label ?? '');
  const numbers = provisionsInWords(provisions, letterRegime);
  return numbers === '' || words === '' ? `${numbers}${words}` : `${numbers} (${words})`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
