/** Names of the single-byte code pages that TextDecoder knows; the rest is read as windows-1252, the usual one here. */
const LABELS: ReadonlyMap<number, string> = new Map([
  ...[1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map((page) => [page, `windows-${page}`] as const),
  [10_000, 'macintosh'],
  [65_001, 'utf-8'],
]);

/** A decoder for the number after `\ansicpg` (RTF 1.9.1, "Character Set"). */
export function decoderOf(codePage: number): TextDecoder {
  return new TextDecoder(LABELS.get(codePage) ?? 'windows-1252');
}
