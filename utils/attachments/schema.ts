import * as z from 'zod/mini';
import type { AttachmentProblem, AttachmentText } from './types';

const offset = z.int().check(z.nonnegative());
const measure = z.number();

/** What a reading gave, as it comes back from a worker or out of storage. */
export function attachmentReading(): z.ZodMiniType<AttachmentText | AttachmentProblem> {
  return z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('text'),
      type: z.enum(['pdf', 'docx', 'rtf', 'txt']),
      text: z.string(),
      pages: z.nullable(offset),
      places: z.array(
        z.object({
          start: offset,
          end: offset,
          page: offset,
          rectangle: z.object({ x: measure, y: measure, width: measure, height: measure }),
        }),
      ),
      blocks: z.array(
        z.object({ kind: z.enum(['paragraph', 'heading', 'item', 'table']), start: offset, end: offset }),
      ),
      styles: z.array(
        z.object({ style: z.enum(['bold', 'italic', 'underline']), start: offset, end: offset }),
      ),
    }),
    z.object({
      kind: z.literal('problem'),
      code: z.enum([
        'empty',
        'too-large',
        'too-many-pages',
        'old-word',
        'open-document',
        'spreadsheet',
        'presentation',
        'image',
        'archive',
        'web-page',
        'unknown-type',
        'password',
        'broken',
        'no-text',
        'garbled',
        'too-slow',
        'stopped',
      ]),
      sentence: z.string(),
    }),
  ]);
}
