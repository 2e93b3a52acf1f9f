// The viewer takes pdf.js from `globalThis`, where pdf.js puts itself: it has to come first.
import {
  AnnotationMode,
  getDocument,
  GlobalWorkerOptions,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import {
  EventBus,
  LinkTarget,
  PDFFindController,
  PDFLinkService,
  PDFViewer,
} from 'pdfjs-dist/legacy/web/pdf_viewer.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { LetterSurface } from '../surface';
import { freeFarPages } from './free-far-pages';
import { createPageMarks, type PageMarks } from './page-marks';
import { printPages } from './print-pages';
import type { PageText } from './words-on-page';
import { nextZoom } from './zoom';

/** What changes while a PDF is looked at. */
export interface PdfState {
  /** The page that is in view, counted from 1. */
  readonly page: number;
  /** The size of the pages against their paper. */
  readonly scale: number;
  /** Which of how many places the search is at; null while nothing is searched for. */
  readonly matches: { readonly current: number; readonly total: number } | null;
}

export interface OpenPdf {
  readonly pages: number;
  readonly surface: LetterSurface;
  readonly zoom: (direction: 1 | -1) => void;
  readonly fitWidth: () => void;
  /** Goes to the next place or the one before; an empty text ends the search. */
  readonly find: (text: string, direction: 1 | -1) => void;
  /** Draws all pages and opens the browser's own print window; false where there are too many. */
  readonly print: () => Promise<boolean>;
}

export interface OpenPdfOptions {
  /** Scrolls. */
  readonly container: HTMLDivElement;
  /** Its only child, for the pages. */
  readonly viewer: HTMLDivElement;
  /** Where pages are drawn for print. */
  readonly printed: HTMLElement;
  readonly bytes: Uint8Array;
  readonly pageName: (page: number) => string;
  readonly onChange: (change: Partial<PdfState>) => void;
  /** Ends it all. */
  readonly signal: AbortSignal;
}

/** Where the build puts the decoder that pdf.js asks for by its name: for JPEG 2000 pictures, as some scanners make them. */
const DECODERS = '/pdf/';

/** In pixels: 17 MB a page, of which ten are kept. What is enlarged further is drawn sharply where it is in view. */
const LARGEST_CANVAS = 2 ** 22;

/** Written for pdf.js' own interface, of which nothing is used. */
const NO_WORDS = { pause: nothing, resume: nothing };

/**
 * Shows a PDF, its pages drawn as they come into view. It is drawn from its own bytes alone: nothing is fetched but our own
 * decoder, nothing in it is run, its forms are pictures.
 * @returns once its pages are laid out. Rejects where it is damaged or wants a password.
 */
export async function openPdf(options: OpenPdfOptions): Promise<OpenPdf> {
  const { bytes, signal, printed } = options;
  const pdf = await load(bytes, signal);
  const { viewer, eventBus, linkService } = createViewer(options);
  const marks = createPageMarks({
    elementOf: (page) => viewOf(viewer, page)?.div ?? null,
    widthOf: (page) => {
      const viewport = viewOf(viewer, page)?.viewport;
      return viewport === undefined ? 0 : viewport.width / viewport.scale;
    },
    textOf: (page) => textOf(viewOf(viewer, page)),
  });
  listen(viewer, eventBus, marks, options);
  freeFarPages(viewer, eventBus, marks.unsettle);
  const laidOut = new Promise<void>((resolve) => {
    eventBus.on('pagesinit', () => {
      resolve();
    });
  });
  viewer.setDocument(pdf);
  linkService.setDocument(pdf);
  await laidOut;
  for (let page = 1; page <= pdf.numPages; page += 1)
    viewOf(viewer, page)?.div.setAttribute('aria-label', options.pageName(page));
  viewer.currentScaleValue = 'auto';
  keepFitting(viewer, options);
  return {
    pages: pdf.numPages,
    surface: marks,
    zoom: (direction) => {
      viewer.currentScale = nextZoom(viewer.currentScale, direction);
    },
    fitWidth: () => {
      viewer.currentScaleValue = 'page-width';
    },
    find: finder(eventBus),
    print: () => printPages(pdf, printed),
  };
}

async function load(bytes: Uint8Array, signal: AbortSignal): Promise<PDFDocumentProxy> {
  GlobalWorkerOptions.workerSrc = workerAddress;
  const task = getDocument({
    // A copy, since its buffer is given away.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
    wasmUrl: DECODERS,
    useWorkerFetch: false,
    useSystemFonts: true,
    verbosity: 0,
  });
  signal.addEventListener('abort', () => void task.destroy());
  return task.promise;
}

function createViewer({ container, viewer: element, signal }: OpenPdfOptions) {
  const eventBus = new EventBus();
  const linkService = new PDFLinkService({
    eventBus,
    externalLinkTarget: LinkTarget.BLANK,
    externalLinkRel: 'noopener noreferrer',
  });
  const findController = new PDFFindController({ eventBus, linkService });
  // The signal, which ends its watching of the window, is not among the options that its types know.
  const settings = {
    container,
    viewer: element,
    eventBus,
    linkService,
    findController,
    annotationMode: AnnotationMode.ENABLE,
    enableAutoLinking: false,
    maxCanvasPixels: LARGEST_CANVAS,
    l10n: NO_WORDS as never,
    abortSignal: signal,
  };
  const viewer = new PDFViewer(settings);
  linkService.setViewer(viewer);
  return { viewer, eventBus, linkService };
}

/** What is used of pdf.js' view of a page. */
interface PageView {
  readonly div: HTMLElement;
  readonly viewport: { readonly width: number; readonly scale: number };
  readonly pdfPage: PDFPageProxy | null;
  readonly textLayer: { readonly div: HTMLElement } | null;
}

function viewOf(viewer: PDFViewer, page: number): PageView | undefined {
  return viewer.getPageView(page - 1) as PageView | undefined;
}

/** Once its words can be selected a page is drawn, and its fonts are there. */
async function textOf(view: PageView | undefined): Promise<PageText | null> {
  const page = view?.textLayer ? view.pdfPage : null;
  if (page === null) return null;
  const { items } = await page.getTextContent();
  const { transform } = page.getViewport({ scale: 1 });
  return { items: items.filter((item) => 'str' in item), toPage: transform };
}

function listen(viewer: PDFViewer, eventBus: EventBus, marks: PageMarks, { onChange }: OpenPdfOptions): void {
  eventBus.on('pagechanging', ({ pageNumber }: { pageNumber: number }) => {
    onChange({ page: pageNumber });
  });
  eventBus.on('scalechanging', ({ scale }: { scale: number }) => {
    onChange({ scale });
  });
  eventBus.on('pagesloaded', marks.resize);
  eventBus.on('textlayerrendered', ({ pageNumber }: { pageNumber: number }) => {
    const layer = viewOf(viewer, pageNumber)?.textLayer?.div;
    // The pages scroll as one: each of them need not be a stop of its own.
    if (layer !== undefined) layer.tabIndex = -1;
    marks.settle(pageNumber);
  });
  const count = ({ matchesCount }: { matchesCount: PdfState['matches'] }) => {
    onChange({ matches: matchesCount });
  };
  eventBus.on('updatefindmatchescount', count);
  eventBus.on('updatefindcontrolstate', count);
}

/** Fits pages that were fitted to the window's width to it again when that changes. */
function keepFitting(viewer: PDFViewer, { container, signal }: OpenPdfOptions): void {
  const observer = new ResizeObserver(() => {
    const wanted = viewer.currentScaleValue;
    if (wanted === 'auto' || wanted === 'page-width') viewer.currentScaleValue = wanted;
  });
  observer.observe(container);
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
}

function finder(eventBus: EventBus): OpenPdf['find'] {
  let before = '';
  return (text, direction) => {
    if (text === '') eventBus.dispatch('findbarclose', {});
    else {
      eventBus.dispatch('find', {
        type: text === before ? 'again' : '',
        query: text,
        caseSensitive: false,
        entireWord: false,
        highlightAll: true,
        matchDiacritics: false,
        findPrevious: direction === -1,
      });
    }
    before = text;
  };
}

function nothing(): void {
  // pdf.js' interface is not there to be translated.
}
