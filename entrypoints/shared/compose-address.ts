/** What the page for writing a letter is opened for. */
export interface ComposeAddress {
  /** The name under which the request is remembered. */
  readonly request: string;
  /** The message that the letter is about; null for the one that the request stands on. */
  readonly letter: string | null;
  /** The tab with the request's page. */
  readonly tabId: number | null;
}

/** The address of the page for writing a letter, within the extension. */
export function composeAddress({ request, letter, tabId }: ComposeAddress): `/compose.html?${string}` {
  const query = new URLSearchParams({ request });
  if (letter !== null) query.set('letter', letter);
  if (tabId !== null) query.set('tab', String(tabId));
  return `/compose.html?${query.toString()}`;
}

/** Reads the query of such an address; null where it names no request. */
export function readComposeAddress(query: string): ComposeAddress | null {
  const found = new URLSearchParams(query);
  const request = found.get('request') ?? '';
  if (request === '') return null;
  const tab = found.get('tab') ?? '';
  return { request, letter: found.get('letter'), tabId: /^\d+$/.test(tab) ? Number(tab) : null };
}
