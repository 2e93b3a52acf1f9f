import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { UnreadableFile } from '../problem';
import { loadPdfjs } from './pdfjs';

/**
 * Opens a PDF with nothing but its own bytes: no fonts, character maps or decoders are fetched, no font or function in
 * it is compiled to code, its forms and scripts are left alone. Page by page it is read later.
 */
export async function openPdf(bytes: Uint8Array, signal: AbortSignal): Promise<PDFDocumentProxy> {
  const { getDocument } = await loadPdfjs();
  const task = getDocument({
    // A copy, since its buffer is given away; a plain one, since pdf.js refuses Node's Buffer.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 0,
    stopAtErrors: false,
    verbosity: 0,
  });
  const stop = (): void => void task.destroy();
  signal.addEventListener('abort', stop);
  try {
    return await task.promise;
  } catch (error) {
    await task.destroy();
    throw new UnreadableFile(
      error instanceof Error && error.name === 'PasswordException' ? 'password' : 'broken',
    );
  }
}
