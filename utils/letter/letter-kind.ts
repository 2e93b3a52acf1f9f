import type { LetterActs } from './kind';

/** What an authority does in one letter (contract, "kind"). */
export type LetterKind =
  | 'acknowledgement'
  | 'extension'
  | 'clarification'
  | 'refusal'
  | 'part-refusal'
  | 'disclosure'
  | 'not-held'
  | 'neither-confirm-nor-deny'
  | 'review-outcome'
  | 'transfer'
  | 'automatic'
  | 'other';

/** What the letter's citations and reasons in words add to its wording. */
export interface ReliedOn {
  /** Something is withheld under a provision or a reason in words. */
  readonly withholds: boolean;
  /** Everything relied on refuses to say whether the information is held. */
  readonly onlyNeitherConfirmNorDeny: boolean;
  /** Everything relied on says that the information is not held, or that it can be had elsewhere. */
  readonly onlyNotHeldOrElsewhere: boolean;
}

/**
 * The one kind that says most of what a letter does: an outcome before a refusal, a refusal before what else it brings,
 * an answer before a promise of one.
 */
export function letterKind(acts: LetterActs, relied: ReliedOn): LetterKind {
  const answers = relied.withholds || acts.discloses || acts.notHeld;
  if (acts.automatic && !acts.acknowledges && !acts.refuses && !answers) return 'automatic';
  if (acts.reviews && (answers || !(acts.acknowledges || acts.extends))) return 'review-outcome';
  if (acts.notHeld && relied.onlyNotHeldOrElsewhere && !acts.discloses) return 'not-held';
  if (relied.withholds) return kindOfRefusal(acts, relied);
  if (acts.asksToClarify && !acts.discloses) return 'clarification';
  if (acts.extends && !acts.discloses && !acts.notHeld) return 'extension';
  if (acts.discloses) return acts.refuses && !acts.notHeld ? 'part-refusal' : 'disclosure';
  if (acts.notHeld) return 'not-held';
  if (acts.transfers) return 'transfer';
  if (acts.refuses) return 'refusal';
  if (acts.neitherConfirmsNorDenies) return 'neither-confirm-nor-deny';
  if (acts.acknowledges) return 'acknowledgement';
  return acts.pointsTo ? 'disclosure' : 'other';
}

function kindOfRefusal(acts: LetterActs, { onlyNeitherConfirmNorDeny }: ReliedOn): LetterKind {
  if (onlyNeitherConfirmNorDeny && acts.neitherConfirmsNorDenies && !acts.discloses)
    return 'neither-confirm-nor-deny';
  return acts.discloses ? 'part-refusal' : 'refusal';
}
