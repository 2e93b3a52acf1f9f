import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { EventBus, PDFLinkService, PDFViewer } from 'pdfjs-dist/legacy/web/pdf_viewer.mjs';

/** The page of a plain viewer: pdf.js' own, as its makers give it, for the file that is chosen. Runs in the page. */
export function showChosen(workerAddress: string): void {
  GlobalWorkerOptions.workerSrc = workerAddress;
  const container = document.querySelector<HTMLDivElement>('#container');
  const input = document.querySelector('input');
  if (container === null || input === null) throw new Error('The page is not there.');
  const eventBus = new EventBus();
  const linkService = new PDFLinkService({ eventBus });
  const viewer = new PDFViewer({ container, eventBus, linkService });
  linkService.setViewer(viewer);
  eventBus.on('pagesinit', () => {
    viewer.currentScaleValue = 'auto';
  });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file !== undefined) void open(file);
  });
  const open = async (file: File): Promise<void> => {
    const pdf = await getDocument({ data: await file.arrayBuffer(), verbosity: 0 }).promise;
    viewer.setDocument(pdf);
    linkService.setDocument(pdf);
  };
}
