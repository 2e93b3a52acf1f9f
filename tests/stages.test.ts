import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { analysePage, type Stage } from '../utils/analysis';
import { addDays } from '../utils/calendar';
import { day } from '../utils/calendar/test-day';
import { nextDeadline, type DeadlineKind } from '../utils/deadlines';
import { readPage } from '../utils/page';
import { loadTestPage, parsePage, SITE } from '../utils/page/test-pages/load';

const PAGES = path.resolve(import.meta.dirname, '../../shared/pages');
const here = existsSync(path.join(PAGES, 'manifest.json'));
const LATER = '2026-11-23';

/** The stage, and the next date with its kind; `null` where nothing is to come. */
type Standing = readonly [Stage, `${DeadlineKind} ${string}` | null];

interface Row {
  /** Pages that show one request in different ways. */
  readonly pages: readonly string[];
  readonly why: string;
  readonly lastMessage: string;
  /** As of a week after the last message. */
  readonly weekLater: Standing;
  /** As of 23 November 2026. */
  readonly later: Standing;
}

/** Written from reading the pages, the dates counted by hand over the bank holidays; not from what the engine says. */
const ROWS: readonly Row[] = [
  {
    pages: [
      'request-dwp-refusal-s31-s24-s21-s12',
      'request-dwp-cy',
      'request-numeric-id-redirect',
      'request-dwp-owner-describe-state',
      'request-dwp-owner-update-status',
      'request-dwp-other-user',
    ],
    why: 'part refused on 21 December 2022, review asked on 11 January 2023 in time, outcome on 14 February: six weeks to the ICO end on 28 March 2023, and then nothing is left',
    lastMessage: '2023-02-14',
    weekLater: ['review-done', 'commissioner-complaint 2023-03-28'],
    later: ['closed', null],
  },
  {
    pages: [
      'request-council-s12-folded',
      'request-council-s12-unfolded',
      'request-council-s12-cy',
      'request-council-owner-refusal-identification',
    ],
    why: 'refused on cost on 30 January 2024; the totals that came on 12 February are only what the narrowed request asked for, so the refusal can be reviewed for 40 working days, 18 March left out (Northern Ireland): 27 March 2024',
    lastMessage: '2024-02-12',
    weekLater: ['review-open', 'review-request 2024-03-27'],
    later: ['review-closed', null],
  },
  {
    pages: ['request-foisa-s38-s25'],
    why: 'a Scottish council refused in time on 27 September 2024: 40 Scottish working days from the letter are the safe day, 22 November; those after the time to answer (30 September) the last, 25 November',
    lastMessage: '2024-09-27',
    weekLater: ['review-open', 'review-request 2024-11-22'],
    later: ['review-closed', null],
  },
  {
    pages: [
      'request-eir-12-4-b-12-5-e',
      'request-eir-owner-classified',
      'request-eir-owner-refusal-identification',
    ],
    why: 'refused under EIR on 3 March 2025, its last day to answer; 40 working days without 17 March, 18 and 21 April end on 1 May 2025',
    lastMessage: '2025-03-03',
    weekLater: ['review-open', 'review-request 2025-05-01'],
    later: ['review-closed', null],
  },
  {
    pages: ['request-police-ncnd', 'request-ncnd-owner', 'request-ncnd-owner-refusal-identification'],
    why: 'neither confirmed nor denied on 4 June 2025 is a refusal, though nobody has classified it; 14 July is left out (Northern Ireland)',
    lastMessage: '2025-06-04',
    weekLater: ['review-open', 'review-request 2025-07-31'],
    later: ['review-closed', null],
  },
  {
    pages: ['request-nhs-full-disclosure'],
    why: 'all given on 9 May 2024 and thanked for on the 10th: answered for good; a review could still be asked for until 5 July',
    lastMessage: '2024-05-10',
    weekLater: ['answered', 'review-request 2024-07-05'],
    later: ['answered', null],
  },
  {
    pages: ['request-unrelated-acts'],
    why: 'all given on 17 June 2024; the sections named are of other Acts and refuse nothing',
    lastMessage: '2024-06-17',
    weekLater: ['answered', 'review-request 2024-08-14'],
    later: ['answered', null],
  },
  {
    pages: ['request-hidden-messages-anon', 'request-hidden-messages-owner'],
    why: 'of the letters that can be read one refuses the rest on 12 March 2024; those hidden on the 8th and 13th tell nothing',
    lastMessage: '2024-03-13',
    weekLater: ['review-open', 'review-request 2024-05-13'],
    later: ['review-closed', null],
  },
  {
    pages: ['request-html-email-tables'],
    why: 'all papers withheld on 28 July 2025; the attachment alone of 2 August cannot be read and takes nothing back',
    lastMessage: '2025-08-02',
    weekLater: ['review-open', 'review-request 2025-09-24'],
    later: ['review-closed', null],
  },
  {
    pages: ['request-welsh-bilingual-text', 'request-welsh-body-cy'],
    why: 'refused in Welsh and English on 31 January 2025; 17 March is left out in Wales too',
    lastMessage: '2025-01-31',
    weekLater: ['review-open', 'review-request 2025-03-31'],
    later: ['review-closed', null],
  },
  {
    pages: [
      'request-monster-200-messages',
      'request-monster-owner',
      'request-monster-owner-refusal-identification',
    ],
    why: 'recorded as partly successful, no letter refusing in so many words: the last, of 12 February 2022, is what a review would be about',
    lastMessage: '2022-02-14',
    weekLater: ['review-open', 'review-request 2022-04-11'],
    later: ['review-closed', null],
  },
  {
    pages: ['request-pro-user-public', 'pro-public-request-owner'],
    why: 'withheld on 28 April 2025; 5 and 26 May are left out',
    lastMessage: '2025-04-28',
    weekLater: ['review-open', 'review-request 2025-06-25'],
    later: ['review-closed', null],
  },
  {
    pages: ['request-external-api'],
    why: 'asked on 1 May 2023, a bank holiday: day 1 is the 2nd; without 8 and 29 May the answer was due on the 31st; none ever came',
    lastMessage: '2023-05-01',
    weekLater: ['waiting', 'response-due 2023-05-31'],
    later: ['very-overdue', null],
  },
  {
    pages: ['request-awaiting-response'],
    why: 'asked of an academy on Saturday 14 November 2026: 20 working days, 30 November left out (Scotland), if the school is open on all of them',
    lastMessage: '2026-11-14',
    weekLater: ['waiting', 'response-due 2026-12-14'],
    later: ['waiting', 'response-due 2026-12-14'],
  },
  {
    pages: ['request-delayed'],
    why: 'asked on 9 October 2026, due on 6 November; 40 working days are over on 7 December, so it is late but not very late',
    lastMessage: '2026-10-09',
    weekLater: ['waiting', 'response-due 2026-11-06'],
    later: ['overdue', null],
  },
  {
    pages: ['request-very-overdue'],
    why: 'asked on 7 May 2026, due on 5 June (25 May left out); a week after asking it was in time, whatever the page says of November',
    lastMessage: '2026-05-07',
    weekLater: ['waiting', 'response-due 2026-06-05'],
    later: ['very-overdue', null],
  },
  {
    pages: ['request-state-not_held'],
    why: 'the information is not held, said on 20 January 2025: that can be reviewed; 17 March is left out',
    lastMessage: '2025-01-20',
    weekLater: ['review-open', 'review-request 2025-03-18'],
    later: ['review-closed', null],
  },
  {
    pages: ['request-state-waiting_clarification'],
    why: 'a question of 21 January 2025 that nobody answered: the time to answer does not run and has no end',
    lastMessage: '2025-01-21',
    weekLater: ['clarification-asked', null],
    later: ['clarification-asked', null],
  },
  {
    pages: ['request-state-gone_postal'],
    why: 'answered by post, as the requester recorded; the only day for a review that can be told is counted from the letter of 22 January 2025, which is not after the answer',
    lastMessage: '2025-01-22',
    weekLater: ['answered', 'review-request 2025-03-20'],
    later: ['answered', null],
  },
  {
    pages: ['request-state-internal_review'],
    why: 'refused on 23 January 2025, review asked the next day: 20 working days end on 21 February; no outcome ever came, and outside Scotland no law ends that',
    lastMessage: '2025-01-24',
    weekLater: ['review-asked', 'review-reply-due 2025-02-21'],
    later: ['review-late', null],
  },
  {
    pages: ['request-state-error_message'],
    why: 'the request bounced: what nobody received has no last day',
    lastMessage: '2025-01-24',
    weekLater: ['waiting', null],
    later: ['waiting', null],
  },
  {
    pages: ['request-state-user_withdrawn'],
    why: 'withdrawn by the requester: nothing runs',
    lastMessage: '2025-01-25',
    weekLater: ['closed', null],
    later: ['closed', null],
  },
  {
    pages: ['request-state-vexatious'],
    why: 'set aside by the site as vexatious: nothing runs',
    lastMessage: '2025-01-26',
    weekLater: ['closed', null],
    later: ['closed', null],
  },
  {
    pages: ['request-state-not_foi'],
    why: 'set aside by the site as no request for information: nothing runs',
    lastMessage: '2025-01-27',
    weekLater: ['closed', null],
    later: ['closed', null],
  },
  {
    pages: ['request-state-requires_admin'],
    why: 'a reply of 28 January 2025 that says nothing: it may be the answer, so the day for a review is counted from it',
    lastMessage: '2025-01-28',
    weekLater: ['answered', 'review-request 2025-03-26'],
    later: ['answered', null],
  },
  {
    pages: ['request-state-attention_requested'],
    why: 'a reply of 29 January 2025 about section 41 that neither gives nor refuses: as above',
    lastMessage: '2025-01-29',
    weekLater: ['answered', 'review-request 2025-03-27'],
    later: ['answered', null],
  },
  {
    pages: ['request-public-token', 'pro-embargoed-request-owner', 'pro-old-url-redirect'],
    why: 'refused on Saturday 24 October 2026, two days late: 40 working days without 30 November end on 21 December',
    lastMessage: '2026-10-24',
    weekLater: ['review-open', 'review-request 2026-12-21'],
    later: ['review-open', 'review-request 2026-12-21'],
  },
  {
    pages: ['request-hard-wrapped-edge-citations'],
    why: 'sent again on 2 September 2025 and refused on the 26th; the files of 2 October take nothing back: 40 working days end on 21 November',
    lastMessage: '2025-10-02',
    weekLater: ['review-open', 'review-request 2025-11-21'],
    later: ['review-closed', null],
  },
];

interface SavedPage {
  readonly file: string;
  readonly url: string;
}

function requestPages(): ReadonlyMap<string, ReturnType<typeof readSaved>> {
  if (!here) return new Map();
  const { files } = JSON.parse(readFileSync(path.join(PAGES, 'manifest.json'), 'utf8')) as {
    files: SavedPage[];
  };
  const saved = files.filter(({ file }) => /^pages\/.*\.html$/.test(file));
  const pages = saved.map((page) => [path.basename(page.file, '.html'), readSaved(page)] as const);
  return new Map(pages.filter(([, { kind }]) => kind === 'request'));
}

function readSaved({ file, url }: SavedPage) {
  return readPage(parsePage(readFileSync(path.join(PAGES, file), 'utf8')), url);
}

const READ = requestPages();

function standing(name: string, today: string): Standing {
  const page = READ.get(name);
  if (page?.kind !== 'request') throw new Error(`${name} is no request page`);
  const { request, deadlines } = analysePage(page, day(today));
  const next = nextDeadline(deadlines, day(today));
  return [request.stage, next && `${next.kind} ${next.date}`];
}

describe.skipIf(!here)('where saved requests stand (skipped where ../shared/pages is absent)', () => {
  it('has a row for every request page, and no page twice', () => {
    expect(ROWS.flatMap(({ pages }) => pages).sort()).toEqual([...READ.keys()].sort());
  });

  it('shows eleven stages of twelve: no page is in its last ten days on either day', () => {
    const stages = new Set(ROWS.flatMap(({ weekLater, later }) => [weekLater[0], later[0]]));
    expect(stages.size).toBe(11);
    expect(stages).not.toContain('review-closing');
  });

  const rows = ROWS.flatMap((row) => row.pages.map((name) => [name, row.why, row] as const));
  it.each(rows)('%s: %s', (name, _why, row) => {
    expect(standing(name, addDays(day(row.lastMessage), 7))).toEqual(row.weekLater);
    expect(standing(name, LATER)).toEqual(row.later);
  });

  it.each(rows)('%s: the last message is of the day that the row says', (name, _why, row) => {
    const page = READ.get(name);
    const days = page?.kind === 'request' ? page.messages.flatMap(({ sentDate }) => sentDate ?? []) : [];
    expect(days.sort().at(-1)).toBe(row.lastMessage);
  });
});

describe('a request that was sent again', () => {
  const read = (name: string) => readPage(loadTestPage(name), `${SITE}/request/harbour_dredging_costs`);

  it.each([
    ['may only then have arrived', 'request-resent', '2024-04-10'],
    ['had arrived before, as a letter shows', 'request-resent-received', '2024-04-08'],
  ])('%s', (_why, name, due) => {
    const page = read(name);
    if (page.kind !== 'request') throw new Error(`${name} is no request page`);
    const on = (today: string) => {
      const { request, deadlines } = analysePage(page, day(today));
      return [request.stage, deadlines.find(({ kind }) => kind === 'response-due')?.date];
    };
    expect(on(due)).toEqual(['waiting', due]);
    expect(on(addDays(day(due), 1))).toEqual(['overdue', due]);
  });
});
