import { describe, expect, it } from 'vitest';
import type { Regime } from '../law';
import { findCitations, type RegimeCitation } from '.';
import type { RegimeRole } from './roles';

type Row = readonly [why: string, text: string, role: RegimeRole, reason: string | RegExp];

/** A refusal that makes the letter one that withholds. */
const REFUSAL = 'We have withheld the other file. ';

function lastCitation(text: string, regime?: Regime): RegimeCitation {
  const found = findCitations(text, { regime }).filter((citation) => citation.regime !== 'OTHER');
  const last = found.at(-1);
  if (last === undefined) throw new Error(`nothing cited: ${text}`);
  return last;
}

/** Each row is about the last citation of its letter. */
function table(rows: readonly Row[], regime?: Regime): void {
  it.each(rows)('%s: %s', (_why, text, role, reason) => {
    const citation = lastCitation(text, regime);
    expect(citation.role).toBe(role);
    if (typeof reason === 'string') expect(citation.roleReason).toBe(reason);
    else expect(citation.roleReason).toMatch(reason);
  });
}

describe('said to withhold', () => {
  table([
    ['withheld under', 'The names are withheld under section 40(2) of FOIA.', 'relied_on', /are withheld/],
    ['is exempt under', 'The note is exempt under section 42(1) of FOIA.', 'relied_on', /is exempt/],
    ['refused', 'We refuse your request under section 14(1) of FOIA.', 'relied_on', /refuse/],
    ['redacted', 'Names were redacted using section 40(2) of FOIA.', 'relied_on', /were redacted/],
    ['relying on', 'We are relying on section 43(2) of FOIA to refuse it.', 'relied_on', /relying on/],
    ['engaged', 'It is withheld as section 31(1)(a) of FOIA is engaged.', 'relied_on', /withheld/],
    ['the cost limit', 'We refuse it, as section 12(1) of FOIA lets us.', 'relied_on', /refuse/],
    [
      'neither confirm nor deny',
      'We neither confirm nor deny it under section 40(5B) of FOIA.',
      'relied_on',
      /neither confirm/,
    ],
    ['an exception', 'The draft is excepted under regulation 12(4)(d) of the EIR.', 'relied_on', /excepted/],
    [
      'not held, under the regulations',
      'It is refused under regulation 12(4)(a) of the EIR.',
      'relied_on',
      /is refused/,
    ],
    ['moved to the regulations', 'It is exempt under section 39(1) of FOIA.', 'relied_on', /is exempt/],
    [
      'a heading in a letter that withholds',
      `${REFUSAL}\n\nSection 43(2) - commercial interests`,
      'relied_on',
      /a reason of its own for refusing/,
    ],
    ['Scotland', 'It is withheld under section 33(1)(b) of FOISA.', 'relied_on', /is withheld/],
  ]);
});

describe('in a letter that refuses nothing', () => {
  table([
    [
      'named in passing',
      'Thank you. We looked after section 40(2) of FOIA.',
      'mentioned',
      'nothing in the letter is withheld under it',
    ],
    [
      'but a sentence may itself take something away',
      'Names are left out using section 40(2) of FOIA.',
      'relied_on',
      /the letter says “left out using”/,
    ],
    [
      'or say that it is covered',
      'The names are covered by section 40(2) of FOIA.',
      'relied_on',
      /covered by/,
    ],
  ]);
});

describe('how requests are handled', () => {
  const HANDLING = 'it is about how requests are handled, not a reason for withholding';
  table([
    ['the right to ask', `${REFUSAL}You asked under section 1(1) of FOIA.`, 'procedural', HANDLING],
    ['the time for answering', `${REFUSAL}Section 10(1) of FOIA gives 20 days.`, 'procedural', HANDLING],
    ['the duty to help', `${REFUSAL}We have a duty under section 16 of FOIA.`, 'procedural', HANDLING],
    [
      'the refusal notice',
      'This letter is a refusal notice under section 17(1) of FOIA.',
      'procedural',
      HANDLING,
    ],
    ['the appeal', `${REFUSAL}You may complain under section 50 of FOIA.`, 'procedural', HANDLING],
    [
      'the code of practice',
      `${REFUSAL}The code under section 45 of FOIA is public.`,
      'procedural',
      HANDLING,
    ],
    [
      'not held, in Scotland',
      'We give notice under section 17 of FOISA that we do not hold it.',
      'procedural',
      HANDLING,
    ],
    [
      'the regulations’ duty to give',
      `${REFUSAL}We have answered under regulation 5(1) of the EIR.`,
      'procedural',
      HANDLING,
    ],
    [
      'a request that is not valid',
      'Your request is not valid under section 8 of FOIA.',
      'relied_on',
      /declines the request on it: “not valid under”/,
    ],
    [
      'a request declined on it',
      'We decline your request under section 8(1) of FOIA.',
      'relied_on',
      /declines the request on it/,
    ],
  ]);
});

describe('dropped', () => {
  table([
    [
      'no longer',
      `${REFUSAL}We no longer rely on section 43(2) of FOIA.`,
      'mentioned',
      /“no longer rely” of it/,
    ],
    [
      'does not apply',
      `${REFUSAL}Section 31(1)(a) of FOIA does not apply.`,
      'mentioned',
      /“not apply” of it/,
    ],
    ['withdrawn', `${REFUSAL}We withdraw our use of section 36(2) of FOIA.`, 'mentioned', /“withdraw” of it/],
    [
      'would have applied',
      `${REFUSAL}Section 12(1) of FOIA would have applied.`,
      'mentioned',
      /“would have applied” of it/,
    ],
    [
      'may also apply',
      `${REFUSAL}Section 41(1) of FOIA may also apply.`,
      'mentioned',
      /“may also apply” of it/,
    ],
    [
      'wrongly applied',
      `${REFUSAL}Section 41(1) of FOIA was wrongly applied.`,
      'mentioned',
      /“wrongly applied” of it/,
    ],
    [
      'in the next clause',
      `${REFUSAL}We considered section 43(2) of FOIA, but it is not engaged.`,
      'mentioned',
      /the letter goes on/,
    ],
    [
      '"not obliged to comply" is a refusal',
      'Under section 14(1) of FOIA we are not obliged to comply.',
      'relied_on',
      /not obliged to comply/,
    ],
    [
      'what is dropped does not touch its neighbour',
      `We no longer rely on section 43(2) of FOIA; the file is withheld under section 41(1) of FOIA.`,
      'relied_on',
      /is withheld/,
    ],
  ]);

  it('is told apart from a mere mention', () => {
    expect(lastCitation(`${REFUSAL}We no longer rely on section 43(2) of FOIA.`).dropped).toBe(true);
    expect(lastCitation('Thank you. We looked after section 40(2) of FOIA.').dropped).toBe(false);
  });
});

describe('only weighed', () => {
  table([
    [
      'still considering',
      `${REFUSAL}We are still considering section 43(2) of FOIA.`,
      'mentioned',
      /still weighing it: “still considering”/,
    ],
    [
      'whether it applies',
      `${REFUSAL}We are considering whether section 36(2) of FOIA applies.`,
      'mentioned',
      /still weighing it/,
    ],
    [
      'possibly engaged',
      `${REFUSAL}Section 43(2) of FOIA is possibly engaged.`,
      'mentioned',
      /still weighing it/,
    ],
    [
      'considered and no more',
      `${REFUSAL}We have also considered section 31 of FOIA.`,
      'mentioned',
      'the letter says only that it was considered',
    ],
    [
      'more time',
      'We need more time. The report falls within section 43(2) of FOIA.',
      'mentioned',
      'the letter takes more time to weigh it',
    ],
  ]);
});

describe('the law in general', () => {
  const GENERAL = 'the letter only describes the law';
  table([
    [
      'what an authority may do',
      `${REFUSAL}A public authority may refuse under section 14(1) of FOIA.`,
      'mentioned',
      GENERAL,
    ],
    [
      'what an authority must show',
      `${REFUSAL}For section 43(2) of FOIA an authority must show prejudice.`,
      'mentioned',
      GENERAL,
    ],
    [
      'unless the sentence is about this request',
      `An authority may refuse under section 12(1) of FOIA and we have refused.`,
      'relied_on',
      /refuse/,
    ],
  ]);
});

describe('other voices', () => {
  table([
    [
      'the request repeated',
      `You asked:\n\n> Please say whether section 40(2) of FOIA was used.\n\n${REFUSAL}`,
      'mentioned',
      /it stands in/,
    ],
    [
      'the applicant’s words',
      `${REFUSAL}I believe that you used section 40(2) of FOIA.`,
      'mentioned',
      'these are the words of the person who asked',
    ],
    [
      'the title of guidance',
      `${REFUSAL}See the guidance on section 40(2) of FOIA.`,
      'mentioned',
      'it stands in the title of guidance that the letter points to',
    ],
    [
      'a page of the regulator',
      `${REFUSAL}The guide is called\nSection 14(1) vexatious requests | ICO`,
      'mentioned',
      'it stands in the title of guidance that the letter points to',
    ],
  ]);
});

describe('a review', () => {
  const REVIEW = 'I have carried out an internal review. ';
  table([
    [
      'gives up the refusal',
      `${REVIEW}Our original refusal was based on section 43(2) of FOIA. That was wrong, and we now disclose the file.`,
      'mentioned',
      'the review gives up the earlier refusal that rested on it',
    ],
    [
      'stands by the refusal',
      `${REVIEW}I uphold the refusal. The file is withheld under section 43(2) of FOIA.`,
      'relied_on',
      /is withheld/,
    ],
  ]);

  it('drops everywhere what it drops anywhere', () => {
    const text = `${REVIEW}The file was withheld under section 43(2) of FOIA. I uphold the rest. We no longer rely on section 43(2) of FOIA.`;
    const [first] = findCitations(text);
    expect(first).toMatchObject({ role: 'mentioned', roleReason: 'the review drops it further on' });
  });
});
