import { describe, expect, it } from 'vitest';
import type { Language } from '../utils/language';
import { citedLaw } from '../utils/law';
import { citationSections, sectionsTitle } from './citation-sections';

const sections = (provisions: readonly string[], language: Language = 'en') =>
  citationSections(provisions, citedLaw(provisions), language);

describe('citationSections', () => {
  it.each([
    ['one paragraph', ['FOIA s31(1)(a)'], ['Section 31(1)(a)']],
    [
      'several paragraphs of one subsection',
      ['FOIA s31(1)(a)', 'FOIA s31(1)(b)', 'FOIA s31(1)(c)'],
      ['Section 31(1)(a), (b) and (c)'],
    ],
    ['several subsections of one section', ['FOIA s40(2)', 'FOIA s40(3A)(a)'], ['Section 40(2) and (3A)(a)']],
    ['a section beside its own part', ['FOIA s31', 'FOIA s31(1)(a)'], ['Section 31(1)(a)']],
    ['two sections', ['FOIA s31', 'FOIA s24'], ['Section 31', 'Section 24']],
    ['the same twice', ['FOIA s21', 'FOIA s21'], ['Section 21']],
    ['the same number in two laws', ['FOIA s38', 'FOISA s38'], ['Section 38', 'Section 38']],
    ['another law, which has no notes here', ['Housing Act s12'], []],
  ])('%s', (_, provisions, titles) => {
    expect(sections(provisions).map(({ title }) => title)).toEqual(titles);
  });

  it.each([
    ['a number that the law does not have', 'FOIA s99', 'no-such-number'],
    ['a number that exists and has no notes', 'FOIA s88', 'no-record'],
    ['one with notes', 'FOIA s31', null],
  ])('%s', (_, provision, absent) => {
    expect(sections([provision])[0]?.absent).toBe(absent);
  });

  it('says nothing of a provision that the data came without', () => {
    expect(citationSections(['FOIA s31'], {}, 'en')[0]).toMatchObject({ facts: null, absent: 'no-record' });
  });

  it('names the provision by which its explainer is asked for', () => {
    expect(sections(['FOIA s40(2)', 'FOIA s21'])[0]?.provisions).toEqual(['FOIA s40(2)']);
  });
});

it.each([
  [['FOIA s31'], 'Section 31'],
  [['FOIA s31(1)(a)', 'FOIA s24', 'FOIA s21'], 'Sections 31(1)(a), 24 and 21'],
  [[], ''],
])('the title of %j', (provisions, title) => {
  expect(sectionsTitle(sections(provisions), 'en')).toBe(title);
});

it.each([
  [['FOIA s31(1)(a)', 'FOIA s31(1)(b)'], 'Adran 31(1)(a) a (b)'],
  [['FOIA s31', 'FOIA s12'], 'Adrannau 31 ac 12'],
  [['EIR reg12(4)(b)'], 'Rheoliad 12(4)(b)'],
  [['EIR reg12(4)(b)', 'EIR reg13'], 'Rheoliadau 12(4)(b) ac 13'],
])('the title of %j in Welsh', (provisions, title) => {
  expect(sectionsTitle(sections(provisions, 'cy'), 'cy')).toBe(title);
});

it('names the law in the language wanted', () => {
  const laws = (['en', 'cy'] as const).map((language) => sections(['FOIA s31'], language)[0]?.law);
  expect(laws).toEqual(['Freedom of Information Act 2000', 'Deddf Rhyddid Gwybodaeth 2000']);
});
