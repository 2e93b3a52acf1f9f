import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import * as z from 'zod/mini';
import { analyseLetter, letterJson } from '../../utils/analysis';
import { parsePlainDate } from '../../utils/calendar';
import { REGIMES } from '../../utils/law';

const letterLine = z.object({
  id: z.optional(z.unknown()),
  text: z.string(),
  authority: z.nullish(z.string()),
  regime: z.nullish(z.enum(REGIMES)),
  sentDate: z.nullish(z.iso.date()),
  today: z.nullish(z.iso.date()),
});

/**
 * Analyses a letter a line, in order, one at a time: memory does not grow with their number. A line that cannot be read
 * gives an object with `error` in its place; an empty line is passed over.
 * @returns false where any line could not be read
 */
export async function analyseLines(input: Readable, output: Writable): Promise<boolean> {
  let allRead = true;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const { result, read } = analyseLine(line);
    allRead &&= read;
    if (!output.write(`${JSON.stringify(result)}\n`)) await once(output, 'drain');
  }
  return allRead;
}

function analyseLine(line: string): { result: Record<string, unknown>; read: boolean } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { result: { id: null, error: 'not valid JSON' }, read: false };
  }
  const letter = letterLine.safeParse(value);
  if (!letter.success) return { result: { id: idOf(value), error: explain(letter.error) }, read: false };
  const { id = null, text, authority, regime, sentDate } = letter.data;
  const analysis = analyseLetter(text, {
    authority: authority ?? undefined,
    regime: regime ?? undefined,
    sentDate: parsePlainDate(sentDate ?? '') ?? undefined,
  });
  return { result: { id, ...letterJson(analysis) }, read: true };
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
}

function explain(error: z.core.$ZodError): string {
  const [issue] = error.issues;
  const field = issue?.path.join('.') ?? '';
  if (field === '') return 'not a JSON object';
  return field === 'text' ? 'lacks "text"' : `"${field}" cannot be used`;
}
