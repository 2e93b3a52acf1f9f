import { expect, it } from 'vitest';
import { citedLaw } from '../utils/law';
import { citationKind } from './kinds';

it.each([
  ['a qualified exemption', ['FOIA s31(1)(a)'], 'qualified'],
  ['an absolute one', ['FOIA s21'], 'absolute'],
  ['the cost limit', ['FOIA s12(1)'], 'exclusion'],
  ['a duty', ['FOIA s16'], 'procedural'],
  ['a section that is both', ['FOIA s40(2)'], 'mixed'],
  ['two of one kind', ['FOIA s31', 'FOIA s24'], 'qualified'],
  ['two of different kinds', ['FOIA s31', 'FOIA s21'], 'mixed'],
  ['a number that the law does not have', ['FOIA s99'], 'unknown'],
  ['one that is known beside one that is not', ['FOIA s99', 'FOIA s21'], 'absolute'],
])('%s', (_, provisions, kind) => {
  expect(citationKind({ provisions }, citedLaw(provisions))).toBe(kind);
});
