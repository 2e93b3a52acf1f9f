export const PAGE_OF = /\b(?:page|tudalen)\s*\d+(?:\s*(?:of|o|\/)\s*\d+)?|^\s*\d+\s*(?:of|o|\/)\s*\d+\s*$/gi;
const BARE_NUMBER = /^[-–\s]*(\d{1,4})[-–\s]*$/;

/**
 * True for a line that is a page's number and no more: "Page 2 of 5", "- 2 -".
 * @param page the page that it stands on, where that is known: a bare number may be any other figure
 */
export function isPageNumber(line: string, page?: number): boolean {
  const bare = BARE_NUMBER.exec(line)?.[1];
  if (bare !== undefined) return page === undefined || Number(bare) === page;
  return line.replace(PAGE_OF, '').replace(/[\s|–-]/g, '') === '';
}
