import { AnnotationMode, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

const POINTS_PER_INCH = 72;

/** Pixels per inch: what office printers show of small type, and what can be read at the least. */
const SHARP = 150;
const READABLE = 90;

/** Of all pages together, at 4 bytes each. */
const MOST_PIXELS = 100e6;

/**
 * Draws all pages of a PDF and opens the browser's print window. They have to be there at once, so that the more there are
 * the coarser each is drawn.
 * @returns false, with nothing drawn, where they could not be read any more
 */
export async function printPages(pdf: PDFDocumentProxy, into: HTMLElement): Promise<boolean> {
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 / POINTS_PER_INCH });
  const perInch = Math.min(SHARP, Math.sqrt(MOST_PIXELS / (pdf.numPages * width * height)));
  if (perInch < READABLE) return false;
  const canvases: HTMLCanvasElement[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: perInch / POINTS_PER_INCH });
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    await page.render({ canvas, viewport, intent: 'print', annotationMode: AnnotationMode.ENABLE }).promise;
    canvases.push(canvas);
  }
  into.replaceChildren(...canvases);
  addEventListener(
    'afterprint',
    () => {
      // Their memory is given back at once that way.
      for (const canvas of canvases) canvas.width = canvas.height = 0;
      into.replaceChildren();
    },
    { once: true },
  );
  print();
  return true;
}
