import { describe, expect, it } from 'vitest';
import type { CitationAnalysis, GroundAnalysis, LetterKind } from '../analysis';
import { challengedGrounds } from './challenged';
import { REFUSAL_LETTER, citationIn, sampleLaw } from './samples';

interface Found {
  kind?: LetterKind;
  citations?: readonly CitationAnalysis[];
  grounds?: readonly GroundAnalysis[];
}

const challengedIn = (text: string, { kind = 'refusal', citations = [], grounds = [] }: Found) =>
  challengedGrounds(text, { kind, citations, grounds }, sampleLaw);

const provisionsIn = (text: string, found: Found): string[][] =>
  challengedIn(text, found).flatMap(({ points }) => points.map(({ provisions }) => [...provisions]));

describe('which places of a letter are challenged', () => {
  it.each([
    ['what is only mentioned is not', { role: 'mentioned' }, 0],
    ['procedure is not', { role: 'procedural' }, 0],
    ['another Act is not', { role: 'relied_on', regime: 'OTHER' }, 0],
    ['what is relied on is', { role: 'relied_on' }, 1],
  ] as const)('%s', (_, changes, count) => {
    const citation = citationIn(REFUSAL_LETTER, 'section 43(2)', ['FOIA s43(2)'], changes);
    expect(challengedIn(REFUSAL_LETTER, { citations: [citation] })).toHaveLength(count);
  });

  it('each provision once, with the subsections of every mention', () => {
    const citations = [
      citationIn(REFUSAL_LETTER, 'Sections 31 and 24', ['FOIA s31', 'FOIA s24']),
      citationIn(REFUSAL_LETTER, 'Section 31 and 24', ['FOIA s31', 'FOIA s24']),
      citationIn(REFUSAL_LETTER, 'section 31(1)(a)', ['FOIA s31(1)(a)']),
    ];
    expect(provisionsIn(REFUSAL_LETTER, { citations })).toEqual([['FOIA s31(1)(a)'], ['FOIA s24']]);
  });

  it('a provision unknown to the law’s data stands by itself', () => {
    const text = 'It is exempt under section 99 and section 98.';
    const citations = [
      citationIn(text, 'section 99', ['FOIA s99']),
      citationIn(text, 'section 98', ['FOIA s98']),
    ];
    expect(provisionsIn(text, { citations })).toEqual([['FOIA s99'], ['FOIA s98']]);
  });

  it('a reason in words adds nothing to a section already raised', () => {
    const text = 'Section 12(1) applies to this. It would exceed the cost limit.';
    const citations = [citationIn(text, 'Section 12(1)', ['FOIA s12(1)'])];
    const grounds = [{ start: 40, end: 61, surface: 'exceed the cost limit', provision: 'FOIA s12' }];
    expect(provisionsIn(text, { citations, grounds })).toEqual([['FOIA s12(1)']]);
    expect(challengedIn(text, { grounds })).toMatchObject([{ inWords: true }]);
  });
});

describe('the sentence quoted', () => {
  it('is the one around the citation', () => {
    const citation = citationIn(REFUSAL_LETTER, 'Sections 31 and 24', ['FOIA s24']);
    const [ground] = challengedIn(REFUSAL_LETTER, { citations: [citation] });
    expect(ground?.quote).toMatch(/^We would hold the patrol plans .* past the patrols\.$/);
  });
  it('is a later one where the first mention is a heading', () => {
    const citations = [
      citationIn(REFUSAL_LETTER, 'Section 43(2)', ['FOIA s43(2)']),
      citationIn(REFUSAL_LETTER, 'section 43(2)', ['FOIA s43(2)']),
    ];
    const [ground] = challengedIn(REFUSAL_LETTER, { citations });
    expect(ground?.quote).toMatch(/^The contractor’s price list/);
  });
});

describe('a refusal to say whether information is held', () => {
  it.each([
    ['by the subsection that the law’s data names', 'FOIA s31(3)', 'part-refusal', true],
    ['not by another subsection of the same section', 'FOIA s31(1)(a)', 'part-refusal', false],
    ['by the subsection that lifts the duty to say', 'FOIA s2(1)(b)', 'part-refusal', true],
    ['by any exemption in a letter that does nothing else', 'FOIA s31', 'neither-confirm-nor-deny', true],
    ['not where it is the cost of finding out', 'FOIA s12(2)', 'neither-confirm-nor-deny', false],
  ] as const)('is known %s', (_, provision, kind, expected) => {
    const text = `We refuse under ${provision}.`;
    const citations = [citationIn(text, provision, [provision])];
    const [ground] = challengedIn(text, { kind, citations });
    expect(ground?.points).toMatchObject([{ neitherConfirmedNorDenied: expected }]);
  });

  it('makes one point of all its provisions, apart from what is withheld under the same sections', () => {
    const text = 'Exempt under section 31(1)(a). Further, section 31(3) applies, as does section 24(2).';
    const citations = [
      citationIn(text, 'section 31(1)(a)', ['FOIA s31(1)(a)']),
      citationIn(text, 'section 31(3)', ['FOIA s31(3)']),
      citationIn(text, 'section 24(2)', ['FOIA s24(2)']),
    ];
    const grounds = challengedIn(text, { citations });
    expect(grounds.flatMap(({ points }) => points)).toMatchObject([
      { provisions: ['FOIA s31(1)(a)'], label: 'law enforcement' },
      { provisions: ['FOIA s31(3)', 'FOIA s24(2)'], label: null },
    ]);
  });
});
