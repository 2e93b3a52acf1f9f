import type { Provision, Regime } from '../law';
import type { Act } from './acts';
import type { Reference } from './references';
import type { Resolution, RuleName } from './resolution';
import type { RegimeRole, RoleDecision } from './roles';

/** A reference to provisions of one of the four regimes. Offsets are UTF-16 code units of the text given. */
export interface RegimeCitation {
  readonly start: number;
  readonly end: number;
  readonly regime: Regime;
  readonly provisions: readonly Provision[];
  readonly role: RegimeRole;
  /** Completes "Marked as … because". */
  readonly roleReason: string;
  /** True where the letter says that it no longer relies on it. */
  readonly dropped: boolean;
  /** True where the letter only describes the law. */
  readonly describes: boolean;
  /** The rule that found its Act. */
  readonly rule: RuleName;
  readonly certain: boolean;
  /** What else it may be, where that is not certain. */
  readonly alternatives: readonly Provision[];
}

/** A reference to another law or a numbered document: recognised, and left alone. */
export interface OtherCitation {
  readonly start: number;
  readonly end: number;
  readonly regime: 'OTHER';
  /** `DPA2018 s35(1)`. */
  readonly provisions: readonly string[];
  readonly actName: string;
  readonly rule: RuleName;
}

export type Citation = RegimeCitation | OtherCitation;

/** A reference that belongs to one of the four regimes, with its role. */
export function regimeCitation(
  reference: Reference,
  resolution: Resolution,
  regime: Regime,
  decision: RoleDecision,
): RegimeCitation {
  const { role, reason, dropped = false, describes = false } = decision;
  return {
    start: reference.start,
    end: reference.end,
    regime,
    provisions: provisionsOf(reference, regime),
    role,
    roleReason: reason,
    dropped,
    describes,
    rule: resolution.rule,
    certain: resolution.certain,
    alternatives: resolution.alternatives.flatMap((other) => provisionsOf(reference, other)),
  };
}

/** What a reference names, if it belongs to `regime`. */
export function provisionsOf({ items }: Reference, regime: Regime): readonly Provision[] {
  return items.map(({ number, path }) => ({ regime, number, path }));
}

const UNIT_SHORT = { section: 's', regulation: 'reg', article: 'art', schedule: 'sch' } as const;

/** A reference to another law, with its provisions written out. */
export function otherCitation(
  reference: Reference,
  { rule }: Resolution,
  act: Act & { kind: 'other' },
): OtherCitation {
  const unit = UNIT_SHORT[reference.unit ?? 'section'];
  return {
    start: reference.start,
    end: reference.end,
    regime: 'OTHER',
    provisions: reference.items.map(
      ({ number, path }) => `${act.id} ${unit}${number}${path.map((element) => `(${element})`).join('')}`,
    ),
    actName: act.name,
    rule,
  };
}
