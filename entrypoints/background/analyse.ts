import browser from 'webextension-polyfill';
import type { Message, PageAnalysis } from '../../utils/messages';
import { loadSettings, type Attachments } from '../../utils/storage';
import { analyseWithAttachments } from './attached-letters';
import { withDates } from './with-dates';

/** Everything known about a page and its attachments, and what is said of its letters' dates. Never rejects. */
export async function analyse(
  { page, today, language }: Extract<Message, { type: 'analyse-page' }>,
  attachments: Pick<Attachments, 'readings'>,
): Promise<PageAnalysis> {
  const [analysis, { settings }] = await Promise.all([
    analyseWithAttachments(page, today, attachments),
    loadSettings(browser.storage.local),
  ]);
  return withDates(analysis, { today, language, settings });
}
