import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analysePage, type PageAnalysis } from '../../utils/analysis';
import { parsePlainDate } from '../../utils/calendar';
import { readPage } from '../../utils/page';
import { marksOn } from './extension';
import { sitDown, today, type Sitting } from './session';
import { ORIGIN, type Answer } from './site';
import { evaluate, waitUntil } from './tab';

/** Pages as the real site renders them: beside the project, where they are at hand. */
const PAGES = path.resolve(import.meta.dirname, '../../../shared/pages');

interface SavedPage {
  readonly file: string;
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

const pages = savedPages();

function savedPages(): SavedPage[] {
  const index = path.join(PAGES, 'manifest.json');
  if (!existsSync(index)) return [];
  const { files } = JSON.parse(readFileSync(index, 'utf8')) as { files: SavedPage[] };
  return files.filter(({ file }) => file.endsWith('.html'));
}

const htmlOf = ({ file }: SavedPage): string => readFileSync(path.join(PAGES, file), 'utf8');

function analysisOf(page: SavedPage): PageAnalysis | null {
  const day = parsePlainDate(today);
  if (day === null) throw new Error(`${today} is no day.`);
  const reading = readPage(new JSDOM(htmlOf(page), { url: page.url }).window.document, page.url);
  return reading.kind === 'other' ? null : analysePage(reading, day);
}

it.skipIf(pages.length > 0)('pages of the real site: ../shared is not there', (context) => {
  context.skip();
});

describe.runIf(pages.length > 0)('pages of the real site', () => {
  let sitting: Sitting;
  let shown: SavedPage | undefined;

  /** The page that is being looked at, whatever its address; nothing else of the site is there. */
  const answer = (address: string): Answer | null => {
    if (shown === undefined || new URL(shown.url).pathname !== new URL(address, ORIGIN).pathname) {
      return { status: 404, type: 'text/plain', body: '' };
    }
    return { status: shown.status, type: 'text/html', body: htmlOf(shown) };
  };

  beforeAll(async () => {
    sitting = await sitDown('chromium', answer);
  });
  afterAll(() => sitting.end());

  it.each(pages)('$file: what is relied on is marked, and what is marked is cited', async (page) => {
    shown = page;
    const { tab, problems } = sitting.session;
    problems.length = 0;
    const analysis = analysisOf(page);
    const cited = (analysis?.messages ?? []).flatMap(({ id, analysis: letter }) =>
      (letter?.citations ?? [])
        .filter(({ regime }) => regime !== 'OTHER')
        .map(({ provisions, surface, role }) => ({
          // A letter shown on a page of its own stands in no message.
          place: `${analysis?.kind === 'attachment' ? '' : id}: ${surface} = ${provisions.join('; ')}`,
          role,
        })),
    );
    const certain = cited.filter(({ role }) => role === 'relied_on' || role === 'procedural');
    await tab.open(page.url);
    const seen = await waitUntil(
      'the marks',
      () => marksOn(tab),
      (marks) => marks.length >= certain.length,
      15_000,
    );
    const placesSeen = seen.map(({ message, text, provisions }) => `${message}: ${text} = ${provisions}`);
    expect(placesSeen).toEqual(cited.map(({ place }) => place).filter((place) => placesSeen.includes(place)));
    for (const { place } of certain) expect(placesSeen).toContain(place);
    if (analysis === null) expect(await evaluate(tab, traces)).toBe(0);
    // The site's own scripts are not there, which it complains of.
    expect(problems.filter((problem) => /foi-|extension:/.test(problem))).toEqual([]);
  });
});

function traces(): number {
  return document.querySelectorAll('[data-foi-citation], foi-letter-summary, foi-citation-card').length;
}
