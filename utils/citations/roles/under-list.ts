import { findDropping } from './dropped';
import type { Place, RoleDecision } from './role';
import { findWeighing } from './only-weighed';
import { quote, WITHHOLDS } from './wordings';

/** The item itself says that something is kept back. */
const ITEM_HOLDS = /\b(?:is|are|was|were|been|have|has) (?:\w+ )?(?:withheld|exempt|redacted|refused)\b/i;

/** "The following were considered but not applied:": what opens a list holds for what stands in it. */
export function isInListOfUnused({ introduction, sentence }: Place): RoleDecision | null {
  if (introduction === null || sentence.has(ITEM_HOLDS)) return null;
  const dropped = findDropping(introduction);
  if (dropped !== null) {
    return { role: 'mentioned', reason: `the list it stands in opens with ${quote(dropped)}`, dropped: true };
  }
  const weighed = findWeighing(introduction);
  return weighed === null
    ? null
    : { role: 'mentioned', reason: `the list it stands in opens with ${quote(weighed)}` };
}

/** "We have withheld the following under:". */
export function isInListOfUsed({ introduction, sentence, context: { acts } }: Place): RoleDecision | null {
  const withholds =
    introduction === null || acts.overturns || sentence.has(ITEM_HOLDS) ? null : introduction.find(WITHHOLDS);
  return withholds === null
    ? null
    : { role: 'relied_on', reason: `the list it stands in opens with ${quote(withholds)}` };
}
