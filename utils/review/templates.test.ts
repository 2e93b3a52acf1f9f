import { describe, expect, it } from 'vitest';
import type { Stage } from '../deadlines';
import { REGIMES } from '../law';
import { templateFor, templatesFor, type TemplateFacts } from './index';

const STAGES: readonly Stage[] = [
  'waiting',
  'overdue',
  'very-overdue',
  'clarification-asked',
  'answered',
  'review-open',
  'review-closing',
  'review-closed',
  'review-asked',
  'review-late',
  'review-done',
  'closed',
];
const factsWith = (changes: Partial<TemplateFacts> = {}): TemplateFacts => ({
  regime: 'FOIA',
  viewerIsRequester: true,
  refusedForCost: false,
  reliesOnProvision: true,
  longestReviewTimePassed: false,
  ...changes,
});
const ids = (stage: Stage, changes?: Partial<TemplateFacts>): string[] =>
  templatesFor(stage, factsWith(changes)).map(({ id }) => id);

describe('letters by stage', () => {
  it.each([
    ['nothing to do but wait', 'waiting', {}, []],
    ['silence: remind once, then complain', 'overdue', {}, ['overdue', 'regulator']],
    ['long silence: complain', 'very-overdue', {}, ['regulator', 'overdue']],
    ['silence in Scotland: a review first', 'overdue', { regime: 'FOISA' }, ['overdue']],
    ['long silence in Scotland: a review still comes first', 'very-overdue', { regime: 'EISR' }, ['overdue']],
    ['a refusal', 'review-open', {}, ['review-request', 'explanation', 'advice']],
    [
      'a refusal for cost',
      'review-closing',
      { refusedForCost: true },
      ['review-request', 'narrowing', 'explanation', 'advice'],
    ],
    ['too late for a review', 'review-closed', {}, ['new-request', 'explanation', 'advice']],
    ['a late review', 'review-late', {}, ['review-late']],
    [
      'a very late review',
      'review-late',
      { longestReviewTimePassed: true },
      ['review-very-late', 'regulator'],
    ],
    ['a late review that the law dates', 'review-late', { regime: 'EIR' }, ['review-late', 'regulator']],
    ['a review that is done', 'review-done', {}, ['regulator', 'new-request']],
    ['a request that is over', 'closed', {}, ['new-request']],
    ['somebody else’s refusal', 'review-open', { viewerIsRequester: false }, ['new-request']],
    ['somebody else’s wait', 'overdue', { viewerIsRequester: false }, []],
  ] as const)('%s', (_, stage, changes, expected) => {
    expect(ids(stage, changes)).toEqual(expected);
  });

  it('the best one is the first', () => {
    expect(templateFor('review-open', factsWith())?.id).toBe('review-request');
    expect(templateFor('waiting', factsWith())).toBeNull();
  });

  it.each(REGIMES)('%s: each has a title and says when it is of use', (regime) => {
    for (const stage of STAGES) {
      for (const viewerIsRequester of [true, false]) {
        for (const { title, about } of templatesFor(stage, factsWith({ regime, viewerIsRequester }))) {
          expect(title).toMatch(/^[A-Z][^.]+$/);
          expect(about).toMatch(/^[A-Z].+\.$/);
        }
      }
    }
  });
});
