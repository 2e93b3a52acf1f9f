import { partAt } from '../../letter';
import type { Place, RoleDecision } from './role';

/** The request that the letter repeats, and earlier messages that it quotes, are not the letter's own words. */
export function standsInQuotation({ context, start }: Place): RoleDecision | null {
  const part = partAt(context.quoted, start);
  if (part === null) return null;
  return {
    role: 'mentioned',
    reason:
      part.kind === 'quoted-request'
        ? 'it stands in the request that the letter repeats'
        : 'it stands in an earlier message that the letter quotes',
  };
}
