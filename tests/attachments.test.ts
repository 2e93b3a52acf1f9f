import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyseLetter, type LetterAnalysis } from '../utils/analysis';
import { readAttachment } from '../utils/attachments';
import { LETTERS, partText, plainText } from './attachments/letters';

const FILES = path.join(import.meta.dirname, 'attachments/files');

async function analyseFile(name: string): Promise<LetterAnalysis> {
  const reading = await readAttachment(readFileSync(path.join(FILES, name)), name);
  if (reading.kind === 'problem') throw new Error(reading.sentence);
  return analyseLetter(reading.text);
}

const cited = ({ citations }: LetterAnalysis): string[] =>
  citations.map(({ provisions, role }) => `${provisions.join(' + ')} ${role}`);

/** The harmonic mean of precision and recall, of two lists in which the same thing may occur more than once. */
function f1(found: readonly string[], expected: readonly string[]): number {
  const left = [...expected];
  const right = found.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * right.length) / (found.length + expected.length);
}

const spaceless = (text: string): string => text.replace(/\s+/g, ' ');

describe.each(LETTERS.map((letter) => [letter.name, letter] as const))('the letter "%s"', (name, letter) => {
  const truth = analyseLetter(plainText(letter));
  const files = readdirSync(FILES).filter((file) => file.startsWith(`${name}.`));

  it('is a fair one: its plain text is read as it is meant', () => {
    expect(truth.regime).toBe(letter.regime);
    expect(truth.facts).toMatchObject({
      letterDate: letter.letterDate,
      reviewContactEmail: letter.reviewAddress,
    });
    expect(files.length).toBeGreaterThanOrEqual(5);
  });

  it.each(files)('reads as well from %s', async (file) => {
    const analysis = await analyseFile(file);
    expect(f1(cited(analysis), cited(truth))).toBeGreaterThanOrEqual(0.99);
    expect(analysis.facts).toEqual(truth.facts);
    expect([analysis.regime, analysis.language, analysis.kind]).toEqual([
      truth.regime,
      truth.language,
      truth.kind,
    ]);
    for (const part of letter.parts)
      if (part !== 'page' && 'p' in part && !part.p.includes(']('))
        expect(spaceless(analysis.text)).toContain(spaceless(partText(part)));
  });
});
