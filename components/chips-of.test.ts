import { describe, expect, it } from 'vitest';
import { chipsOf } from './chips-of';
import { citedLaw } from '../utils/law';
import { PART_REFUSAL, citation, lawOf } from './samples';

const COST_IN_WORDS = { start: 0, end: 21, surface: 'exceed the cost limit', provision: 'FOIA s12' };

const chips = (citations: readonly ReturnType<typeof citation>[], grounds = [COST_IN_WORDS].slice(1)) =>
  chipsOf({ citations, grounds, law: { ...lawOf(citations), ...citedLaw(['FOIA s12']) } }, 'en');

function faces(citations: readonly ReturnType<typeof citation>[], grounds = [COST_IN_WORDS].slice(1)) {
  return chips(citations, grounds).map(({ number, label }) => `${number} ${label}`.trim());
}

describe('chipsOf', () => {
  it('has each section that is relied on once, as it was first cited', () => {
    expect(faces(PART_REFUSAL.citations)).toEqual([
      's31(1)(a) law enforcement',
      's24(1) national security',
      's21(1) already accessible',
      's12(1) cost limit',
    ]);
  });

  it.each([
    ['what is only mentioned', citation('section 35', ['FOIA s35'], { role: 'mentioned' })],
    ['what is about procedure', citation('section 16', ['FOIA s16'], { role: 'procedural' })],
    ['another law', citation('section 40', ['Housing Act s40'], { regime: 'OTHER', role: 'relied_on' })],
  ])('leaves out %s', (_, left) => {
    expect(faces([left])).toEqual([]);
  });

  it('leads to where a section is first relied on', () => {
    const [mentioned, first, second] = [
      citation('section 31', ['FOIA s31'], { role: 'mentioned' }),
      citation('section 31', ['FOIA s31'], { start: 100 }),
      citation('section 31', ['FOIA s31'], { start: 200 }),
    ];
    expect(chips([mentioned, first, second])[0]?.citation).toBe(first);
  });

  it('is possible only where every mention is', () => {
    const possible = citation('section 31', ['FOIA s31'], { certainty: 'possible' });
    const certain = citation('section 31', ['FOIA s31']);
    expect(chips([possible])[0]?.possible).toBe(true);
    expect(chips([possible, certain])[0]?.possible).toBe(false);
  });

  it('has a reason given in words without a number and without a place to go to', () => {
    expect(chips([], [COST_IN_WORDS])).toMatchObject([
      { number: '', label: 'cost limit', kind: 'exclusion', citation: null },
    ]);
  });

  it('has a reason in words not again beside its number', () => {
    expect(faces([citation('section 12(1)', ['FOIA s12(1)'])], [COST_IN_WORDS])).toEqual([
      's12(1) cost limit',
    ]);
  });
});
