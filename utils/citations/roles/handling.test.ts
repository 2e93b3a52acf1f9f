import { describe, expect, it } from 'vitest';
import { parseProvision } from '../../law';
import { purposeOf, type Purpose } from './handling';

const purpose = (...written: string[]): Purpose =>
  purposeOf(written.map((one) => parseProvision(one) ?? expect.fail(one)));

describe('what a provision is there for', () => {
  it.each([
    'FOIA s1(1)',
    'FOIA s3',
    'FOIA s8(1)',
    'FOIA s10(3)',
    'FOIA s11',
    'FOIA s13',
    'FOIA s16',
    'FOIA s17(1)',
    'FOIA s19',
    'FOIA s45',
    'FOIA s50',
    'FOIA s63',
    'FOISA s1(1)',
    'FOISA s15',
    'FOISA s17',
    'FOISA s19',
    'FOISA s21',
    'FOISA s47',
    'FOISA s56',
    'FOISA s60',
    'EIR reg2(1)',
    'EIR reg5(2)',
    'EIR reg9',
    'EIR reg11',
    'EIR reg12(1)(b)',
    'EIR reg12(2)',
    'EIR reg14',
    'EIR reg16',
    'EIR reg18',
    'EISR reg5',
    'EISR reg10(1)',
    'EISR reg10(2)',
    'EISR reg13',
    'EISR reg16',
    'EISR reg17',
  ])('%s: how requests are handled', (written) => {
    expect(purpose(written)).toBe('handling');
  });

  it.each([
    'FOIA s2(2)(b)',
    'FOIA s4',
    'FOIA s15',
    'FOIA s18',
    'FOIA s20',
    'FOIA s84',
    'FOISA s2(1)',
    'FOISA s5',
    'EIR reg12(9)',
    'EIR reg12(11)',
    'EISR reg10(6)',
    'EISR reg12',
  ])('%s: it supports others', (written) => {
    expect(purpose(written)).toBe('support');
  });

  it.each([
    'FOIA s12(1)',
    'FOIA s14(2)',
    'FOIA s21',
    'FOIA s44(1)(a)',
    'FOISA s12(1)',
    'FOISA s14(2)',
    'FOISA s18(1)',
    'FOISA s25(1)',
    'EIR reg12(3)',
    'EIR reg12(4)(b)',
    'EIR reg12(6)',
    'EIR reg13(1)',
    'EISR reg10(4)(a)',
    'EISR reg11(2)',
  ])('%s: it withholds', (written) => {
    expect(purpose(written)).toBe('withholding');
  });

  it('is withholding where one of several withholds', () => {
    expect(purpose('FOIA s16', 'FOIA s12(1)')).toBe('withholding');
    expect(purpose('FOIA s2(1)', 'FOIA s16')).toBe('handling');
  });
});
