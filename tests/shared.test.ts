import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyseLetter, analysePage, letterJson, type PageAnalysis } from '../utils/analysis';
import { day } from '../utils/calendar/test-day';
import { readAttachment } from '../utils/attachments';
import { isRegime } from '../utils/law';
import { readPage } from '../utils/page';
import { parsePage } from '../utils/page/test-pages/load';

const SHARED = path.resolve(import.meta.dirname, '../../shared');
const here = (name: string): boolean => existsSync(path.join(SHARED, name));
const read = (name: string): string => readFileSync(path.join(SHARED, name), 'utf8');
const readJson = (name: string): unknown => JSON.parse(read(name));

const SEED = 'seed/dwp-foi2022-97449.txt';

describe.skipIf(!here(SEED))('the first letter (skipped where ../shared/seed is absent)', () => {
  const analysis = here(SEED) ? analyseLetter(read(SEED), { regime: 'FOIA' }) : analyseLetter('');

  it('has these facts', () => {
    expect(analysis.regime).toBe('FOIA');
    expect(analysis.facts).toMatchObject({
      letterDate: '2022-12-21',
      requestReceivedDate: '2022-12-06',
      reference: 'FOI2022/97449',
      reviewWindow: { amount: 2, unit: 'months' },
      // As the letter prints it.
      reviewContactEmail: 'freedom-of-information-request@dpw.gov.uk',
    });
  });

  it('has these citations and no others', () => {
    expect(
      analysis.citations.map(({ start, end, provisions, role }) => [start, end, ...provisions, role]),
    ).toEqual([
      [1525, 1543, 'FOIA s31', 'FOIA s24', 'relied_on'],
      [1665, 1682, 'FOIA s31', 'FOIA s24', 'relied_on'],
      [2435, 2445, 'FOIA s21', 'relied_on'],
    ]);
  });

  it('leaves out these things, each shown where it is missing', () => {
    const resting = (id: string, words: string): boolean => {
      const at = analysis.text.indexOf(words);
      expect(at).toBeGreaterThan(0);
      return analysis.findings.some(
        (finding) =>
          finding.id === id &&
          finding.start !== null &&
          finding.start < at + words.length &&
          (finding.end ?? 0) > at,
      );
    };
    const expected: readonly (readonly [string, string])[] = [
      ['no-subsection', 'Sections 31 and 24'],
      ['neither-confirmed-nor-denied', 'the Department may hold'],
      ['exemption-not-argued', 'Sections 31 and 24'],
      ['public-interest-off-the-point', 'types and versions of software the Department uses'],
      ['front-page-link', 'DWP email policy'],
      ['cost-section-not-named', 'exceed the cost limit'],
      ['cost-no-estimate', 'exceed the cost limit'],
      ['no-advice-and-assistance', 'exceed the cost limit'],
      ['review-address-differs', '@dpw.gov.uk'],
    ];
    expect(expected.filter(([id, words]) => !resting(id, words))).toEqual([]);
    // Two exemptions may be weighed together, the answer was in time, and there is a way to complain.
    expect([...new Set(analysis.findings.map(({ id }) => id))].sort()).toEqual(
      expected.map(([id]) => id).sort(),
    );
  });

  it('gives one reason in words', () => {
    expect(analysis.grounds.map(({ start, end, provision }) => [start, end, provision])).toEqual([
      [3146, 3175, 'FOIA s12'],
    ]);
  });

  it('has these dates', () => {
    expect(analysis.deadlines.map(({ kind, date, binding }) => `${kind} ${date} ${binding}`)).toEqual([
      'response-due 2023-01-09 statute',
      'review-request 2023-02-21 code',
      'review-request-by-letter 2023-02-21 letter',
    ]);
  });
});

const SCORER = 'tools/score-letters.mjs';

interface LabelledLetter {
  readonly id: string;
  readonly text?: string;
  readonly authority: string;
  readonly regime_of_authority?: string | null;
}

interface Score {
  readonly lettersWithoutPrediction: number;
  readonly badSpans: number;
  readonly provisions: { readonly f1: number };
  readonly otherActs: { readonly takenForFoi: number };
  readonly roles: { readonly right: number };
  readonly facts: Readonly<Record<string, { readonly accuracy: number; readonly spurious: number }>>;
}

describe.skipIf(!here(SCORER))('labelled letters (skipped where ../shared/tools is absent)', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'foi-lens-score-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function score(set: string): Score {
    const lines = readdirSync(path.join(SHARED, 'letters', set))
      .filter((name) => name.endsWith('.json'))
      .map((name) => readJson(`letters/${set}/${name}`) as LabelledLetter)
      .map(({ id, text = '', authority, regime_of_authority: law }) => {
        const regime = typeof law === 'string' && isRegime(law) ? law : undefined;
        return JSON.stringify({ id, ...letterJson(analyseLetter(text, { authority, regime })) });
      });
    const answers = path.join(folder, `${set}.jsonl`);
    writeFileSync(answers, lines.join('\n'));
    const { stdout } = spawnSync(
      process.execPath,
      [path.join(SHARED, SCORER), path.join(SHARED, 'letters', set), answers, '--json'],
      { encoding: 'utf8' },
    );
    return JSON.parse(stdout) as Score;
  }

  it.each(['real', 'reworded'])('%s letters are read as labelled', (set) => {
    const { lettersWithoutPrediction, badSpans, provisions, otherActs, roles, facts } = score(set);
    expect({ lettersWithoutPrediction, badSpans }).toEqual({ lettersWithoutPrediction: 0, badSpans: 0 });
    expect(provisions.f1).toBeGreaterThanOrEqual(0.98);
    expect(otherActs.takenForFoi).toBeLessThanOrEqual(1);
    expect(roles.right).toBeGreaterThanOrEqual(0.95);
    expect(Object.keys(facts)).toHaveLength(5);
    for (const [name, { accuracy, spurious }] of Object.entries(facts))
      expect({ name, accuracy, spurious }).toEqual({ name, accuracy: 1, spurious: 0 });
  });
});

interface MessageTruth {
  readonly relied: readonly string[];
}

interface PageTruth {
  readonly incoming?: Readonly<Record<string, MessageTruth>>;
  readonly incoming_first?: MessageTruth;
  readonly same_as?: string;
}

interface SavedPage {
  readonly file: string;
  readonly url: string;
}

const MANIFEST = 'pages/manifest.json';
const pages = here(MANIFEST)
  ? (readJson(MANIFEST) as { files: SavedPage[] }).files.filter(({ file }) => /^pages\/.*\.html$/.test(file))
  : [];
const truths = here(MANIFEST)
  ? (readJson('pages/truth.json') as { pages: Readonly<Record<string, PageTruth>> }).pages
  : {};

function analyseSaved({ file, url }: SavedPage): PageAnalysis | null {
  const reading = readPage(parsePage(read(`pages/${file}`)), url);
  if (reading.kind !== 'other') return analysePage(reading, day('2026-01-15'));
  expect(reading).toEqual({ kind: 'other' });
  return null;
}

/** The numbers relied on in each letter, by the number of the message: "12(1)", "reg 12(4)(b)". */
function reliedIn(page: PageAnalysis): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    page.messages
      .filter(({ direction }) => direction === 'incoming')
      .map(({ id, analysis }) => [
        id.replace('incoming-', ''),
        new Set(
          (analysis?.citations ?? [])
            .filter(({ role }) => role === 'relied_on')
            .flatMap(({ provisions }) => provisions.map(numberOf)),
        ),
      ]),
  );
}

const numberOf = (provision: string): string =>
  provision.replace(/^\w+ (?:s|reg(?=\d))/, (head) => (head.endsWith('reg') ? 'reg ' : ''));
const sectionOf = (number: string): string => number.split('(')[0] ?? number;

/** A letter that relies on a sub-section may name its section again without it. */
const allowedBy = ({ relied }: MessageTruth): ReadonlySet<string> =>
  new Set([...relied, ...relied.map(sectionOf)]);

function truthOf(name: string, page: PageAnalysis): readonly (readonly [string, MessageTruth])[] {
  const truth = truths[name];
  if (truth?.same_as !== undefined) return truthOf(truth.same_as, page);
  const [first = ''] = reliedIn(page).keys();
  return [
    ...Object.entries(truth?.incoming ?? {}),
    ...(truth?.incoming_first === undefined ? [] : [[first, truth.incoming_first] as const]),
  ];
}

describe.skipIf(!here(MANIFEST))('saved pages (skipped where ../shared/pages is absent)', () => {
  it('are there, and those with a yardstick among them', () => {
    expect(pages.length).toBeGreaterThan(80);
    const names = pages.map(({ file }) => path.basename(file));
    expect(Object.keys(truths).filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(pages.map((page) => [path.basename(page.file), page] as const))(
    '%s',
    (name, saved) => {
      const page = analyseSaved(saved);
      if (page === null) {
        expect(Object.keys(truths)).not.toContain(name);
        return;
      }
      for (const { analysis } of page.messages)
        for (const { start, end, surface } of analysis?.citations ?? [])
          expect(analysis?.text.slice(start, end)).toBe(surface);

      const relied = reliedIn(page);
      for (const [id, truth] of truthOf(name, page)) {
        const found = relied.get(id);
        expect(found, `message ${id} is on the page`).toBeDefined();
        const missed = truth.relied.filter((number) => found?.has(number) !== true);
        const allowed = allowedBy(truth);
        const invented = [...(found ?? [])].filter((number) => !allowed.has(number));
        expect({ id, missed, invented }).toEqual({ id, missed: [], invented: [] });
      }
    },
    30_000,
  );
});

const ATTACHMENTS = 'pages/attachments';

describe.skipIf(!here(ATTACHMENTS))('attached letters (skipped where ../shared/pages is absent)', () => {
  const files = here(ATTACHMENTS)
    ? readdirSync(path.join(SHARED, ATTACHMENTS), { recursive: true, encoding: 'utf8' }).filter((name) =>
        /\.\w+$/.test(name),
      )
    : [];
  const open = (name: string) => readAttachment(readFileSync(path.join(SHARED, ATTACHMENTS, name)), name);

  async function analyse(name: string) {
    const reading = await open(name);
    if (reading.kind === 'problem') throw new Error(reading.sentence);
    const { citations, findings, facts, kind, regime } = analyseLetter(reading.text);
    return {
      citations: citations.map(({ surface, provisions, role, certainty }) => ({
        surface,
        provisions,
        role,
        certainty,
      })),
      findings: findings.map(({ id, severity }) => ({ id, severity })),
      facts,
      kind,
      regime,
    };
  }

  it.each(files)('%s is read, or said to be a spreadsheet', async (name) => {
    const reading = await open(name);
    expect(reading.kind === 'text' ? reading.type : reading.code).toBe(
      /\.(?:csv|xlsx)$/.test(name) ? 'spreadsheet' : path.extname(name).slice(1),
    );
  });

  it.each([
    ['eir/', 'the refusal notice', 3, 'EIR reg12(4)(b)'],
    ['dwp/2190413', 'the review outcome', 2, 'FOIA s31(1)(a)'],
    ['nhs/', 'the table', 3, null],
  ])('%s: %s reads the same from every kind of file', async (start, _, count, provision) => {
    const same = files.filter((name) => name.startsWith(start) && !/\.(?:csv|xlsx)$/.test(name));
    expect(same).toHaveLength(count);
    const [first, ...others] = await Promise.all(same.map(analyse));
    for (const other of others) expect(other).toEqual(first);
    if (provision !== null)
      expect(first?.citations.flatMap(({ provisions }) => provisions)).toContain(provision);
    expect(first?.facts.letterDate).not.toBeNull();
  });
});
