import { addDays, parsePlainDate, type PlainDate } from '../../utils/calendar';
import { requestDeadlines } from '../../utils/deadlines';
import { FOLLOW, readFollow, writtenFollow } from '../../utils/storage/follows-record';
import { time, type Timing } from './measure';

/** As many requests as the keenest reader may follow. */
export const MANY = 1000;

/** Milliseconds to read what is stored of them. */
export const READING_LIMIT = 40;

/** Requests spread over half a year, so that dates are past and to come. */
const DAYS = 180;

/** What is stored of so many followed requests, each with the six dates of a Scottish one under review. */
export function followedContent(count: number, today: PlainDate): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const key = `request_${index}`;
      return [FOLLOW + key, followedRequest(key, addDays(today, -(index % DAYS)))];
    }),
  );
}

function followedRequest(key: string, asked: PlainDate): string {
  const { deadlines } = requestDeadlines({
    regime: 'FOISA',
    status: 'internal_review',
    messages: [
      { direction: 'outgoing', sentDate: addDays(asked, -60), kind: null },
      { direction: 'incoming', sentDate: addDays(asked, -35), kind: 'refusal' },
      { direction: 'outgoing', sentDate: asked, kind: null },
    ],
  });
  return writtenFollow({
    key,
    url: `https://www.whatdotheyknow.com/request/${key}`,
    title: `What became of the papers that were asked for in ${key}`,
    authority: 'Glen Orrin Health Board',
    viewerIsRequester: true,
    followedOn: asked,
    seenOn: asked,
    stage: 'review-asked',
    deadlines,
    unknownDeadlines: [],
  });
}

/** How long it takes to read as many followed requests as there may be, once the browser has given what is stored. */
export function measureReading(): Timing {
  const today = parsePlainDate('2024-03-28');
  if (today === null) throw new Error('28 March 2024 is a day');
  const stored = Object.entries(followedContent(MANY, today));
  return time(() => {
    for (const [key, text] of stored)
      if (readFollow(key, text) === null) throw new Error(`${key} could not be read.`);
  });
}
