import { describe, expect, it } from 'vitest';
import { problem } from '../../utils/attachments';
import { isShown, openFile, openStored } from './letter-file';

const file = (words: string, name: string): File => new File([words], name);

describe('openFile', () => {
  it.each([
    ['a PDF, whatever it is called', file('%PDF-1.7', 'letter.txt'), true],
    ['a letter as text', file('Dear all,', 'letter.txt'), false],
  ])('opens %s', async (_, given, isPdf) => {
    expect(await openFile(given)).toMatchObject({ name: given.name, isPdf, reading: null, attachment: null });
  });

  it('tells what is no letter by its first bytes', async () => {
    expect(await openFile(file('GIF89a', 'letter.pdf'))).toMatchObject({ code: 'image' });
  });

  it('does not even read what is too large', async () => {
    const enormous = {
      name: 'a.pdf',
      size: 26 * 1024 * 1024,
      arrayBuffer: () => Promise.reject(new Error()),
    };
    expect(await openFile(enormous as unknown as File)).toEqual(problem('too-large'));
  });

  it('says so where the browser cannot read it', async () => {
    const gone = { name: 'a.pdf', size: 10, arrayBuffer: () => Promise.reject(new Error('gone')) };
    expect(await openFile(gone as unknown as File)).toBe('not-read');
  });
});

it('opens an attachment with what was read of it', () => {
  const stored = {
    address: 'https://www.whatdotheyknow.com/a.pdf',
    name: 'a.pdf',
    size: '41K',
    bytes: new Uint8Array(new TextEncoder().encode('%PDF-1.7')),
    length: 8,
    reading: problem('no-text'),
    request: 'buses',
    letter: 'incoming-1/attach/2',
  };
  expect(openStored(stored)).toMatchObject({
    isPdf: true,
    reading: { code: 'no-text' },
    attachment: { request: 'buses' },
  });
});

describe('isShown', () => {
  it.each([
    ['a scanned PDF', true, 'no-text', true],
    ['a PDF in nameless letters', true, 'garbled', true],
    ['a PDF that wants a password', true, 'password', false],
    ['a damaged PDF', true, 'broken', false],
    ['a Word file without text', false, 'no-text', false],
  ] as const)('is right about %s', (_, isPdf, code, expected) => {
    expect(isShown({ isPdf }, problem(code))).toBe(expected);
  });

  it('shows a PDF while it is being read', () => {
    expect(isShown({ isPdf: true }, null)).toBe(true);
  });
});
