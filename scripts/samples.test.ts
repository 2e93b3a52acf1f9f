import { describe, expect, it } from 'vitest';
import { samplesDocument } from './samples/document';
import { samples } from './samples/drafts';

const all = samples();

describe('the samples', () => {
  it.each(all.map((sample) => [sample.title, sample] as const))('%s', (_, { draft, grounds }) => {
    expect(draft).not.toMatch(/[[\]]| {2}|\n{3}|undefined|null|NaN|XX|“\s*”/);
    const words = draft.split(/\s+/).length;
    expect(words).toBeLessThanOrEqual(500);
    if (grounds.length > 0) expect(words).toBeGreaterThanOrEqual(250);
  });
  it('each review request has a ground that the letter gives', () => {
    for (const { title, grounds } of all.filter(({ title: name }) => name.startsWith('Review,'))) {
      expect(grounds.filter(({ suggested }) => suggested).length, title).toBeGreaterThan(0);
    }
  });
  it('stand in one document, as text', () => {
    const html = samplesDocument([
      { title: '<b>', letter: '&', grounds: [], notes: ['"'], draft: '<script>' },
    ]);
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toMatch(/<script|<b>/);
    expect(samplesDocument(all).match(/<section/g)).toHaveLength(all.length);
  });
});
