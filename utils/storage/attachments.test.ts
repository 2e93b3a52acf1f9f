import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AttachmentProblem, AttachmentText } from '../attachments';
import { deleteAttachments, openAttachments } from './attachments';

const TEXT: AttachmentText = {
  kind: 'text',
  type: 'pdf',
  text: 'section 43(2)',
  pages: 1,
  places: [{ start: 0, end: 13, page: 1, rectangle: { x: 72, y: 90.5, width: 70, height: 12 } }],
  blocks: [],
  styles: [],
};
const EMPTY: AttachmentProblem = { kind: 'problem', code: 'empty', sentence: 'This file is empty.' };

const addressOf = (name: string) => `https://www.whatdotheyknow.com/request/a/response/2/attach/3/${name}`;
const file = (name: string, length = 3) => ({
  address: addressOf(name),
  name,
  size: '41K',
  request: 'a',
  letter: 'incoming-2/attach/3',
  bytes: new Uint8Array(length).fill(7),
});

/** A clock that goes on by one at each look. */
function clock() {
  let time = 0;
  return () => (time += 1);
}

beforeEach(() => deleteAttachments());

describe('an attachment that is stored', () => {
  it('comes back in another sitting, with what was read of it and its very bytes', async () => {
    const { bytes, ...about } = file('a.pdf');
    const first = openAttachments(clock());
    await first.add({ ...about, bytes });
    await first.setReading(about.address, TEXT);
    const again = openAttachments(clock());
    expect(await again.load(about.address)).toEqual({ ...about, bytes, length: 3, reading: TEXT });
    expect(await again.readings([about.address])).toEqual([{ ...about, length: 3, reading: TEXT }]);
  });

  it('is not read before it was', async () => {
    const attachments = openAttachments(clock());
    await attachments.add(file('a.pdf'));
    expect(await attachments.readings([addressOf('a.pdf')])).toMatchObject([{ reading: null }]);
  });

  it('is remembered with the reason where it holds no letter', async () => {
    const attachments = openAttachments(clock());
    await attachments.add(file('a.pdf', 0));
    await attachments.setReading(addressOf('a.pdf'), EMPTY);
    expect(await attachments.readings([addressOf('a.pdf')])).toMatchObject([{ reading: EMPTY }]);
  });

  it('keeps what another tab has had read meanwhile', async () => {
    const attachments = openAttachments(clock());
    await attachments.add(file('a.pdf'));
    await attachments.setReading(addressOf('a.pdf'), TEXT);
    await attachments.add(file('a.pdf'));
    expect(await attachments.readings([addressOf('a.pdf')])).toMatchObject([{ reading: TEXT }]);
  });

  it('has to be read anew where its file has changed', async () => {
    const attachments = openAttachments(clock());
    await attachments.add(file('a.pdf'));
    await attachments.setReading(addressOf('a.pdf'), TEXT);
    await attachments.add(file('a.pdf', 5));
    expect(await attachments.readings([addressOf('a.pdf')])).toMatchObject([{ reading: null, length: 5 }]);
  });

  it('that was removed in the meantime does not come back when its reading arrives', async () => {
    const attachments = openAttachments(clock());
    await attachments.add(file('a.pdf'));
    await deleteAttachments();
    await attachments.setReading(addressOf('a.pdf'), TEXT);
    expect(await attachments.load(addressOf('a.pdf'))).toBeNull();
  });

  it('goes with everything else, also while it is in use', async () => {
    const attachments = openAttachments(clock());
    await attachments.add(file('a.pdf'));
    await deleteAttachments();
    expect(await attachments.load(addressOf('a.pdf'))).toBeNull();
    await attachments.add(file('b.pdf'));
    expect(await attachments.load(addressOf('b.pdf'))).not.toBeNull();
  });
});

describe('room', () => {
  const names = async (attachments: ReturnType<typeof openAttachments>) =>
    (await attachments.readings(['a', 'b', 'c', 'd'].map(addressOf))).map(({ name }) => name);

  it('is made by what was not used for longest', async () => {
    const attachments = openAttachments(clock(), 10);
    for (const name of ['a', 'b', 'c']) await attachments.add(file(name, 3));
    await attachments.load(addressOf('a'));
    await attachments.add(file('d', 4));
    expect(await names(attachments)).toEqual(['a', 'c', 'd']);
    expect(await attachments.load(addressOf('b'))).toBeNull();
  });

  it('is not made by a letter whose page was visited since', async () => {
    const attachments = openAttachments(clock(), 10);
    for (const name of ['a', 'b', 'c']) await attachments.add(file(name, 3));
    await attachments.readings([addressOf('a')]);
    await attachments.add(file('d', 4));
    expect(await names(attachments)).toEqual(['a', 'c', 'd']);
  });

  it('is not made at the cost of the file that is just being stored, however large', async () => {
    const attachments = openAttachments(clock(), 10);
    await attachments.add(file('a', 3));
    await attachments.add(file('b', 30));
    expect(await names(attachments)).toEqual(['b']);
  });
});

it('what is damaged in the store counts as not there', async () => {
  const attachments = openAttachments(clock());
  await attachments.add(file('a.pdf'));
  await attachments.setReading(addressOf('a.pdf'), { ...TEXT, pages: 'many' } as unknown as AttachmentText);
  expect(await attachments.readings([addressOf('a.pdf')])).toEqual([]);
  expect(await attachments.load(addressOf('a.pdf'))).toBeNull();
});
