/** Words that a PDF sets in one go, upright, on one baseline. In points from the page's top left corner. */
export interface Run {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly right: number;
  readonly baseline: number;
  /** Of the type, in points. */
  readonly size: number;
  /** The link that ends with this run, with all the words that it is on. */
  readonly link: { readonly address: string; readonly words: string } | null;
}

/** A page's runs in the order in which the file sets them. */
export interface PageRuns {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
}

/** How far letters reach above and below their baseline, as parts of their size. */
export const ASCENT = 0.8;
export const DESCENT = 0.22;
