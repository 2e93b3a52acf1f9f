import type { EventBus, PDFViewer } from 'pdfjs-dist/legacy/web/pdf_viewer.mjs';

/** Pages on either side of those in view that stay drawn: pdf.js draws the next one ahead. */
const BESIDE = 1;

/** What is used of pdf.js' view of a page. */
interface DrawnPage {
  /** Its number, counted from 1. */
  readonly id: number;
  readonly destroy: () => void;
}

export type DrawnPages = Pick<PDFViewer, '_getVisiblePages' | 'getCachedPageViews'>;

/**
 * Gives back the memory of pages that have gone out of view: pdf.js keeps ten, each with a picture of up to 17 MB.
 * @param onFree told of each page that is drawn no longer
 */
export function freeFarPages(
  viewer: DrawnPages,
  eventBus: Pick<EventBus, 'on'>,
  onFree: (page: number) => void,
): void {
  eventBus.on('pagerendered', () => {
    const { ids } = viewer._getVisiblePages() as { readonly ids: ReadonlySet<number> };
    if (ids.size === 0) return;
    const [first, last] = [Math.min(...ids) - BESIDE, Math.max(...ids) + BESIDE];
    for (const page of viewer.getCachedPageViews() as ReadonlySet<DrawnPage>)
      if (page.id < first || page.id > last) {
        page.destroy();
        onFree(page.id);
      }
  });
}
