import * as z from 'zod/mini';
import type { Sent } from './sent';

// An extension page's policy forbids compiled code; without this zod would try it and leave reports in the console.
z.config({ jitless: true });

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

export const message = z.discriminatedUnion('type', [
  z.object({ type: z.literal('get-page') }),
  z.object({ type: z.literal('explain'), provisions: z.array(text).check(z.maxLength(200)) }),
  z.object({
    type: z.literal('badge'),
    daysLeft: z.nullable(z.int().check(z.nonnegative())),
    tone: z.enum(['ordinary', 'closing']),
  }),
]);

export type Message = Sent<z.infer<typeof message>>;
export type Explainer = Sent<z.infer<typeof explainer>>;
export type Explainers = Sent<z.infer<typeof explainers>>;
