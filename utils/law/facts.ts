import eir from './eir/facts.json';
import eisr from './eisr/facts.json';
import foia from './foia/facts.json';
import foisa from './foisa/facts.json';
import { findRecord, type Records, type RecordsByRegime } from './lookup';
import type { Provision } from './provision';
import type { ProvisionFacts } from './schema';

// JSON imports widen "absolute" to string. `records.test.ts` holds every record to the schema that this type
// comes from, so that nobody need carry the validator and run it on each visit.
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
