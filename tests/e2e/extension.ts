import { evaluate, waitUntil, type Point, type Tab } from './tab';

/** What the extension puts into a page, as a reader's browser sees it. */

export interface MarkSeen {
  /** The provisions: the value of `data-foi-citation`. */
  readonly provisions: string;
  readonly text: string;
  readonly message: string;
  readonly isTabStop: boolean;
}

/** The marks on the page in reading order. A citation that crosses elements is one entry, of its first part's place. */
export async function marksOn(tab: Tab): Promise<MarkSeen[]> {
  return evaluate(tab, () => {
    const seen: { provisions: string; text: string; message: string; isTabStop: boolean }[] = [];
    for (const mark of document.querySelectorAll<HTMLElement>('[data-foi-citation]')) {
      const last = seen.at(-1);
      const part = mark.dataset['part'];
      if (last !== undefined && part !== undefined && !part.startsWith('1/')) {
        last.text += mark.textContent;
        continue;
      }
      seen.push({
        provisions: mark.dataset['foiCitation'] ?? '',
        text: mark.textContent,
        message: mark.closest('.incoming')?.id ?? '',
        isTabStop: mark.tabIndex === 0,
      });
    }
    return seen;
  });
}

/** Waits until the page has this many marks; with none expected, as long as marking could take. */
export async function marksSettled(tab: Tab, count: number): Promise<MarkSeen[]> {
  if (count === 0) await new Promise((resolve) => setTimeout(resolve, 700));
  return waitUntil(
    `${String(count)} marks`,
    () => marksOn(tab),
    (marks) => marks.length === count,
  );
}

/** The middle of the first thing on the page that fits, brought into view where it is not. Reaches into one open shadow root. */
export async function centreOf(tab: Pick<Tab, 'run'>, selector: string, host = ''): Promise<Point> {
  return waitUntil(
    `${host} ${selector}`,
    () =>
      evaluate(
        tab,
        (target) => {
          const root = target.host === '' ? document : document.querySelector(target.host)?.shadowRoot;
          const element = root?.querySelector(target.selector);
          if (!element) return null;
          // A mark may run over two lines: the middle of the whole could be beside it.
          const place = () => element.getClientRects()[0] ?? element.getBoundingClientRect();
          if (place().top < 0 || place().bottom > innerHeight) element.scrollIntoView({ block: 'center' });
          const { left, top, width, height } = place();
          return { x: left + width / 2, y: top + height / 2 };
        },
        { selector, host },
      ),
    (point) => point !== null,
  ).then((point) => point ?? { x: 0, y: 0 });
}

/** The text of the open card once it stands still, or `null` where none is open. */
export async function cardText(tab: Tab): Promise<string | null> {
  return evaluate(tab, () => {
    const card = document.querySelector('foi-citation-card');
    const shown = card?.shadowRoot?.querySelector<HTMLElement>('[role="dialog"]');
    if (!card || !shown?.checkVisibility() || card.getAnimations().length > 0) return null;
    return shown.innerText;
  });
}
