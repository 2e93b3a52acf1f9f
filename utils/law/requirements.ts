import { formatProvisionNumber, type Provision } from './provision';
import groups from './provision-groups.json';
import type { Regime } from './regime';
import data from './requirements.json';
import topics from './topics.json';
import type { RequirementRecord } from './schema';

/** The name of a check of a letter; stable, in words (contract, "Findings"). */
export type FindingId = keyof typeof data;

/** Where a requirement comes from. `kind` tells law from a code or advice, which are never presented as law. */
export type RequirementSource = RequirementRecord['sources'][Regime] & {};

/** What a letter should hold: how much it matters, and where each regime says so. */
export type Requirement = RequirementRecord;

// JSON imports widen severities and kinds to string; `requirements.test.ts` holds every record to the schema.
export const REQUIREMENTS = data as Readonly<Record<FindingId, Requirement>>;

/** Provisions that share what a letter has to say of them; code names the group and never a number. */
export type ProvisionGroup = keyof typeof groups;

const GROUPS: Readonly<Record<ProvisionGroup, Readonly<Partial<Record<Regime, readonly string[]>>>>> = groups;

/** Whether a provision is one of the group's, or a part of one: `s31(1)(a)` is in a group that names `s31`. */
export function isInGroup(provision: Provision, group: ProvisionGroup): boolean {
  const number = formatProvisionNumber(provision);
  const members = GROUPS[group][provision.regime] ?? [];
  return members.some((member) => number === member || number.startsWith(`${member}(`));
}

/** Whether the group names this very provision, and not only a part of the law above it. */
export function isNamedInGroup(provision: Provision, group: ProvisionGroup): boolean {
  return (GROUPS[group][provision.regime] ?? []).includes(formatProvisionNumber(provision));
}

/** Whether the group names a part of this provision, and not the whole: `s39` where it names `s39(2)`. */
export function hasPartInGroup(provision: Provision, group: ProvisionGroup): boolean {
  const number = formatProvisionNumber(provision);
  return (GROUPS[group][provision.regime] ?? []).some((member) => member.startsWith(`${number}(`));
}

/** Made when first asked for, so that scripts that never ask go without the words. */
const TOPICS = new Map<string, RegExp | null>();

/**
 * What letters say when they speak of a provision's subject: a regular expression over words in lower case.
 * @param label of the provision's record ("law enforcement")
 * @returns null for a subject without words of its own
 */
export function topicOf(label: string): RegExp | null {
  const known = TOPICS.get(label);
  if (known !== undefined) return known;
  const words = new Map(Object.entries(topics)).get(label);
  const topic = words === undefined ? null : new RegExp(String.raw`\b(?:${words})`);
  TOPICS.set(label, topic);
  return topic;
}
