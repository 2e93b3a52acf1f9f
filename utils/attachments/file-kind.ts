import type { LetterFileType, ProblemCode } from './types';
import { zipEntries } from './zip';

/** What a file is by its first bytes: something a letter can be read from, or the problem that it is. */
export type FileKind =
  | { readonly type: LetterFileType; readonly problem: null }
  | { readonly type: null; readonly problem: ProblemCode };

const letter = (type: LetterFileType): FileKind => ({ type, problem: null });
const unreadable = (problem: ProblemCode): FileKind => ({ type: null, problem });

/** Readers of PDF look for its mark within the first 1,024 bytes (ISO 32000-1, annex H, note 13). */
const PDF_HEAD = 1024;

/** File signatures as they stand at the beginning, in Latin-1. */
const SIGNATURES: readonly (readonly [RegExp, ProblemCode])[] = [
  [
    /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM[\s\S]{4}\0\0\0\0|II\*\0|MM\0\*|RIFF[\s\S]{4}WEBP|[\s\S]{4}ftyp(?:hei|avi|mif))/,
    'image',
  ],
  // eslint-disable-next-line no-control-regex -- gzip's signature
  [/^(?:\x1f\x8b|7z\xbc\xaf|Rar!|BZh|\xfd7zXZ)/, 'archive'],
  [/^\s{0,50}(?:<!doctype html|<html|mime-version:|<\?xml)/i, 'web-page'],
];

const SPREADSHEET_NAME = /\.(?:csv|tsv|xlsx?|xlsm|ods)$/i;
const OLD_SPREADSHEET_NAME = /\.(?:xls|xlt|xlsx|xlsm)$/i;
const OLD_PRESENTATION_NAME = /\.(?:ppt|pps|pptx)$/i;

/**
 * Tells what a file is by its bytes; its name counts only where the bytes leave it open, as with CSV and old Office files.
 * @param name with its ending, as the sender called it
 */
export function fileKind(bytes: Uint8Array, name: string): FileKind {
  if (bytes.byteLength === 0) return unreadable('empty');
  const head = latin1(bytes.subarray(0, PDF_HEAD));
  if (head.includes('%PDF-')) return letter('pdf');
  if (/^(?:\xef\xbb\xbf)?\s{0,50}\{\\rtf/.test(head)) return letter('rtf');
  if (head.startsWith('PK')) return zipKind(bytes);
  if (head.startsWith('\xd0\xcf\x11\xe0')) return oldOfficeKind(bytes, name);
  const signature = SIGNATURES.find(([pattern]) => pattern.test(head));
  if (signature !== undefined) return unreadable(signature[1]);
  if (!looksLikeText(bytes)) return unreadable('unknown-type');
  return SPREADSHEET_NAME.test(name) ? unreadable('spreadsheet') : letter('txt');
}

function zipKind(bytes: Uint8Array): FileKind {
  const names = zipEntries(bytes).map(({ name }) => name);
  const holds = (folder: string): boolean => names.some((name) => name.startsWith(folder));
  if (names.length === 0) return unreadable('broken');
  if (holds('word/')) return letter('docx');
  if (holds('xl/')) return unreadable('spreadsheet');
  if (holds('ppt/')) return unreadable('presentation');
  if (!holds('META-INF/manifest.xml') || !holds('content.xml')) return unreadable('archive');
  // An OpenDocument file's first member is its media type, uncompressed.
  return unreadable(
    /opendocument\.spreadsheet/.test(latin1(bytes.subarray(0, 200))) ? 'spreadsheet' : 'open-document',
  );
}

/** Office files until 2007, and later ones with a password, are file systems of their own with names in UTF-16. */
function oldOfficeKind(bytes: Uint8Array, name: string): FileKind {
  const holds = (stream: string): boolean => includesUtf16(bytes, stream);
  if (holds('EncryptedPackage')) return unreadable('password');
  if (holds('WordDocument')) return unreadable('old-word');
  if (holds('Workbook') || holds('Book') || OLD_SPREADSHEET_NAME.test(name)) return unreadable('spreadsheet');
  if (holds('PowerPoint Document') || OLD_PRESENTATION_NAME.test(name)) return unreadable('presentation');
  return unreadable('unknown-type');
}

function includesUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text, (character) => [character.charCodeAt(0), 0]).flat();
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

/** True where the first 64 kB hold hardly any control characters, or a byte order mark says that they are UTF-16. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (isUtf16(bytes)) return true;
  const start = bytes.subarray(0, 65_536);
  const strange = start.filter((byte) => byte === 0 || byte === 127 || (byte < 32 && !isLayout(byte))).length;
  return strange <= start.byteLength / 200;
}

export function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Tab, line feed, vertical tab, form feed, carriage return. */
const isLayout = (byte: number): boolean => byte >= 9 && byte <= 13;

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
