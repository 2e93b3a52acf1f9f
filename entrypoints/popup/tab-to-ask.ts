interface Tabs {
  query(query: {
    active: true;
    currentWindow: true;
  }): Promise<readonly { readonly id?: number | undefined }[]>;
}

/**
 * The tab that the popup is about: the active one. Where the popup is looked at in a tab of its own, which then is the
 * active one, its address names the other: `popup.html?tab=7`.
 */
export async function tabToAsk(tabs: Tabs, search: string): Promise<number | null> {
  const named = new URLSearchParams(search).get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [active] = await tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}
