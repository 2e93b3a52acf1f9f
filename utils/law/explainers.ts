import eir from './eir/explainers.json';
import eisr from './eisr/explainers.json';
import foia from './foia/explainers.json';
import foisa from './foisa/explainers.json';
import { findRecord, type Records, type RecordsByRegime } from './lookup';
import { formatProvisionNumber, type Provision } from './provision';
import type { ProvisionExplainer } from './schema';

// The room's second door. Popup and writing page need `index.ts` to write letters; the explainers are by far the larger
// part of the data, and the background alone looks things up in them. Behind one door they would be in every script.

export type { ProvisionExplainer } from './schema';

// Typed by what `records.test.ts` proves, as in `index.ts`.
const EXPLAINERS: RecordsByRegime<ProvisionExplainer> = {
  FOIA: foia as Records<ProvisionExplainer>,
  FOISA: foisa as Records<ProvisionExplainer>,
  EIR: eir as Records<ProvisionExplainer>,
  EISR: eisr as Records<ProvisionExplainer>,
};

/**
 * The plain-English side of a provision: what it means, what has to be shown, what to ask, how to challenge it.
 * @returns the record that covers it most closely with its id, as `findFacts` does, or `null` where there is none.
 */
export function findExplainer(provision: Provision): { id: string; explainer: ProvisionExplainer } | null {
  const found = findRecord(EXPLAINERS, provision);
  return found && { id: found.id, explainer: found.record };
}

/**
 * What the sub-provision cited is about, in a few words: `FOIA s31(1)(a)` gives `(1)(a)` and its subject.
 * Where the data does not go as deep as the citation, the deepest level that it knows is given.
 * @returns `path` as it stands after the record's id, or `null` where only the section is cited or nothing is known.
 */
export function findSubProvision(provision: Provision): { path: string; about: string } | null {
  const found = findExplainer(provision);
  if (found === null) return null;
  for (let depth = provision.path.length; depth > 0; depth -= 1) {
    const number = formatProvisionNumber({ ...provision, path: provision.path.slice(0, depth) });
    const path = number.slice(found.id.length);
    const about = found.explainer.subProvisions[path];
    if (about !== undefined) return { path, about };
  }
  return null;
}
