import type { PageState } from './page-state';

// What checks the answer is read only where there is one: on most pages nobody answers, and the popup opens sooner without.

interface PageQuestion {
  readonly type: 'get-page';
}

/** What the browser offers for speaking to the content script of a tab. */
interface Tabs {
  sendMessage(tabId: number, message: PageQuestion): Promise<unknown>;
}

/**
 * Asks the content script of a tab what it sees.
 * @returns `other` where no content script answers, which is so on every page that FOI Lens does not read, and null
 * where the page could not have itself analysed, or the answer cannot be understood: it was loaded by another version.
 */
export async function askForPage(tabs: Tabs, tabId: number): Promise<PageState | null> {
  let answer: unknown;
  try {
    answer = await tabs.sendMessage(tabId, { type: 'get-page' });
  } catch {
    return { kind: 'other' };
  }
  if (answer === undefined) return { kind: 'other' };
  const { pageStateSchema } = await import('./page-state');
  return pageStateSchema().safeParse(answer).data ?? null;
}
