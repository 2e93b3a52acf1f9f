import { regimeOfShape } from '../../law';
import type { Rule } from './rule';

/** Two brackets behind a regulation's number tell the UK's Regulations from Scotland's, whatever the letter calls them. */
export const shape: Rule =
  () =>
  ({ unit, items: [item] }) => {
    if (unit !== 'regulation' || item === undefined) return null;
    const regime = regimeOfShape('regulation', item.number, item.path);
    return regime === null ? null : { kind: 'regime', regime, dated: false };
  };
