import { describe, expect, it } from 'vitest';
import { findFacts, parseProvision, type Provision } from '.';
import { findExplainer, findSubProvision } from './explainers';
import { findRecord } from './lookup';

function provision(text: string): Provision {
  const parsed = parseProvision(text);
  if (parsed === null) throw new Error(`not a provision: ${text}`);
  return parsed;
}

describe('the record that covers a provision', () => {
  const records = {
    FOIA: { s12: 'cost' },
    EIR: { reg12: 'exceptions', 'reg12(5)(b)': 'course of justice' },
  };

  it.each([
    ['the provision itself', 'EIR reg12(5)(b)', 'reg12(5)(b)'],
    ['the longest beginning of it', 'EIR reg12(5)(b)(i)', 'reg12(5)(b)'],
    ['never a neighbour of it', 'EIR reg12(5)(c)', 'reg12'],
    ['a section for any depth', 'FOIA s12(4)(a)', 's12'],
    ['not a number that only begins alike', 'FOIA s1', undefined],
    ['not one of another regime', 'FOIA s13', undefined],
    ['nothing where a regime has no data', 'FOISA s12', undefined],
  ])('is %s', (_why, text, id) => {
    expect(findRecord(records, provision(text))?.id).toBe(id);
  });
});

describe('both doors', () => {
  it.each([
    ['FOIA s31(1)(a)', 's31'],
    ['FOIA s22A(1)(b)(ii)', 's22A'],
    ['FOIA s22', 's22'],
    ['FOIA s99', undefined],
  ])('agree on the record of %s', (text, id) => {
    expect(findFacts(provision(text))?.id).toBe(id);
    expect(findExplainer(provision(text))?.id).toBe(id);
  });
});

describe('what a sub-provision is about', () => {
  it.each([
    ['the one that is cited', 'FOIA s22A(1)(b)(ii)', '(1)(b)(ii)'],
    ['the deepest level known, where the citation goes deeper', 'FOIA s12(1)(z)', '(1)'],
    ['nothing where only the section is cited', 'FOIA s12', undefined],
    ['nothing where it is not in the section', 'FOIA s12(99)', undefined],
    ['nothing for a section without a record', 'FOIA s99(1)', undefined],
  ])('gives %s', (_why, text, path) => {
    expect(findSubProvision(provision(text))?.path).toBe(path);
  });

  it('gives its words from the data', () => {
    expect(findSubProvision(provision('FOIA s21(1)'))?.about).toBe(
      findExplainer(provision('FOIA s21'))?.explainer.subProvisions['(1)'],
    );
  });
});
