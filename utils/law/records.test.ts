import { describe, expect, it } from 'vitest';
import eirExamples from './eir/examples.json';
import eirExplainers from './eir/explainers.json';
import eirFacts from './eir/facts.json';
import eisrExamples from './eisr/examples.json';
import eisrExplainers from './eisr/explainers.json';
import eisrFacts from './eisr/facts.json';
import foiaExamples from './foia/examples.json';
import foiaExplainers from './foia/explainers.json';
import foiaFacts from './foia/facts.json';
import foisaExamples from './foisa/examples.json';
import foisaExplainers from './foisa/explainers.json';
import foisaFacts from './foisa/facts.json';
import { findRecord } from './lookup';
import { isProcedural, regimeHas } from './numbers';
import { parseProvision } from './provision';
import type { Regime } from './regime';
import { provisionRecord, recordId, type ProvisionKind } from './schema';
import { silenceClauses } from './silence';
import silence from './silence.json';

interface Book {
  readonly regime: Regime;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly explainers: Readonly<Record<string, unknown>>;
  readonly examples: Readonly<Record<string, unknown>>;
  /** Every provision that a reply may cite. */
  readonly ids: readonly string[];
  /** Those under which nothing is withheld: duties, rights, notices, routes. */
  readonly procedural: readonly string[];
}

// A regime's data is one row here, besides its line behind each door.
const BOOKS: readonly Book[] = [
  {
    regime: 'FOIA',
    facts: foiaFacts,
    explainers: foiaExplainers,
    examples: foiaExamples,
    ids: (
      's1 s2 s3 s5 s6 s8 s9 s10 s11 s11A s12 s13 s14 s15 s16 s17 s18 s19 s20 s21 s22 s22A s23 s24 s25 s26 s27 ' +
      's28 s29 s30 s31 s32 s33 s34 s35 s36 s37 s38 s39 s40 s41 s42 s43 s44 s45 s46 s47 s48 s50 s51 s52 s53 s57 s58 ' +
      's60 s62 s63 s64 s77 s84'
    ).split(' '),
    // Section 2 weighs, section 25 is about certificates and section 77 about destroying records: none withholds.
    procedural:
      's1 s2 s3 s5 s6 s8 s9 s10 s11 s11A s13 s15 s16 s17 s18 s19 s20 s25 s45 s46 s47 s48 s50 s51 s52 s53 s57 s58 s60 s62 s63 s64 s77 s84'.split(
        ' ',
      ),
  },
  {
    regime: 'FOISA',
    facts: foisaFacts,
    explainers: foisaExplainers,
    examples: foisaExamples,
    ids: 's1 s2 s3 s5 s6 s8 s9 s10 s11 s12 s13 s14 s15 s16 s17 s18 s19 s20 s21 s22 s23 s24 s25 s26 s27 s28 s29 s30 s31 s32 s33 s34 s35 s36 s37 s38 s39 s40 s41 s42 s43 s44 s47 s48 s49 s50 s56 s57 s58 s60 s61 s65 s73 s74'.split(
      ' ',
    ),
    procedural:
      's1 s2 s3 s5 s6 s8 s9 s10 s11 s13 s15 s16 s17 s19 s20 s21 s22 s23 s24 s42 s43 s44 s47 s48 s49 s50 s56 s57 s58 s60 s61 s65 s73 s74'.split(
        ' ',
      ),
  },
  {
    regime: 'EIR',
    facts: eirFacts,
    explainers: eirExplainers,
    examples: eirExamples,
    ids: 'reg2 reg3 reg4 reg5 reg6 reg7 reg8 reg9 reg10 reg11 reg12 reg12(1) reg12(2) reg12(3) reg12(4) reg12(4)(a) reg12(4)(b) reg12(4)(c) reg12(4)(d) reg12(4)(e) reg12(5) reg12(5)(a) reg12(5)(b) reg12(5)(c) reg12(5)(d) reg12(5)(e) reg12(5)(f) reg12(5)(g) reg12(6) reg12(7) reg12(8) reg12(9) reg12(10) reg12(11) reg13 reg14 reg15 reg16 reg17 reg18 reg19'.split(
      ' ',
    ),
    procedural:
      'reg2 reg3 reg4 reg5 reg6 reg7 reg8 reg9 reg10 reg11 reg12(1) reg12(2) reg12(7) reg12(8) reg12(9) reg12(10) reg12(11) reg14 reg15 reg16 reg17 reg18 reg19'.split(
        ' ',
      ),
  },
  {
    regime: 'EISR',
    facts: eisrFacts,
    explainers: eisrExplainers,
    examples: eisrExamples,
    ids: 'reg2 reg3 reg4 reg5 reg6 reg7 reg8 reg9 reg10 reg10(1) reg10(2) reg10(3) reg10(4) reg10(4)(a) reg10(4)(b) reg10(4)(c) reg10(4)(d) reg10(4)(e) reg10(5) reg10(5)(a) reg10(5)(b) reg10(5)(c) reg10(5)(d) reg10(5)(e) reg10(5)(f) reg10(5)(g) reg10(6) reg10(7) reg10(8) reg10(9) reg11 reg12 reg13 reg14 reg15 reg16 reg17 reg18 reg19'.split(
      ' ',
    ),
    procedural:
      'reg2 reg3 reg4 reg5 reg6 reg7 reg8 reg9 reg10(1) reg10(2) reg10(6) reg10(7) reg10(9) reg12 reg13 reg14 reg15 reg16 reg17 reg18 reg19'.split(
        ' ',
      ),
  },
];

// Words that need a lawyer, or that lawyers use otherwise than their readers do.
const JARGON = [
  /\bexempt information\b/i,
  /\b(?:absolute|qualified) exemptions?\b/i,
  /\bprejudic/i,
  /\bengaged\b/i,
  /\bdata subjects?\b/i,
  /\bpursuant\b|\bnotwithstanding\b|\bhere(?:in|by|to|under)\b|\bthere(?:of|in|under)\b|\baforementioned\b/i,
  /\binter alia\b|\bprima facie\b|\bper se\b|\bbona fide\b|\bde minimis\b|\bultra vires\b|\bipso facto\b|\bex officio\b/i,
  /\bmutatis mutandis\b|\bviz\b|\bi\.e\.|\be\.g\.|\betc\b/i,
  /\bNCND\b|\bPIT\b/,
];

const words = (text: string) => text.trim().split(/\s+/).length;
const sentences = (text: string) => text.split(/(?<=[.?!])\s+/);

const objectAt = (book: Readonly<Record<string, unknown>>, id: string): object => {
  const value = book[id];
  return typeof value === 'object' && value !== null ? value : {};
};

/** The three files' parts of one record, put together and not yet checked. */
function join(book: Book, id: string): object {
  return {
    ...objectAt(book.facts, id),
    ...objectAt(book.explainers, id),
    ...objectAt(book.examples, id),
  };
}

const rows = BOOKS.flatMap((book) =>
  book.ids.map((id) => ({ name: `${book.regime} ${id}`, book, id, joined: join(book, id) })),
);
const records = rows.flatMap(({ joined, ...row }) => {
  const { data } = provisionRecord.safeParse(joined);
  return data === undefined ? [] : [{ ...row, record: data }];
});
const withheldUnder = records.filter(({ record }) => record.kind !== 'procedural');

describe.each(BOOKS)('the $regime files', ({ ids, facts, explainers, examples, procedural, regime }) => {
  it('hold exactly the provisions that a reply may cite, in the order of the law', () => {
    expect(Object.keys(facts)).toEqual(ids);
    expect(Object.keys(explainers)).toEqual(ids);
    expect(Object.keys(examples)).toEqual(ids);
  });

  it('use ids that the schema knows', () => {
    for (const id of ids) expect(recordId.safeParse(id).success).toBe(true);
  });

  it('take for procedural what withholds nothing', () => {
    const kinds = records.filter(
      ({ book, record }) => book.regime === regime && record.kind === 'procedural',
    );
    expect(kinds.map(({ id }) => id)).toEqual(procedural);
  });

  it('agree with the numbers on what the law has and on what is procedural', () => {
    for (const id of ids) {
      const provision = parseProvision(`${regime} ${id}`) ?? expect.fail(id);
      expect(regimeHas(regime, provision.number), id).toBe(true);
      expect(isProcedural(provision), id).toBe(procedural.includes(id));
    }
  });

  it('say under which of them nothing need be confirmed or denied', () => {
    for (const [id, clauses] of Object.entries(silence[regime])) {
      expect(ids).toContain(id);
      expect(clauses).not.toEqual([]);
      for (const clause of clauses) expect(recordId.safeParse(clause).success, clause).toBe(true);
    }
  });

  it('leave out numbers beyond the end of the law', () => {
    const last = { FOIA: 88, FOISA: 76, EIR: 21, EISR: 21 }[regime];
    expect([regimeHas(regime, `${last}`), regimeHas(regime, `${last + 1}`)]).toEqual([true, false]);
  });
});

it.each(rows)('$name passes the schema', ({ joined }) => {
  expect(provisionRecord.safeParse(joined).error?.issues).toBeUndefined();
});

describe('the schema', () => {
  const complete = join(BOOKS[0] ?? expect.fail('no regime has data'), 's31');

  it('takes a whole record', () => {
    expect(provisionRecord.safeParse(complete).success).toBe(true);
  });

  it.each([
    'heading',
    'label',
    'kind',
    'basis',
    'publicInterestTest',
    'timeLimit',
    'subProvisions',
    'meaning',
    'mustShow',
    'questions',
    'challenge',
    'sources',
    'unconfirmed',
    'examples',
    'notExamples',
  ])('rejects a record without its %s', (field) => {
    const lacking = Object.fromEntries(Object.entries(complete).filter(([key]) => key !== field));
    expect(provisionRecord.safeParse(lacking).success).toBe(false);
  });

  it.each([
    ['a field that it does not know', { summary: 'Twice told.' }],
    ['a blank text', { meaning: ' ' }],
    ['a kind of its own', { kind: 'partial' }],
    ['sub-provisions without brackets', { subProvisions: { '1a': 'Something' } }],
    ['words where a provision belongs', { soonPublished: 'none' }],
    ['a record without a source', { sources: [] }],
    ['a source without a day', { sources: [{ title: 'A', url: 'https://example.org/', kind: 'statute' }] }],
    ['fewer than three examples', { examples: [] }],
    [
      'fewer than two counter-examples',
      { notExamples: [{ text: 'Section 31 of the lease.', why: 'a lease' }] },
    ],
  ])('rejects %s', (_why, change) => {
    expect(provisionRecord.safeParse({ ...complete, ...change }).success).toBe(false);
  });
});

describe.each(records)('$name: its kind', ({ record }) => {
  it('goes with the weighing of the public interest', () => {
    const weighed: Record<ProvisionKind, string> = {
      absolute: 'no',
      qualified: 'yes',
      mixed: 'depends',
      exclusion: 'no',
      procedural: 'no',
    };
    expect(record.publicInterestTest).toBe(weighed[record.kind]);
  });

  it('is explained where it is mixed, and only there', () => {
    expect(record.kindNote !== undefined).toBe(record.kind === 'mixed');
  });

  it('goes with something to show and to challenge, unless it is procedural', () => {
    const withholds = record.kind !== 'procedural';
    expect(record.challenge !== null).toBe(withholds);
    expect(record.basis !== 'none').toBe(withholds);
    if (withholds) expect(record.mustShow).not.toEqual([]);
  });
});

describe.each(records)('$name: its words', ({ record }) => {
  it('say what it means in at most 60 words, and at most 25 a sentence', () => {
    expect(words(record.meaning)).toBeLessThanOrEqual(60);
    for (const sentence of sentences(record.meaning)) {
      expect(words(sentence), sentence).toBeLessThanOrEqual(25);
    }
  });

  it('say where the public interest is weighed in sentences of at most 25', () => {
    for (const sentence of sentences(record.kindNote ?? '')) {
      expect(words(sentence), sentence).toBeLessThanOrEqual(25);
    }
  });

  it('say what a sub-provision is about in at most 12', () => {
    for (const about of Object.values(record.subProvisions)) {
      expect(words(about), about).toBeLessThanOrEqual(12);
    }
  });

  it('label it in one to four, ready for the middle of a sentence', () => {
    expect(words(record.label)).toBeLessThanOrEqual(4);
    expect(record.label).toMatch(/^[a-z]/);
  });

  it('ask in whole questions', () => {
    for (const question of record.questions) expect(question).toContain('?');
  });

  it('need no lawyer', () => {
    const { meaning, mustShow, questions, challenge, subProvisions } = record;
    const shown = [meaning, ...mustShow, ...questions, challenge ?? '', ...Object.values(subProvisions)];
    for (const text of shown) for (const jargon of JARGON) expect(text).not.toMatch(jargon);
  });
});

it.each(withheldUnder)('$name: its challenge is whole, polite and has no gap to fill', ({ record }) => {
  const challenge = record.challenge ?? '';
  expect(challenge).toMatch(/^[A-Z].*\.$/);
  expect(sentences(challenge).length).toBeLessThanOrEqual(2);
  expect(challenge).not.toMatch(/[[\]{}<>_…]|\.{3}|\bXX/);
  expect(challenge).not.toMatch(
    /\b(?:fail(?:ed|ure)?|wrong(?:ly)?|unlawful(?:ly)?|illegal(?:ly)?|breach(?:ed)?(?! of confidence))\b/i,
  );
});

describe.each(records)('$name: its references', ({ name, book, id, record }) => {
  it('lead to the law itself first', () => {
    expect(record.sources[0]?.kind).toBe('statute');
    expect(record.sources[0]?.url).toMatch(/^https:\/\/www\.legislation\.gov\.uk\//);
  });

  it.each([
    ...silenceClauses(parseProvision(name) ?? expect.fail(name)),
    ...(record.soonPublished ? [record.soonPublished] : []),
  ])('name %s, which the data describes', (id) => {
    const provision = parseProvision(`${book.regime} ${id}`);
    expect(provision).not.toBeNull();
    expect(provision && findRecord({ [book.regime]: book.facts }, provision)).not.toBeNull();
  });

  it.each(record.examples)('find $surface in its example once', ({ text, surface, provisions }) => {
    expect(text.split(surface)).toHaveLength(2);
    const parsed = provisions.map(parseProvision);
    expect(parsed, provisions.join('; ')).not.toContain(null);
    const covering = parsed.map((each) => each && findRecord({ [book.regime]: book.facts }, each)?.id);
    expect(covering, name).toContain(id);
  });
});
