import { expect } from 'vitest';

/** A letter without gaps left to fill, double spaces, empty paragraphs or ragged lines. */
export function expectWhole(draft: string): void {
  expect(draft).not.toMatch(/[[\]]| {2}|\n{3}|[^\S\n]\n|\n[^\S\n]/);
  expect(draft).toMatch(/^Dear [^\n]+,\n\n/);
  expect(draft).toMatch(/\n\nYours faithfully,(?:\n\n[^\n]+)?$/);
}

/** And with nothing in it where a value was missing. */
export function expectFinished(draft: string): void {
  expectWhole(draft);
  expect(draft).not.toMatch(/undefined|null|NaN| [.,;:](?:\s|$)|\.\.|“\s*”|\(\s*\)|:\s*\n\n/);
}
