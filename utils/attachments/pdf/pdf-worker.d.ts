/** pdf.js ships no types for its worker; loaded, it announces itself to pdf.js by `globalThis.pdfjsWorker`. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
