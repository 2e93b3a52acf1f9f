import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileFiles } from '../tests/attachments/hostile';
import { pageAnalysisJson } from './analyse/page';
import { day } from '../utils/calendar/test-day';

const ROOT = path.resolve(import.meta.dirname, '..');
const PAGE = path.join(ROOT, 'utils/page/test-pages/request.html');
const ADDRESS = 'https://www.whatdotheyknow.com/request/harbour_dredging_costs';

/** Runs the command itself; `node` takes what comes before it. */
function run(args: readonly string[], input = '', node: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...node, '--import', 'tsx', 'scripts/analyse.ts', ...args],
    { cwd: ROOT, input, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  return { status, stdout, stderr };
}

describe('the command', { timeout: 30_000 }, () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'foi-lens-analyse-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('prints a letter as one line of JSON', () => {
    const { status, stdout, stderr } = run(
      ['--json', '--regime', 'FOIA', '--sent-date', '2024-04-03'],
      'It is exempt under section 43(2).',
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^[^\n]+\n$/);
    expect(JSON.parse(stdout)).toMatchObject({
      regime: 'FOIA',
      kind: 'refusal',
      citations: [
        { start: 19, end: 32, surface: 'section 43(2)', provisions: ['FOIA s43(2)'], role: 'relied_on' },
      ],
      deadlines: [{ kind: 'review-request', from: '2024-04-03' }],
    });
  });

  it('reports a letter to read', () => {
    const { status, stdout } = run(['--today', '2024-04-10'], 'It is exempt under section 43(2) FOIA.');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Letter\n {2}kind: refusal\n/);
  });

  it('reads a saved page', () => {
    const { status, stdout } = run(['--page', ADDRESS, '--today', '2024-04-10', PAGE]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'request',
      request: { urlTitle: 'harbour_dredging_costs', authority: 'Harbourside Council', stage: 'review-open' },
      messages: [
        { id: 'outgoing-700', direction: 'outgoing' },
        { id: 'incoming-900', analysis: { kind: 'refusal', regime: 'FOIA' } },
      ],
    });
  });

  it('ends with 1 where a line could not be read, and answers the others', () => {
    const { status, stdout } = run(['--jsonl'], '{"id":1,"text":"Good day."}\nbroken\n\n{"id":2}\n');
    expect(status).toBe(1);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toMatchObject([
      { id: 1, kind: 'other' },
      { id: null, error: 'not valid JSON' },
      { id: 2, error: 'lacks "text"' },
    ]);
  });

  it.each([
    ['an option it does not know', ['--colour']],
    ['a file that is not there', ['no-such-letter.txt']],
  ])('ends with 2 and one line for %s', (_, args) => {
    const { status, stdout, stderr } = run(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^analyse: [^\n]+\n$/);
  });

  it('reads an attached letter, and says what it read', () => {
    const file = path.join(folder, 'letter.rtf');
    writeFileSync(file, '{\\rtf1\\ansi It is exempt under section\\~43(2) FOIA.\\par}');
    const { status, stdout, stderr } = run(['--json', file]);
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      text: 'It is exempt under section 43(2) FOIA.',
      citations: [{ start: 19, end: 32, provisions: ['FOIA s43(2)'] }],
    });
    expect(run([file]).stdout).toMatch(/^Letter\n {2}kind: refusal\n/);
  });

  it('goes by what a file is, not by its name', () => {
    const file = path.join(folder, 'letter.pdf');
    writeFileSync(file, '{\\rtf1 Exempt under section 43(2).}');
    expect(JSON.parse(run(['--json', file]).stdout)).toMatchObject({ text: 'Exempt under section 43(2).' });
  });

  it('keeps to the letter of a text file, byte order mark and all', () => {
    const { stdout } = run(['--json'], '\ufeffExempt:\u00a0section 43(2).\r\n');
    expect(JSON.parse(stdout)).toMatchObject({ citations: [{ start: 9, end: 22 }] });
    expect(JSON.parse(stdout)).not.toHaveProperty('text');
  });

  it('ends with one sentence on a file whose pages pdf.js fetches ahead and forgets', () => {
    const forgotten = hostileFiles().find(({ name }) => name === 'forgotten.pdf');
    const file = path.join(folder, 'forgotten.pdf');
    writeFileSync(file, forgotten?.bytes ?? '');
    const { status, stderr } = run([file]);
    expect([status, stderr]).toEqual([2, `analyse: ${file}: This file is damaged and cannot be read.\n`]);
  });

  it.each([
    ['a spreadsheet', 'spend.csv', 'month,spend\n2024-01,5\n', 'This is a spreadsheet, not a letter.'],
    ['an empty file', 'letter.docx', '', 'This file is empty.'],
    ['a damaged one', 'letter.pdf', '%PDF-1.7\nnothing', 'This file is damaged and cannot be read.'],
  ])('ends with 2 and one sentence for %s', (_, name, content, sentence) => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    const { status, stdout, stderr } = run(['--json', file]);
    expect([status, stdout, stderr]).toEqual([2, '', `analyse: ${file}: ${sentence}\n`]);
  });

  it('reads ten thousand letters in little memory', () => {
    const lines = Array.from({ length: 10_000 }, (_, id) =>
      JSON.stringify({ id, text: 'It is exempt under section 43(2) FOIA. '.repeat(8) }),
    );
    const { status, stdout } = run(['--jsonl'], lines.join('\n'), ['--max-old-space-size=48']);
    expect(status).toBe(0);
    const answers = stdout.trimEnd().split('\n');
    expect(answers).toHaveLength(10_000);
    expect(JSON.parse(answers[9_999] ?? '')).toMatchObject({ id: 9_999, kind: 'refusal' });
  });
});

describe('a saved page', () => {
  it('that is no request gives nothing but its kind', async () => {
    const address = 'https://www.whatdotheyknow.com/list/all';
    expect(await pageAnalysisJson('<p>Section 43(2)</p>', address, day('2024-04-10'))).toEqual({
      kind: 'other',
    });
  });
});
