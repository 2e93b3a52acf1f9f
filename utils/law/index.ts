import eir from './eir/facts.json';
import eisr from './eisr/facts.json';
import foia from './foia/facts.json';
import foisa from './foisa/facts.json';
import { findRecord, type Records, type RecordsByRegime } from './lookup';
import { formatProvisionNumber, type Provision } from './provision';
import type { ProvisionFacts } from './schema';

export * from './regime';
export * from './provision';
export * from './acts';
export * from './numbers';
export * from './grounds';
export * from './authorities';
export type { ProvisionFacts, ProvisionKind } from './schema';

// JSON imports widen "absolute" to string. `records.test.ts` holds every record to the schema that this type
// comes from, so that the page need not carry the validator and run it on each visit.
const FACTS: RecordsByRegime<ProvisionFacts> = {
  FOIA: foia as Records<ProvisionFacts>,
  FOISA: foisa as Records<ProvisionFacts>,
  EIR: eir as Records<ProvisionFacts>,
  EISR: eisr as Records<ProvisionFacts>,
};

/**
 * What the law's data says of a provision.
 * @returns the record that covers it most closely with its id (`FOIA s31(1)(a)` gives `s31`), or `null` where
 * there is none: a number that the regime does not have, one that replies do not cite, or a regime without data.
 */
export function findFacts(provision: Provision): { id: string; facts: ProvisionFacts } | null {
  const found = findRecord(FACTS, provision);
  return found && { id: found.id, facts: found.record };
}

/**
 * What the sub-provision cited is about, in a few words: `FOIA s31(1)(a)` gives `(1)(a)` and its subject.
 * Where the data does not go as deep as the citation, the deepest level that it knows is given.
 * @returns `path` as it stands after the record's id, or `null` where only the section is cited or nothing is known.
 */
export function findSubProvision(provision: Provision): { path: string; about: string } | null {
  const found = findFacts(provision);
  if (found === null) return null;
  for (let depth = provision.path.length; depth > 0; depth -= 1) {
    const number = formatProvisionNumber({ ...provision, path: provision.path.slice(0, depth) });
    const path = number.slice(found.id.length);
    const about = found.facts.subProvisions[path];
    if (about !== undefined) return { path, about };
  }
  return null;
}
