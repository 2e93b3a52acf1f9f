import { decodeWindows1252 } from '../windows-1252';

/** Names of the other code pages that TextDecoder knows; the rest is read as windows-1252, the usual one here. */
const LABELS: ReadonlyMap<number, string> = new Map([
  ...[1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258].map((page) => [page, `windows-${page}`] as const),
  [10_000, 'macintosh'],
  [65_001, 'utf-8'],
]);

/** A decoder for the number after `\ansicpg` (RTF 1.9.1, "Character Set"). */
export function decoderOf(codePage: number): (bytes: Uint8Array) => string {
  const label = LABELS.get(codePage);
  if (label === undefined) return decodeWindows1252;
  const decoder = new TextDecoder(label);
  return (bytes) => decoder.decode(bytes);
}
