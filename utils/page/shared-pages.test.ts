import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { mapLetter } from './letter-body';
import { putMarks, type Mark } from './marks';
import { messagePlaces } from './places';
import { readPage } from './read-page';
import { parsePage } from './test-pages/load';
import type { PageKind } from './types';

const FOLDER = path.resolve(import.meta.dirname, '../../../shared/pages');
const MANIFEST = path.join(FOLDER, 'manifest.json');
const isHere = existsSync(MANIFEST);

interface Page {
  readonly file: string;
  readonly url: string;
  readonly kind: string;
}

const pages: readonly Page[] = isHere
  ? (JSON.parse(readFileSync(MANIFEST, 'utf8')) as { files: Page[] }).files.filter(({ file }) =>
      file.endsWith('.html'),
    )
  : [];

/** The manifest's kinds as ours; an attachment counts as one only where its text is in the page. */
function expectedKind({ kind, file }: Page, html: string): PageKind {
  if (kind === 'request' || kind === 'request-pro') return 'request';
  if (kind === 'followup-form') return 'followup-form';
  return kind === 'attachment-html' && file.includes('attach-html') && html.includes('<body id="wrapper">')
    ? 'attachment'
    : 'other';
}

/** Every word of an ordinary page; of the three with 200 messages each tenth, or the run would take a minute. */
const manyWords = (text: string, isLong: boolean): Mark[] =>
  [...text.matchAll(/\S+/g)]
    .filter((_word, index) => !isLong || index % 10 === 0)
    .map(({ 0: word, index }) => ({
      id: String(index),
      start: index,
      end: index + word.length,
      provisions: 'FOIA s1',
      kind: 'procedural',
      possible: false,
      first: true,
    }));

describe.skipIf(!isHere)('the collected pages (skipped where ../shared/pages is absent)', () => {
  it('are all of them read', () => {
    expect(pages.length).toBeGreaterThan(80);
  });

  it.each(pages.map((page) => [page.file, page] as const))(
    '%s',
    (file, page) => {
      const html = readFileSync(path.join(FOLDER, file), 'utf8');
      const document = parsePage(html);
      const before = document.documentElement.outerHTML;
      const reading = readPage(document, page.url);
      expect(reading.kind).toBe(expectedKind(page, html));
      if (reading.kind === 'other') return;
      expect(reading.unreadable).toEqual([]);
      expect(reading.url).not.toMatch(/[?#]/);

      const texts = new Map(reading.messages.map(({ id, text }) => [id, text]));
      const placed = [...messagePlaces(document, reading)].map(([id, { body }]) => {
        const text = texts.get(id) ?? '';
        const marks = manyWords(text, html.length > 300_000);
        const put = putMarks(body, text, marks);
        expect(put.elements.size).toBe(marks.length);
        expect(mapLetter(body).text).toBe(text);
        return put;
      });
      for (const { remove } of placed) remove();
      expect(document.documentElement.outerHTML === before).toBe(true);
    },
    60_000,
  );
});
