import browser from 'webextension-polyfill';

/** Opens a page of the extension in a tab beside another. */
export async function openBeside(url: string, tabId: number): Promise<void> {
  try {
    await browser.tabs.create({ url, openerTabId: tabId });
  } catch {
    // From a private window Chromium opens such a page in an ordinary one, where it has no neighbour.
    await browser.tabs.create({ url });
  }
}
