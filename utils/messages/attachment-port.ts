import * as z from 'zod/mini';
import type { Sent } from './sent';

/** The name of the line over which a page hands an attachment to the background; hanging up ends the reading. */
export const ATTACHMENT_PORT = 'attachment';

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
      requestUrl: siteAddress,
      letter: text,
    }),
    /** In Base64, since Chromium's messages are JSON; the bytes of each part stand for themselves. */
    z.object({ type: z.literal('bytes'), base64: z.string() }),
    z.object({ type: z.literal('end') }),
  ]);
}

/** What the background answers once: whether what the file holds, or why it holds nothing, is stored now. */
export function attachmentAnswer() {
  return z.object({ type: z.literal('answer'), isStored: z.boolean() });
}

export type AttachmentPart = Sent<z.infer<ReturnType<typeof attachmentPart>>>;
export type AttachmentAnswer = Sent<z.infer<ReturnType<typeof attachmentAnswer>>>;
