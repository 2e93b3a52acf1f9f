import { browser } from 'wxt/browser';
import { askToReadStored, type ReadOutcome } from '../../utils/messages';

const PAGE = '/offscreen.html';

/**
 * Has a page that nobody sees read a stored attachment: Chromium's background cannot start the worker itself. The page is
 * closed when it is done or no longer wanted, and whatever it is doing ends with it.
 * Never rejects.
 */
export async function readOffscreen(address: string, signal: AbortSignal): Promise<ReadOutcome> {
  const stopped = new Promise<ReadOutcome>((resolve) => {
    signal.addEventListener('abort', () => {
      resolve('not-stored');
    });
  });
  try {
    // One may be left open by a background that was ended.
    await close();
    await browser.offscreen.createDocument({
      url: PAGE,
      reasons: [browser.offscreen.Reason.WORKERS],
      justification: 'Reads an attached letter in a worker, so that no file can hold anything else up.',
    });
    return await Promise.race([stopped, askToReadStored(browser.runtime, address)]);
  } catch {
    return 'not-stored';
  } finally {
    await close();
  }
}

async function close(): Promise<void> {
  try {
    await browser.offscreen.closeDocument();
  } catch {
    // There was none.
  }
}
