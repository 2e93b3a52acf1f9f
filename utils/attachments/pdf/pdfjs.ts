import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Shapes of a browser that pdf.js wants to see on Node as it is loaded, and uses only to draw. */
const DRAWING = ['DOMMatrix', 'ImageData', 'Path2D'] as const;
const DRAWING_IS_MISSING = /^Warning: Cannot (?:load|access|polyfill) /;

let loaded: Promise<typeof Pdfjs> | undefined;

/**
 * Loads pdf.js, once. On Node it fails without the optional package that draws for it, though nothing is drawn here: empty
 * shapes take the package's place while it is loaded, and its warnings about that are left out.
 */
export function loadPdfjs(): Promise<typeof Pdfjs> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<typeof Pdfjs> {
  const missing = DRAWING.filter((name) => !(name in globalThis));
  const { warn } = console;
  if (missing.length > 0) {
    for (const name of missing) Object.assign(globalThis, { [name]: Object });
    console.warn = (...message: unknown[]): void => {
      if (!DRAWING_IS_MISSING.test(String(message[0]))) warn(...message);
    };
  }
  try {
    const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
    // Loaded here, pdf.js' worker runs beside its caller: whoever wants it off the page reads the attachment in a worker.
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    return pdfjs;
  } finally {
    console.warn = warn;
    // Others may ask whether these exist to learn whether they are in a browser.
    for (const name of missing) Reflect.deleteProperty(globalThis, name);
  }
}
