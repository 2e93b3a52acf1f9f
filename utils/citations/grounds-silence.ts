import { formatProvisionNumber, parseProvision, silenceClauses, type Regime } from '../law';
import { firstIndex } from '../letter';
import type { RegimeCitation } from './citation';

/** How many sentences behind it still give the reason for neither confirming nor denying. */
export const SENTENCES_BEHIND = 2;

/**
 * What neither confirming nor denying stands for where its reason is given in words.
 * @param provision the exemption behind the reason
 * @returns the clause of it that lets an authority say neither, `FOIA s40(5B)`; `null` where the exemption has none
 */
export function silenceOf(regime: Regime, provision: string): string | null {
  const parsed = parseProvision(provision);
  const clause = parsed === null ? undefined : silenceClauses(parsed).at(-1);
  return clause === undefined ? null : `${regime} ${clause}`;
}

/** The first of the citations that lets an authority neither confirm nor deny, "section 40(5B)(a)(i)", or `null`. */
export function silenceCited(regime: Regime, citations: readonly RegimeCitation[]): string | null {
  for (const provision of citations.flatMap(({ provisions }) => provisions)) {
    const number = formatProvisionNumber(provision);
    const clause = silenceClauses(provision).find((one) => number.startsWith(one));
    if (clause !== undefined) return `${regime} ${clause}`;
  }
  return null;
}

interface SilenceAt {
  /** Index of the sentence. */
  readonly at: number;
  readonly provision: string;
}

/** What a letter relies on for neither confirming nor denying, by number; read when first asked for. */
export class ReliedSilences {
  private found: readonly SilenceAt[] | null = null;

  /** @param cited citations by the index of their sentence, in the order of the text */
  constructor(
    private readonly regime: Regime,
    private readonly cited: ReadonlyMap<number, readonly RegimeCitation[]>,
  ) {}

  /** The first behind that sentence, or `null`. */
  behind(index: number): string | null {
    this.found ??= [...this.cited].flatMap(([at, citations]) => {
      const relied = citations.filter(({ role }) => role === 'relied_on');
      const provision = silenceCited(this.regime, relied);
      return provision === null ? [] : [{ at, provision }];
    });
    const { found } = this;
    return found[firstIndex(found.length, (place) => (found[place]?.at ?? 0) <= index)]?.provision ?? null;
  }
}

const TIED =
  /\b(?:confirm\w*|den(?:y|ying|ial)|do(?:ing)? so|say(?:ing)? (?:so|either|whether|anything|that)|either (?:way|answer)|acknowledg\w*|reveal\w*|whether|the (?:fact|reason)|(?:this|that|it) (?:is|would)|cadarnhau|gwneud hynny)\b/;

/** Whether a sentence behind it goes on about neither confirming nor denying. */
export function goesOnAboutSilence(sentence: string): boolean {
  return TIED.test(sentence);
}
