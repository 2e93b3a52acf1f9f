import { firstIndex } from '../../letter';
import type { ActMention } from '../acts';

export function firstActFrom(acts: readonly ActMention[], token: number): ActMention | undefined {
  return acts[indexOfActFrom(acts, token)];
}

export function lastActBefore(acts: readonly ActMention[], token: number): ActMention | undefined {
  return acts[indexOfActFrom(acts, token) - 1];
}

/** Index of the first mention at or behind a token; the number of mentions where there is none. */
function indexOfActFrom(acts: readonly ActMention[], token: number): number {
  return firstIndex(acts.length, (index) => (acts[index]?.firstToken ?? 0) < token);
}
