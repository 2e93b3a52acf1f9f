import * as z from 'zod/mini';
import { pageRead, plainDate, requestState, visit } from './page-state';
import type { Sent } from './sent';

const text = z.string();
const webAddress = z.string().check(z.startsWith('https://'));

/** What cards and drafts need of a provision's explainer; the rest of the record stays with the law's data. */
const explainer = z.object({
  meaning: text,
  mustShow: z.array(text),
  questions: z.array(text),
  challenge: z.nullable(text),
  /** The part of the provision that was asked for, and what it is about; null where nothing is known of a part. */
  subProvision: z.nullable(z.object({ path: text, about: text })),
  sources: z.array(
    z.object({ title: text, url: webAddress, kind: z.enum(['statute', 'guidance']), checked: text }),
  ),
});

/** Explainers by provision string; null for a provision that the law's data does not know. */
export const explainers = z.record(text, z.nullable(explainer));

/** What the popup asks the content script. */
export const pageQuestion = z.object({ type: z.literal('get-page') });

/** What is asked of the background: made when it is asked for, as only the background needs it. */
export function backgroundMessage() {
  const key = text.check(z.minLength(1), z.maxLength(2000));
  return z.discriminatedUnion('type', [
    /** What is known of the page, as of that day. */
    z.object({ type: z.literal('analyse-page'), page: pageRead(), today: plainDate() }),
    /** The letter that an action on one message of a request copies. */
    z.object({
      type: z.literal('draft'),
      action: z.enum(['review-request', 'new-request']),
      messageId: z.string(),
      state: requestState(),
      ownWords: z.string(),
    }),
    /** Open the page on which a letter about this message of a request is written. */
    z.object({ type: z.literal('compose'), request: key, letter: text.check(z.maxLength(200)) }),
    z.object({ type: z.literal('explain'), provisions: z.array(text).check(z.maxLength(200)) }),
    z.object({
      type: z.literal('badge'),
      daysLeft: z.nullable(z.int().check(z.nonnegative())),
      tone: z.enum(['ordinary', 'closing']),
      /** Of what is said beside the number. */
      language: z.enum(['en', 'cy']),
    }),
    /** Follow the request from this visit on. */
    z.object({ type: z.literal('follow'), visit: visit() }),
    /** Bring the request up to date if it is followed. */
    z.object({ type: z.literal('refresh-follow'), visit: visit() }),
    z.object({ type: z.literal('unfollow'), key }),
    z.object({ type: z.literal('is-followed'), key }),
  ]);
}

/** What the background answers about following. */
export const followAnswer = z.object({
  /** What is known to be stored now. */
  followed: z.boolean(),
  problem: z.nullable(z.enum(['unreadable', 'not-saved', 'full'])),
});

/** What the background answers once it has opened a page. */
export const opened = z.literal(true);

/** What the background answers where a draft is wanted: null where the message is not one that can be answered. */
export const draft = z.nullable(z.string());

export type Message = Sent<z.infer<ReturnType<typeof backgroundMessage>>>;
export type FollowMessage = Extract<
  Message,
  { type: 'follow' | 'refresh-follow' | 'unfollow' | 'is-followed' }
>;
export type FollowAnswer = Sent<z.infer<typeof followAnswer>>;
export type Explainer = Sent<z.infer<typeof explainer>>;
export type Explainers = Sent<z.infer<typeof explainers>>;
