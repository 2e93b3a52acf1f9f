import { readAttachment } from '.';
import type { AttachmentText } from './types';

/** Reads what must be readable. */
export async function textOf(bytes: Uint8Array, name: string): Promise<AttachmentText> {
  const reading = await readAttachment(bytes, name);
  if (reading.kind === 'problem') throw new Error(reading.sentence);
  return reading;
}

export const rtf = (body: string): Uint8Array => Buffer.from(`{\\rtf1\\ansi\\ansicpg1252 ${body}}`, 'latin1');
