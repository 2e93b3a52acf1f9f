import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { analyseLines } from './lines';

async function analyse(lines: readonly string[]) {
  let written = '';
  const output = new Writable({
    highWaterMark: 16,
    write(chunk: Buffer, _encoding, done) {
      written += chunk.toString();
      setImmediate(done);
    },
  });
  const allRead = await analyseLines(Readable.from([lines.join('\n')]), output);
  await new Promise((resolve) => output.end(resolve));
  const results = written
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
  return { allRead, results };
}

const letter = (fields: object): string =>
  JSON.stringify({ id: 'a', text: 'It is exempt under section 43(2).', ...fields });

describe('a letter a line', () => {
  it('is answered in the order given', async () => {
    const ids = Array.from({ length: 40 }, (_, index) => `letter-${String(index)}`);
    const { allRead, results } = await analyse(ids.map((id) => letter({ id })));
    expect(results.map((result) => (result as { id: unknown }).id)).toEqual(ids);
    expect(allRead).toBe(true);
  });

  it.each([
    ['a text id', { id: 'a' }, { id: 'a' }],
    ['a number id', { id: 7 }, { id: 7 }],
    ['no id', { id: undefined }, { id: null }],
    [
      'the law it is told',
      { regime: 'FOISA' },
      { regime: 'FOISA', citations: [{ provisions: ['FOISA s43(2)'] }] },
    ],
    [
      'the day it was sent',
      { regime: 'FOIA', sentDate: '2024-04-03' },
      { deadlines: [{ from: '2024-04-03' }] },
    ],
    ['fields that are null', { authority: null, regime: null, sentDate: null, today: null }, { id: 'a' }],
    ['fields it does not know', { colour: 'blue' }, { id: 'a' }],
    ['an empty letter', { text: '' }, { kind: 'other' }],
  ])('reads %s', async (_, fields, expected) => {
    const { allRead, results } = await analyse([letter(fields)]);
    expect(results).toMatchObject([expected]);
    expect(allRead).toBe(true);
  });

  it.each([
    ['broken JSON', '{"id": "a", ', { id: null, error: 'not valid JSON' }],
    ['a line without text', '{"id": "a"}', { id: 'a', error: 'lacks "text"' }],
    ['a text that is no text', '{"id": "a", "text": 5}', { id: 'a', error: 'lacks "text"' }],
    ['an unknown law', letter({ regime: 'FOI' }), { id: 'a', error: '"regime" cannot be used' }],
    ['a day that is none', letter({ sentDate: '3 April' }), { id: 'a', error: '"sentDate" cannot be used' }],
    ['a list', '[]', { id: null, error: 'not a JSON object' }],
    ['nothing', 'null', { id: null, error: 'not a JSON object' }],
  ])('says what is wrong in its place, and goes on: %s', async (_, line, expected) => {
    const { allRead, results } = await analyse([letter({ id: 'first' }), line, letter({ id: 'last' })]);
    expect(results).toMatchObject([{ id: 'first' }, expected, { id: 'last' }]);
    expect(results[1]).toEqual(expected);
    expect(allRead).toBe(false);
  });

  it('passes over empty lines', async () => {
    const { allRead, results } = await analyse(['', letter({}), '  ', '']);
    expect(results).toHaveLength(1);
    expect(allRead).toBe(true);
  });
});
