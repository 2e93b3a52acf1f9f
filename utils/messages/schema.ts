import * as z from 'zod/mini';
import { pageRead, plainDate, requestState, siteAddress, visit } from './page-state';
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
    /** What is known of the page, as of that day; the page's language is spoken unless the reader has chosen. */
    z.object({
      type: z.literal('analyse-page'),
      page: pageRead(),
      today: plainDate(),
      language: z.enum(['en', 'cy']),
    }),
    /** The letter that an action on one message of a request copies. */
    z.object({
      type: z.literal('draft'),
      action: z.enum(['review-request', 'new-request']),
      messageId: z.string(),
      state: requestState(),
      ownWords: z.string(),
    }),
    /** A letter about one message of a request, or about none, as it follows from what the reader has decided. */
    z.object({
      type: z.literal('write'),
      messageId: z.nullable(z.string()),
      state: requestState(),
      decided: decisions(),
    }),
    /** Open the page on which a letter about this message of a request is written. */
    z.object({ type: z.literal('compose'), request: key, letter: text.check(z.maxLength(200)) }),
    /** Open an attachment that was read, at this offset of its text where one is given. */
    z.object({
      type: z.literal('open-reader'),
      attachment: key,
      at: z.nullable(z.int().check(z.nonnegative())),
    }),
    /** Asked by the background itself, of the page that can start workers: read the attachment stored under this address. */
    z.object({ type: z.literal('read-stored'), address: key }),
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

/** What a letter follows from, as far as the reader decides it; null where they have decided nothing yet. */
function decisions() {
  return z.object({
    template: z.nullable(z.string()),
    grounds: z.nullable(z.array(z.string())),
    publicInterest: z.string(),
    ownWords: z.string(),
  });
}

/** What the background answers where a letter is written: `letter` is null where there is none to be written. */
export function writing() {
  const template = z.object({ id: templateId(), title: text, about: text });
  const ground = z.object({
    id: text,
    kind: z.enum(['point', 'remark']),
    title: text,
    quote: text,
    strength: z.enum(['strong', 'medium', 'plain', 'note']),
    asksReader: z.nullable(text),
  });
  const letter = z.object({
    /** Those that fit where the request stands, the likeliest first. */
    templates: z.array(template),
    template,
    /** What it can raise, and the ids of what it does, in their order. */
    grounds: z.array(ground),
    chosen: z.array(text),
    /** Questions about the public interest; null where it has no place. */
    prompts: z.nullable(z.array(text)),
    takesOwnWords: z.boolean(),
    text,
    /** What would make it stronger. */
    stronger: z.array(text),
    /** The site's form that it belongs into; null where the site has none. */
    form: z.nullable(siteAddress()),
  });
  return z.object({ letter: z.nullable(letter) });
}

function templateId() {
  return z.enum([
    'review-request',
    'overdue',
    'review-late',
    'review-very-late',
    'narrowing',
    'advice',
    'explanation',
    'regulator',
    'new-request',
  ]);
}

/** What the background answers about following. */
export const followAnswer = z.object({
  /** What is known to be stored now. */
  followed: z.boolean(),
  problem: z.nullable(z.enum(['unreadable', 'not-saved', 'full'])),
});

/** What is answered once something is done that tells nothing itself. */
export const done = z.literal(true);

/** What the background answers where a draft is wanted: null where the message is not one that can be answered. */
export const draft = z.nullable(z.string());

/** What the reader decides of a letter. */
export type Decisions = Sent<z.infer<ReturnType<typeof decisions>>>;
/** A letter as it follows from that, and all that there is to decide about it. */
export type WrittenLetter = NonNullable<Sent<z.infer<ReturnType<typeof writing>>>['letter']>;
export type Message = Sent<z.infer<ReturnType<typeof backgroundMessage>>>;
export type FollowMessage = Extract<
  Message,
  { type: 'follow' | 'refresh-follow' | 'unfollow' | 'is-followed' }
>;
export type FollowAnswer = Sent<z.infer<typeof followAnswer>>;
export type Explainer = Sent<z.infer<typeof explainer>>;
export type Explainers = Sent<z.infer<typeof explainers>>;
