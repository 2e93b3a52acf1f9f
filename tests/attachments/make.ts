/**
 * Writes the sample letters as files by several programs: `npx tsx tests/attachments/make.ts`. Run once; the files are
 * kept in `files/`, so that tests need none of the programs: LibreOffice, Chromium, pandoc, groff and WeasyPrint.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { LETTERS, type SampleLetter } from './letters';
import { groffDocument } from './make/groff';
import { htmlDocument, runningHtml } from './make/html';
import { openDocument } from './make/open-document';

const FILES = path.join(import.meta.dirname, 'files');
const TEMPORARY = mkdtempSync(path.join(tmpdir(), 'foi-lens-letters-'));

const temporary = (name: string, content: string): string => {
  const file = path.join(TEMPORARY, name);
  writeFileSync(file, content);
  return file;
};

function byLibreOffice(letter: SampleLetter): void {
  const source = temporary(`${letter.name}.fodt`, openDocument(letter));
  for (const [kind, filter] of [
    ['pdf', 'pdf'],
    ['docx', 'docx:MS Word 2007 XML'],
    ['rtf', 'rtf:Rich Text Format'],
  ] as const) {
    execFileSync('soffice', ['--headless', '--convert-to', filter, '--outdir', TEMPORARY, source], {
      stdio: 'ignore',
    });
    renameSync(
      path.join(TEMPORARY, `${letter.name}.${kind}`),
      path.join(FILES, `${letter.name}.libreoffice.${kind}`),
    );
  }
}

async function byChromium(letter: SampleLetter): Promise<void> {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.setContent(htmlDocument(letter));
  await page.pdf({
    path: path.join(FILES, `${letter.name}.chromium.pdf`),
    format: 'A4',
    margin: { top: '3.5cm', bottom: '2.5cm', left: '2.5cm', right: '2.5cm' },
    ...(letter.running && { displayHeaderFooter: true, ...runningHtml(letter.running) }),
  });
  await browser.close();
}

function byPandoc(letter: SampleLetter): void {
  const source = temporary(`${letter.name}.html`, htmlDocument(letter));
  execFileSync('pandoc', [source, '-f', 'html', '-o', path.join(FILES, `${letter.name}.pandoc.docx`)]);
}

/** Groff's fonts have no Welsh letters: those letters WeasyPrint sets. */
const isForGroff = ({ name }: SampleLetter): boolean => name !== 'welsh';

function byWeasyPrint(letter: SampleLetter): void {
  const source = temporary(`${letter.name}.html`, htmlDocument(letter));
  execFileSync('weasyprint', [source, path.join(FILES, `${letter.name}.weasyprint.pdf`)], {
    stdio: 'ignore',
  });
}

/** It leaves the fonts that every reader has out of its files. */
function byGroff(letter: SampleLetter): void {
  const source = temporary(`${letter.name}.ms`, groffDocument(letter));
  const pdf = execFileSync('groff', ['-k', '-t', '-ms', '-Tpdf', '-P-pa4', source]);
  writeFileSync(path.join(FILES, `${letter.name}.groff.pdf`), pdf);
}

/** A letter that was printed and scanned: a PDF of a picture, without a word of text. */
async function scanned(letter: SampleLetter): Promise<void> {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 794, height: 1123 } });
  await page.setContent(`<div style="padding: 2cm">${htmlDocument(letter)}</div>`);
  const picture = await page.screenshot({ type: 'jpeg', quality: 25 });
  await page.setContent(
    `<style>body { margin: 0 } img { display: block; width: 99% }</style><img src="data:image/jpeg;base64,${picture.toString('base64')}">`,
  );
  await page.pdf({ path: path.join(import.meta.dirname, 'scan.pdf'), format: 'A4' });
  await browser.close();
}

mkdirSync(FILES, { recursive: true });
const wanted = process.argv.slice(2);
for (const letter of LETTERS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  byLibreOffice(letter);
  await byChromium(letter);
  byPandoc(letter);
  if (isForGroff(letter)) byGroff(letter);
  else byWeasyPrint(letter);
  if (letter.name === 'foia') await scanned(letter);
}
rmSync(TEMPORARY, { recursive: true });
