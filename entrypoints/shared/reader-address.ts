/** What the page for reading a letter is opened for. */
export interface ReaderAddress {
  /** The Download address of an attachment that was read; null for a letter that the reader brings. */
  readonly attachment: string | null;
  /** The offset in the letter's text to go to; null for its beginning. */
  readonly at: number | null;
}

/** The address of the page for reading a letter, within the extension. */
export function readerAddress({ attachment, at }: ReaderAddress): string {
  const query = new URLSearchParams();
  if (attachment !== null) query.set('attachment', attachment);
  if (at !== null) query.set('at', String(at));
  return `reader.html?${query.toString()}`;
}

/** Reads the query of such an address. */
export function readReaderAddress(query: string): ReaderAddress {
  const found = new URLSearchParams(query);
  const at = found.get('at') ?? '';
  return { attachment: found.get('attachment'), at: /^\d{1,9}$/.test(at) ? Number(at) : null };
}
