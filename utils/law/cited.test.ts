import { describe, expect, it } from 'vitest';
import { citedLaw } from '.';

describe('what the law’s data says of provisions that are cited', () => {
  it('is the head of the record that covers each, once', () => {
    expect(citedLaw(['FOIA s31(1)(a)', 'FOIA s31(1)(a)', 'EIR reg12(5)(b)'])).toEqual({
      'FOIA s31(1)(a)': {
        id: 's31',
        facts: { heading: 'Law enforcement', label: 'law enforcement', kind: 'qualified' },
      },
      'EIR reg12(5)(b)': expect.objectContaining({ id: 'reg12(5)(b)' }) as unknown,
    });
  });

  it('says which part is which, where it differs by part', () => {
    expect(citedLaw(['FOIA s40(2)'])).toHaveProperty(['FOIA s40(2)', 'facts', 'kindNote']);
  });

  it('holds nothing of which a page has no use', () => {
    expect(citedLaw(['FOIA s22'])).not.toHaveProperty(['FOIA s22', 'facts', 'soonPublished']);
  });

  it.each([
    ['the law has no such number', 'FOIA s99', 'no-such-number'],
    ['there is no record of it', 'FOIA s88', 'no-record'],
  ])('tells that %s', (_, provision, absent) => {
    expect(citedLaw([provision])).toEqual({ [provision]: absent });
  });

  it('leaves out other Acts', () => {
    expect(citedLaw(['Housing Act s12'])).toEqual({});
  });
});
