import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REGIMES, REQUIREMENTS, type FindingId, type Regime } from '../law';
import {
  acceptedProvisions,
  draftReviewRequest,
  reviewGrounds,
  type ReviewFinding,
  type ReviewedLetter,
} from './index';
import { LETTERS, SILENT_LETTER, findingIn, lawOf, letterOf, sampleInput } from './samples';
import { expectWhole } from './test-drafts';

const TEXT = `The patrol plans are withheld under section 31 of the Act. The rota is withheld under section 38(1)(a). On balance the public interest favours withholding.

It would take us 60 hours, which exceeds the limit of £600, so that section 12 applies.`;

const letterWith = (...findings: readonly ReviewFinding[]): ReviewedLetter =>
  letterOf(
    'FOIA',
    TEXT,
    [
      ['section 31', 'FOIA s31'],
      ['section 38(1)(a)', 'FOIA s38(1)(a)'],
      ['section 12', 'FOIA s12'],
    ],
    { findings },
  );
const finding = (
  id: FindingId,
  severity: ReviewFinding['severity'],
  surface: string,
  provisions?: readonly string[],
): ReviewFinding => findingIn(TEXT, id, severity, surface, provisions);
const groundsWith = (...findings: readonly ReviewFinding[]) => reviewGrounds(letterWith(...findings), lawOf);
const idsWith = (...findings: readonly ReviewFinding[]): string[] =>
  groundsWith(...findings).map(({ id }) => id);

const WHICH_PART = finding('no-subsection', 'strong', 'section 31', ['FOIA s31']);
const NOT_ARGUED = finding('exemption-not-argued', 'strong', 'section 31', ['FOIA s31']);
const LIKELIHOOD = finding('harm-likelihood-not-stated', 'medium', 'section 38(1)(a)', ['FOIA s38(1)(a)']);
const NO_REASONS = finding('public-interest-without-reasons', 'medium', 'On balance', [
  'FOIA s31',
  'FOIA s38(1)(a)',
]);
const WRONG_LIMIT = finding('wrong-cost-limit', 'medium', 'exceeds the limit', ['FOIA s12']);
const OUTDATED = finding('outdated-subsection', 'note', 'section 38(1)(a)', ['FOIA s38(1)(a)']);

describe('the checklist', () => {
  it.each([
    ['what is relied on, in the letter’s order', [], ['FOIA s31', 'FOIA s38(1)(a)', 'FOIA s12']],
    ['what has a finding first', [LIKELIHOOD], ['FOIA s38(1)(a)', 'FOIA s31', 'FOIA s12']],
    ['strong before medium', [LIKELIHOOD, WHICH_PART], ['FOIA s31', 'FOIA s38(1)(a)', 'FOIA s12']],
    [
      'one point on the public interest of several provisions, behind them',
      [NO_REASONS, LIKELIHOOD],
      ['FOIA s38(1)(a)', 'public-interest', 'FOIA s31', 'FOIA s12'],
    ],
    [
      'a note by itself, last',
      [OUTDATED],
      ['FOIA s31', 'FOIA s38(1)(a)', 'FOIA s12', 'outdated-subsection FOIA s38(1)(a)'],
    ],
    [
      'a finding that could cost the reader something as a note',
      [WRONG_LIMIT],
      ['FOIA s31', 'FOIA s38(1)(a)', 'FOIA s12', 'wrong-cost-limit FOIA s12'],
    ],
    [
      'remarks behind all points',
      [finding('answered-late', 'medium', '')],
      ['FOIA s31', 'FOIA s38(1)(a)', 'FOIA s12', 'answered-late'],
    ],
    [
      'nothing about what the reader has put aside',
      [finding('no-subsection', 'strong', '', ['FOIA s43'])],
      ['FOIA s31', 'FOIA s38(1)(a)', 'FOIA s12'],
    ],
    [
      'nothing for an id that has no words',
      [{ ...WHICH_PART, id: 'toString' }],
      ['FOIA s31', 'FOIA s38(1)(a)', 'FOIA s12'],
    ],
  ] as const)('has %s', (_, findings, ids) => {
    expect(idsWith(...findings)).toEqual(ids);
  });

  it.each([
    [
      'several findings on one provision',
      [WHICH_PART, NOT_ARGUED],
      'Section 31: which part and why it applies',
    ],
    ['a provision without findings', [], 'Section 31: law enforcement'],
  ] as const)('has a plain title for %s', (_, findings, title) => {
    expect(groundsWith(...findings)[0]?.title).toBe(title);
  });

  it('finds the provisions of a finding that names none where it rests', () => {
    const { id, severity, start, end } = WHICH_PART;
    expect(groundsWith({ id, severity, start, end })[0]?.title).toBe('Section 31: which part');
  });

  it('gives each ground an id of its own', () => {
    const ids = idsWith(WHICH_PART, NOT_ARGUED, LIKELIHOOD, NO_REASONS, WRONG_LIMIT, OUTDATED);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what is ticked at first', () => {
  const many = Array.from({ length: 9 }, (_, index) => `section ${String(24 + index)}`);
  const long = letterOf(
    'FOIA',
    many.map((surface) => `The papers of that year are exempt from disclosure under ${surface}.`).join(' '),
    many.map((surface) => [surface, `FOIA s${surface.slice('section '.length)}`] as const),
  );
  it('is a readable number of points, the first ones', () => {
    const ticked = reviewGrounds(long, lawOf).map(({ suggested }) => suggested);
    expect(ticked.indexOf(false)).toBeGreaterThan(3);
    expect(ticked.at(-1)).toBe(false);
  });
  it.each([
    ['everything strong, however many', 'strong', true],
    ['no note', 'note', false],
  ] as const)('is %s', (_, severity, suggested) => {
    const findings = many.map((surface) => findingIn(long.text, 'no-subsection', severity, surface));
    const grounds = reviewGrounds({ ...long, findings }, lawOf).filter(
      ({ strength }) => strength === severity,
    );
    expect(grounds.length).toBe(9);
    expect(grounds.every((ground) => ground.suggested === suggested)).toBe(true);
  });
});

describe('what is accepted', () => {
  const grounds = groundsWith(LIKELIHOOD, NO_REASONS);
  const all = grounds.map(({ id }) => id);
  it.each([
    ['nothing where all is ticked', all, []],
    ['what was ticked and is not any more', ['FOIA s31', 'FOIA s38(1)(a)'], ['FOIA s12']],
    ['not what another point still speaks of', ['public-interest', 'FOIA s12'], []],
  ] as const)('is %s', (_, chosen, accepted) => {
    expect(acceptedProvisions(grounds, chosen)).toEqual(accepted);
  });
  it('is not what was never ticked', () => {
    const notes = groundsWith(OUTDATED);
    expect(acceptedProvisions(notes, ['FOIA s31', 'FOIA s38(1)(a)', 'FOIA s12'])).toEqual([]);
  });
});

describe('a paragraph', () => {
  const paragraphWith = (...findings: readonly ReviewFinding[]): string =>
    groundsWith(...findings)[0]?.paragraph ?? '';

  it('says in one sentence what several findings miss', () => {
    expect(paragraphWith(WHICH_PART, NOT_ARGUED)).toBe(
      'Section 31 (law enforcement). Your response says: “The patrol plans are withheld under section 31 of the Act.” It does not say which part of this section is meant or how disclosing this information would harm law enforcement. Please name the part that you rely on, and explain what disclosing this information would enable somebody to do that they cannot do now.',
    );
  });
  it('takes up each of several questions that have no answer', () => {
    const unanswered = (surface: string) => finding('question-not-answered', 'medium', surface, []);
    const [ground] = groundsWith(unanswered('The patrol plans'), unanswered('The rota'));
    expect(ground?.paragraph).toBe(
      'Your response repeats this part of my request: “The patrol plans are withheld under section 31 of the Act.” I could not find an answer to it. Your response repeats this part of my request: “The rota is withheld under section 38(1)(a).” I could not find an answer to it. Please answer this part as well.',
    );
  });
  it('does not say of a refusal to say yes or no what one of its provisions lacks', () => {
    const silent = (provisions: readonly string[]) =>
      reviewGrounds(
        {
          ...SILENT_LETTER,
          findings: [
            findingIn(SILENT_LETTER.text, 'exemption-not-argued', 'strong', 'sections 30(3)', provisions),
          ],
        },
        lawOf,
      )[0]?.paragraph;
    expect(silent(['FOIA s30(3)'])).not.toContain('does not say');
    expect(silent(['FOIA s30(3)', 'FOIA s40(5B)'])).toContain(
      'It does not say what a plain yes or no would give away.',
    );
  });
  it('asks for more than the finding where that does not ask why', () => {
    expect(paragraphWith(WHICH_PART)).toContain('and tell me more exactly what disclosing');
  });
  it('never asks for the public interests of several provisions to be weighed apart', () => {
    const shared = groundsWith(NO_REASONS).find(({ id }) => id === 'public-interest');
    expect(shared?.paragraph).toBe(
      'Sections 31 and 38(1)(a) (the public interest). Your response says: “On balance the public interest favours withholding.” That gives a conclusion on the public interest, and I could not find the reasons for it. Please set out the reasons on either side that led to it.',
    );
  });
  it.each([
    ['an address for reviews', 'foi@cuoncil.example', 'ends in cuoncil.example; I am writing to the address'],
    ['no address', null, 'differs by a letter or two from your other addresses; I am writing'],
    ['something that is no address', 'write to us', 'differs by a letter or two'],
  ])('names no more of %s than where it ends', (_, reviewContactEmail, words) => {
    const [remark] = reviewGrounds(
      {
        ...letterOf('FOIA', TEXT, []),
        findings: [finding('review-address-differs', 'strong', '')],
        facts: { reviewContactEmail },
      },
      lawOf,
    );
    expect(remark?.kind).toBe('remark');
    expect(remark?.paragraph).toContain(words);
    expect(remark?.paragraph).not.toMatch(/foi@|wrong|error/);
  });
});

describe('every finding has words', () => {
  const IDS = Object.keys(REQUIREMENTS) as FindingId[];
  const cases = REGIMES.flatMap((regime) =>
    IDS.filter((id) => REQUIREMENTS[id].sources[regime] !== undefined).map((id) => [regime, id] as const),
  );

  function groundFor(regime: Regime, id: FindingId, onLetter: boolean) {
    const letter = LETTERS[regime];
    const provisions = onLetter ? [] : letter.citations.flatMap((citation) => citation.provisions);
    const surface = onLetter ? '' : (letter.citations[0]?.surface ?? '');
    const findings = [findingIn(letter.text, id, 'strong', surface, provisions)];
    const grounds = reviewGrounds({ ...letter, findings }, lawOf);
    return grounds.find(({ kind }) => kind === 'remark') ?? grounds[0];
  }

  it.each(cases)('%s %s', (regime, id) => {
    for (const onLetter of [true, false]) {
      const ground = groundFor(regime, id, onLetter);
      for (const text of [ground?.paragraph, ground?.paragraphAfterQuote]) {
        expect(text).toMatch(/^[A-Z].*\.$/);
        expect(text).not.toMatch(/[[\]\n]| {2}|undefined|null|NaN|“\s*”| [.,;:](?:\s|$)|\.\.(?!\.)/);
        expect(text).not.toMatch(/unlawful|breach|fail(?:ed|ure)|illegal/i);
        if (regime === 'EIR' || regime === 'EISR') expect(text).not.toMatch(/\bsection|exemption/);
        else expect(text).not.toMatch(/\bregulation|exception(?! in it)/);
      }
    }
  });
});

describe('any findings about any letter', () => {
  const PROVISIONS = ['FOIA s31', 'FOIA s12', 'FOIA s43(2)', 'EIR reg12(4)(b)', 'FOISA s18', 'FOIA s99'];
  const word = fc.constantFrom('section 31', 'we', '[name]', '“quoted”', '. ', '\n\n', '•', '\u00a0', '(b)');
  const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
  const spot = fc.tuple(fc.nat(400), fc.nat(60));
  const place = fc.record({ spot, provisions: fc.subarray(PROVISIONS, { minLength: 1 }) });
  const finding = fc.record({
    id: fc.constantFrom(...Object.keys(REQUIREMENTS), 'unknown', 'constructor'),
    severity: fc.constantFrom('strong' as const, 'medium' as const, 'note' as const),
    spot: fc.option(spot),
    provisions: fc.option(fc.subarray(PROVISIONS), { nil: undefined }),
  });
  const spanIn = (letter: string, [from, length]: readonly [number, number]) => {
    const start = from % letter.length;
    return { start, end: Math.min(letter.length, start + length + 1) };
  };
  const letter = fc
    .record({
      text,
      regime: fc.constantFrom(...REGIMES),
      kind: fc.constantFrom('refusal' as const, 'neither-confirm-nor-deny' as const),
      places: fc.array(place, { maxLength: 4 }),
      grounds: fc.array(place, { maxLength: 2 }),
      findings: fc.array(finding, { maxLength: 8 }),
      reviewContactEmail: fc.option(fc.constantFrom('foi@a.example', 'x', '@[a]')),
    })
    .map((given): ReviewedLetter => {
      const at = (one: readonly [number, number]) => {
        const span = spanIn(given.text, one);
        return { ...span, surface: given.text.slice(span.start, span.end) };
      };
      return {
        text: given.text,
        regime: given.regime,
        kind: given.kind,
        citations: given.places.map(({ spot: one, provisions }) => ({
          ...at(one),
          provisions,
          regime: 'FOIA',
          role: 'relied_on',
        })),
        grounds: given.grounds.map(({ spot: one, provisions: [provision = ''] }) => ({
          ...at(one),
          provision,
        })),
        findings: given.findings.map(({ id, severity, spot: one, provisions }) => ({
          id,
          severity,
          ...(one === null ? { start: null, end: null } : spanIn(given.text, one)),
          ...(provisions === undefined ? {} : { provisions }),
        })),
        facts: { reviewContactEmail: given.reviewContactEmail },
      };
    });

  it('make grounds with ids of their own, and letters with no hole in them', () => {
    fc.assert(
      fc.property(letter, fc.boolean(), (given, all) => {
        const grounds = reviewGrounds(given, lawOf);
        const ids = grounds.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { title } of grounds) expect(title).toMatch(/^\S.*\S$/);
        const chosen = grounds.filter(({ suggested }) => all || suggested);
        const draft = draftReviewRequest(sampleInput(given.regime, { grounds: chosen }));
        expectWhole(draft);
        expect(draft).not.toMatch(/undefined|null|NaN|“\s*”/);
      }),
      { numRuns: 500 },
    );
  });
});
