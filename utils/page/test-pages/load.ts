import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';

export const SITE = 'https://www.whatdotheyknow.com';

/** A page of this folder, parsed; scripts do not run. */
export function loadTestPage(name: string): Document {
  return parsePage(readFileSync(path.join(import.meta.dirname, `${name}.html`), 'utf8'));
}

export function parsePage(html: string): Document {
  return new JSDOM(html).window.document;
}

const blank = parsePage('<!DOCTYPE html><html lang="en"></html>');

/** An element holding `html`, in no page. */
export function parseLetter(html: string): HTMLElement {
  const letter = blank.createElement('div');
  letter.innerHTML = html;
  return letter;
}
