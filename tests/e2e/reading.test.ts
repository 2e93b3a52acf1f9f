import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { path as pathOf, samplePage, sampleRequests, UNREADABLE, type SampleRequest } from '../pages';
import { accessFaults } from './axe';
import { cardText, centreOf, marksOn, marksSettled, type MarkSeen } from './extension';
import { pictureFile, sitDown, today, type Sitting } from './session';
import { ORIGIN } from './site';
import { evaluate, waitUntil, type Tab } from './tab';

const { partRefusal, oldRefusal, nothingCited } = sampleRequests(today);
const LETTER = pathOf(partRefusal);

/** What each message has to have marked, in the order of the page. */
function expectedMarks(request: SampleRequest): [message: string, provisions: string][] {
  return Object.entries(request.marks).flatMap(([message, marks]) =>
    marks.map((mark): [string, string] => [message, mark]),
  );
}

const placed = (marks: readonly MarkSeen[]): [string, string][] =>
  marks.map(({ message, provisions }) => [message, provisions]);

/** The words of every reply as the site sent them. */
function lettersSent(address: string): string[] {
  const { document } = new JSDOM(samplePage(address, today).html).window;
  return [...document.querySelectorAll('.incoming .correspondence_text > div')].map(
    (letter) => letter.textContent,
  );
}

async function open(tab: Tab, address: string, request: SampleRequest): Promise<MarkSeen[]> {
  await tab.open(ORIGIN + address);
  return marksSettled(tab, expectedMarks(request).length);
}

describe.each(['chromium', 'firefox'] as const)('reading a request in %s', (kind) => {
  let sitting: Sitting;
  let tab: Tab;

  beforeAll(async () => {
    sitting = await sitDown(kind);
    ({ tab } = sitting.session);
  });
  afterAll(() => sitting.end());
  beforeEach(() => {
    sitting.session.problems.length = 0;
  });

  describe('marks', () => {
    it.each([
      ['a reply with many exemptions', LETTER, partRefusal],
      ['the same with quoted e-mail shown', `${LETTER}?unfold=1`, partRefusal],
      ['the same with the site in Welsh', `${LETTER}?locale=cy`, partRefusal],
      ['the same for the person who asked', `${LETTER}?signed_in=1`, partRefusal],
      ['a refusal of years ago', pathOf(oldRefusal), oldRefusal],
      ['a reply that cites nothing', pathOf(nothingCited), nothingCited],
    ])('stand where the law is cited: %s', async (_, address, request) => {
      expect(placed(await open(tab, address, request))).toEqual(expectedMarks(request));
    });

    it('leave every word of the letters as it was', async () => {
      await open(tab, LETTER, partRefusal);
      const letters = await evaluate(tab, () =>
        [...document.querySelectorAll('.incoming .correspondence_text > div')].map(
          (letter) => letter.textContent,
        ),
      );
      expect(letters).toEqual(lettersSent(LETTER));
    });

    it('cover exactly the reference, line break included', async () => {
      const marks = await open(tab, LETTER, partRefusal);
      expect(marks.map(({ text }) => text)).toContain('sections 31(1)(a) and 24(1)');
      expect(marks.map(({ text }) => text.replace(/\s+/, ' '))).toContain('Section 43');
    });

    it('are tab stops where a provision is first named, and not again', async () => {
      const marks = await open(tab, LETTER, partRefusal);
      const stops = marks.map(({ provisions, isTabStop }) => [provisions, isTabStop]);
      expect(stops.filter(([provisions]) => provisions === 'FOIA s43(2)')).toEqual([
        ['FOIA s43(2)', true],
        ['FOIA s43(2)', false],
      ]);
    });

    it('move no letter of the text', async () => {
      await open(tab, LETTER, partRefusal);
      // A fifth of a pixel is what rounding makes where a line is drawn in more than one piece.
      expect(await evaluate(tab, largestShift)).toBeLessThan(0.2);
    });

    it('are not on pages without correspondence', async () => {
      await tab.open(`${ORIGIN}/list/successful`);
      expect(await marksSettled(tab, 0)).toEqual([]);
      expect(await evaluate(tab, ours)).toBe(0);
    });
  });

  describe('the card', () => {
    beforeEach(async () => {
      await open(tab, LETTER, partRefusal);
    });

    it('opens and closes by keyboard, and gives the focus back', async () => {
      await tabTo(tab, 'FOIA s21');
      await tab.press('Enter');
      expect(await opened(tab)).toContain('Section 21');
      await tab.press('Escape');
      await closed(tab);
      expect(await evaluate(tab, focusedCitation)).toBe('FOIA s21');
    });

    it('opens when the pointer rests on a mark, and closes when it leaves', async () => {
      const mark = await centreOf(tab, '[data-foi-citation="FOIA s40(2)"]');
      await tab.movePointer(mark.x, mark.y);
      expect(await opened(tab)).toContain('Section 40(2)');
      await tab.movePointer(3, 3);
      await closed(tab);
    });

    it('opens by a click, and gives way to the next', async () => {
      const first = await centreOf(tab, '[data-foi-citation="FOIA s21"]');
      await tab.click(first.x, first.y);
      expect(await opened(tab)).toContain('Section 21');
      await tab.press('Escape');
      const next = await centreOf(tab, '[data-foi-citation="FOIA s12(1)"]');
      await tab.click(next.x, next.y);
      expect(await opened(tab)).toContain('Section 12(1)');
      await tab.screenshot(pictureFile(`${kind}-card`));
    });

    it('keeps within rules of access', async () => {
      expect(await accessFaults(tab)).toEqual([]);
      const mark = await centreOf(tab, '[data-foi-citation="FOIA s43(2)"]');
      await tab.click(mark.x, mark.y);
      await opened(tab);
      expect(await accessFaults(tab)).toEqual([]);
    });
  });

  describe("the site's own ways", () => {
    it('still fold a message away and back', async () => {
      await open(tab, LETTER, partRefusal);
      const folded = () =>
        evaluate(tab, () => document.querySelector('#incoming-2190102')?.classList.contains('collapsed'));
      const header = await centreOf(tab, '#incoming-2190102 .js-collapsible-trigger');
      await tab.click(header.x, header.y);
      expect(await folded()).toBe(true);
      await tab.click(header.x, header.y);
      expect(await folded()).toBe(false);
    });

    it('still show quoted sections', async () => {
      await open(tab, LETTER, partRefusal);
      const link = await centreOf(tab, '.unfold_link a');
      await tab.click(link.x, link.y);
      await waitUntil(
        'the unfolded page',
        // Between two pages there is none to ask.
        () => evaluate(tab, () => location.search).catch(() => ''),
        (search) => search === '?unfold=1',
      );
      await marksSettled(tab, expectedMarks(partRefusal).length);
    });
  });

  it('says nothing on the console, and asks for nothing but the pages opened', async () => {
    const { session, site } = sitting;
    for (const address of [LETTER, pathOf(oldRefusal), '/list/successful', UNREADABLE]) {
      await tab.open(ORIGIN + address);
      await marksOn(tab);
    }
    expect(session.problems).toEqual([]);
    const elsewhere = session.requested.filter(
      (address) => !/^(?:https:\/\/www\.whatdotheyknow\.com\/|data:)/.test(address),
    );
    expect(elsewhere).toEqual([]);
    const beside = site.requested.filter(
      (address) => !/^\/(?:request|list|assets)\/[\w./?=&]+$/.test(address),
    );
    expect(beside).toEqual([]);
  });
});

const opened = (tab: Tab): Promise<string | null> =>
  waitUntil(
    'an open card',
    () => cardText(tab),
    (text) => text !== null,
  );

const closed = (tab: Tab): Promise<string | null> =>
  waitUntil(
    'the card to close',
    () => cardText(tab),
    (text) => text === null,
  );

async function tabTo(tab: Tab, citation: string): Promise<void> {
  for (let steps = 0; steps < 80; steps++) {
    await tab.press('Tab');
    if ((await evaluate(tab, focusedCitation)) === citation) return;
  }
  throw new Error(`The Tab key does not lead to ${citation}.`);
}

function focusedCitation(): string | null {
  return document.activeElement?.getAttribute('data-foi-citation') ?? null;
}

function ours(): number {
  return document.querySelectorAll('[data-foi-citation], foi-letter-summary, foi-citation-card').length;
}

/** How far our marks move any letter of the replies, in CSS pixels: places with the marks, against without. */
function largestShift(): number {
  const letters = [...document.querySelectorAll('.incoming .correspondence_text > div[id^="attachment-"]')];
  const measure = (): number[] =>
    letters.flatMap((letter) => {
      const origin = letter.getBoundingClientRect();
      const places: number[] = [];
      const walker = document.createTreeWalker(letter, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        for (let index = 0; index < (node.nodeValue ?? '').length; index++) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const { left, top } = range.getBoundingClientRect();
          places.push(left - origin.left, top - origin.top);
        }
      }
      return places;
    });
  const marked = measure();
  for (const mark of document.querySelectorAll('[data-foi-citation]')) mark.replaceWith(...mark.childNodes);
  for (const letter of letters) letter.normalize();
  const bare = measure();
  return Math.max(...bare.map((place, index) => Math.abs(place - (marked[index] ?? NaN))));
}
