import * as z from 'zod/mini';
import type { Sent } from './sent';

/** The name of the line over which a page hands an attachment to the background; hanging up ends the reading. */
export const ATTACHMENT_PORT = 'attachment';

/** Of a part's Base64, in characters. */
const LONGEST_PART = 4 * 1024 * 1024;

/** What a page says over that line: first `begin`, then the bytes in order, then `end`. */
export function attachmentPart() {
  const text = z.string().check(z.maxLength(2000));
  const siteAddress = text.check(z.startsWith('https://www.whatdotheyknow.com/'));
  return z.discriminatedUnion('type', [
    z.object({
      type: z.literal('begin'),
      /** The site's Download address, under which the attachment is stored. */
      address: siteAddress,
      name: text,
      /** As the site shows it. */
      size: text,
      request: text,
      letter: text,
    }),
    /** In Base64, since Chromium's messages are JSON; the bytes of each part stand for themselves. */
    z.object({ type: z.literal('bytes'), base64: z.string().check(z.maxLength(LONGEST_PART)) }),
    z.object({ type: z.literal('end') }),
  ]);
}

/** What the background answers once. */
export function attachmentAnswer() {
  return z.object({ type: z.literal('answer'), outcome: readOutcome() });
}

/**
 * What became of a file: what it holds, or why it holds nothing, is stored now; it is not; or reading it came to no end, which
 * another time it may.
 */
export function readOutcome() {
  return z.enum(['stored', 'not-stored', 'unfinished']);
}

export type ReadOutcome = z.infer<ReturnType<typeof readOutcome>>;

export type AttachmentPart = Sent<z.infer<ReturnType<typeof attachmentPart>>>;
export type AttachmentAnswer = Sent<z.infer<ReturnType<typeof attachmentAnswer>>>;
