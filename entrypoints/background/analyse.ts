import browser from 'webextension-polyfill';
import { analysePage } from '../../utils/analysis';
import type { Message, PageAnalysis } from '../../utils/messages';
import { loadSettings } from '../../utils/storage';
import { withDates } from './with-dates';

/** Everything known about a page, and what is said of its letters' dates. Never rejects. */
export async function analyse({
  page,
  today,
  language,
}: Extract<Message, { type: 'analyse-page' }>): Promise<PageAnalysis> {
  const loading = loadSettings(browser.storage.local);
  const analysis = analysePage(page, today);
  const { settings } = await loading;
  return withDates(analysis, { today, language, settings });
}
