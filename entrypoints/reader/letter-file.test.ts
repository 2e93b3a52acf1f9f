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

  /** A file of so many megabytes, by its own word. */
  const large = (megabytes: number, arrayBuffer: File['arrayBuffer']) =>
    ({ name: 'a.pdf', size: megabytes * 1024 * 1024, arrayBuffer }) as unknown as File;
  const unread = () => Promise.reject(new Error());

  it('does not even read what is large before the reader wants that', async () => {
    const arrayBuffer = () => file('%PDF-1.7', 'a.pdf').arrayBuffer();
    expect(await openFile(large(26, unread))).toBe('large');
    expect(await openFile(large(26, arrayBuffer), true)).toMatchObject({ isPdf: true });
  });

  it('never reads what is too large', async () => {
    expect(await openFile(large(101, unread))).toEqual(problem('too-large'));
    expect(await openFile(large(101, unread), true)).toEqual(problem('too-large'));
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
