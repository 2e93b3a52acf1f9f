import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { textOf } from '../test-files';

const loader = createRequire(import.meta.url)('node:module') as {
  _load: (request: string, ...rest: unknown[]) => unknown;
};
const load = loader._load.bind(loader);
const refused = vi.fn();

// pdf.js requires the package by itself, beside vitest's own ways to stand in for one.
beforeAll(() => {
  loader._load = (request, ...rest) => {
    if (!request.startsWith('@napi-rs/canvas')) return load(request, ...rest);
    refused();
    throw new Error('not installed');
  };
});

afterAll(() => {
  loader._load = load;
});

it('a PDF is read where the optional package that draws is not installed, and nobody is warned of it', async () => {
  const warn = vi.spyOn(console, 'warn');
  const file = new URL('../../../tests/attachments/files/foia.groff.pdf', import.meta.url);
  const { text } = await textOf(readFileSync(file), 'a.pdf');
  expect(refused).toHaveBeenCalled();
  expect(text).toContain('section 43(2)');
  expect(warn).not.toHaveBeenCalled();
  expect(globalThis).not.toHaveProperty('DOMMatrix');
});
