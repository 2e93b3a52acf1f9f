import { partAt, type PartKind } from '../../letter';
import type { Place, RoleDecision } from './role';

const REASONS: Readonly<Record<PartKind, string>> = {
  'quoted-request': 'it stands in the request that the letter repeats',
  'quoted-email': 'it stands in an earlier message that the letter quotes',
  'quoted-law': 'it stands where the letter sets out the text of the law',
  'other-letter': 'it stands in another letter that came with this one',
  'covering-letter': 'it stands in the letter that only brings this one',
};

/** The request that a letter repeats, earlier messages and letters that come with it are not the letter's own words. */
export function standsInQuotation({ context, start }: Place): RoleDecision | null {
  const part = partAt(context.quoted, start);
  if (part === null) return null;
  return { role: 'mentioned', reason: REASONS[part.kind] };
}
