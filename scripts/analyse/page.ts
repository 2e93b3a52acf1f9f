import { analysePage, pageJson } from '../../utils/analysis';
import type { PlainDate } from '../../utils/calendar';
import { readPage } from '../../utils/page';

/**
 * Analyses a saved WhatDoTheyKnow page. The page's scripts are not run and nothing is fetched.
 * @param address where the page came from: it tells requests from other pages
 */
export async function pageAnalysisJson(html: string, address: string, today: PlainDate): Promise<unknown> {
  const { JSDOM } = await import('jsdom');
  const reading = readPage(new JSDOM(html, { url: address }).window.document, address);
  return reading.kind === 'other' ? { kind: 'other' } : pageJson(analysePage(reading, today));
}
