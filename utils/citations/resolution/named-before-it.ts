import { lastActBefore } from './acts-around';
import type { Rule } from './rule';

/** What may stand between the name of a law and its number. */
const BETWEEN = /^[-–:(,'’)]$|^s$|^under$|^paragraph$/;

/** "FOIA section 31", "the Freedom of Information Act Section 40 (2)", "Housing Act 1996 (sections 188, 190 and 193)". */
export const namedBeforeIt: Rule =
  ({ tokens, acts }) =>
  ({ firstToken }) => {
    const mention = lastActBefore(acts, firstToken);
    if (mention === undefined || mention.nextToken > firstToken) return null;
    const gap = firstToken - mention.nextToken;
    if (gap > 3 || (mention.byReference && gap > 0)) return null;
    for (let at = mention.nextToken; at <= firstToken; at += 1) {
      if (tokens.lineBreaks(at) > 1) return null;
      if (at < firstToken && !BETWEEN.test(tokens.word(at))) return null;
    }
    // "exempt under the FOI Act, section 40(2)" is one thing; "the Data Protection Act, section 40(2) exempts" another.
    return mention.act.kind === 'other' && tokens.word(mention.nextToken) === ',' ? null : mention.act;
  };
