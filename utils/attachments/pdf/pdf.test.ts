import { describe, expect, it } from 'vitest';
import { pdf, pdfPage } from '../../../tests/attachments/hostile';
import { textOf } from '../test-files';

type Words = readonly [x: number, y: number, text: string, size?: number];

/** Sets words at their places: 0 at the foot of the page, as in PDF itself. */
const set = (words: readonly Words[]): string =>
  words
    .map(
      ([x, y, text, size = 10]) =>
        `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[()]/g, '\\$&')}) Tj ET`,
    )
    .join('\n');

const read = async (...words: readonly Words[]): Promise<string> =>
  (await textOf(pdfPage(set(words)), 'a.pdf')).text;

async function readPages(...pages: readonly (readonly Words[])[]): Promise<string> {
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  const objects = pages.flatMap((words, index) => {
    const content = set(words);
    return [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * index} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ];
  });
  const file = pdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...objects,
  ]);
  return (await textOf(file, 'a.pdf')).text;
}

describe('the order of a page', () => {
  it('is that of its lines, whatever the order of the file', async () => {
    expect(await read([57, 500, 'Last.'], [57, 700, 'First.'])).toBe('First.\n\nLast.');
  });

  it('goes down one column and then the next where the file does', async () => {
    const column = (x: number, name: string): Words[] =>
      [0, 1, 2].map((line) => [x, 600 - 40 * line, `${name} paragraph ${line + 1}.`]);
    const text = await read(
      [57, 700, 'Heading across both of the columns of this page.'],
      ...column(57, 'Left'),
      ...column(320, 'Right'),
    );
    expect(text.split('\n\n').slice(1)).toEqual(
      ['Left', 'Right'].flatMap((name) => [1, 2, 3].map((line) => `${name} paragraph ${line}.`)),
    );
  });

  it('goes row by row where the file does, cells apart by a tab', async () => {
    expect(
      await read(
        [57, 700, 'Question'],
        [200, 700, 'Answer'],
        [57, 680, 'How many?'],
        [200, 680, 'Exempt under'],
        [200, 668, 'section 31.'],
        [57, 640, 'When?'],
        [200, 640, 'Not held.'],
      ),
    ).toBe('Question\tAnswer\nHow many?\tExempt under section 31.\nWhen?\tNot held.');
  });
});

describe('lines', () => {
  it('are joined where the next word did not fit, and kept where it did', async () => {
    const long = 'The information that you ask for is exempt from disclosure under section';
    expect(
      await read(
        [57, 700, 'Dear Sir'],
        [57, 660, long],
        [57, 648, '31(1)(a) of the Act.'],
        [57, 636, 'Yours'],
      ),
    ).toBe(`Dear Sir\n\n${long} 31(1)(a) of the Act.\nYours`);
  });

  it('keep raised numbers of notes apart from numbers of sections', async () => {
    expect(await read([57, 700, 'section 31'], [104, 704, '2', 6])).toBe('section 31 [2]');
  });
});

describe('heads and feet', () => {
  const page = (number: number, ...body: readonly Words[]): Words[] => [
    [57, 800, 'Harbourside Council'],
    ...body,
    [57, 40, `Page ${number} of 3`],
    [57, 28, 'Registered in England'],
  ];

  it('are set aside, and a sentence goes on across the page', async () => {
    const long = 'The information that you ask for is exempt from disclosure under the section';
    expect(
      await readPages(
        page(1, [57, 100, long]),
        page(2, [57, 700, 'of the Act.']),
        page(3, [57, 700, 'End.']),
      ),
    ).toBe(`Harbourside Council\n\n${long} of the Act.\n\nEnd.\n\nRegistered in England`);
  });

  it('are not what a letter repeats now and then', async () => {
    const text = await readPages(
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((number) =>
        page(number, [
          57,
          780,
          number % 3 === 1 ? 'Withheld under section 40(2).' : `Released ${'abcdefghi'[number] ?? ''}.`,
        ]),
      ),
    );
    expect(text.match(/Withheld/g)).toHaveLength(3);
  });
});

it('places say where words stand', async () => {
  const { text, places, pages } = await textOf(
    pdfPage(
      set([
        [57, 700, 'One two'],
        [57, 600, 'Three'],
      ]),
    ),
    'a.pdf',
  );
  expect(pages).toBe(1);
  expect(places.map(({ start, end, page }) => [text.slice(start, end), page])).toEqual([
    ['One two', 1],
    ['Three', 1],
  ]);
  // 842 points is the page's height; letters reach 8 points above their baseline here.
  expect(places[1]?.rectangle.x).toBeCloseTo(57);
  expect(places[1]?.rectangle.y).toBeCloseTo(842 - 600 - 8);
});

it('links are followed by their address', async () => {
  const link =
    '/Annots [<< /Type /Annot /Subtype /Link /Rect [57 695 110 712] /A << /S /URI /URI (https://a.example/p) >> >>]';
  const { text } = await textOf(pdfPage(set([[57, 700, 'our scheme holds it']]), '', link), 'a.pdf');
  expect(text).toBe('our scheme (https://a.example/p) holds it');
});
