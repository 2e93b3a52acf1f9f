import { describe, expect, it } from 'vitest';
import { day } from '../../utils/calendar/test-day';
import type { PageRead } from '../../utils/messages';
import type { StoredReading } from '../../utils/storage';
import { analyseWithAttachments } from './attached-letters';

const URL = 'https://www.whatdotheyknow.com/request/dredging';
const ADDRESS = `${URL}/response/2/attach/3/Letter.pdf`;
const LETTER =
  'Dear Ms Pell,\n\n2 April 2024\n\nThe invoices are withheld under section 43(2) of the Freedom of Information Act 2000.\n\nYours sincerely';

const attachment = (size: string) => ({ name: 'Letter.pdf', href: ADDRESS, type: 'pdf', size });

const pageWith = (direction: 'incoming' | 'outgoing', size = '41K'): PageRead => ({
  kind: 'request',
  request: {
    urlTitle: 'dredging',
    title: 'Dredging',
    authority: 'Harbourside Council',
    requester: 'Noor Pell',
    status: 'rejected',
    law: 'FOI',
    viewerIsRequester: true,
  },
  messages: [
    {
      id: 'outgoing-1',
      direction: 'outgoing',
      sentDate: day('2024-03-06'),
      resentOn: null,
      author: 'Noor Pell',
      attachments: [],
      text: 'Please send me the dredging invoices.',
    },
    {
      id: `${direction}-2`,
      direction,
      sentDate: day('2024-04-10'),
      resentOn: null,
      author: 'Harbourside Council',
      attachments: [attachment(size)],
      text: 'Dear Ms Pell,\n\nPlease find our letter attached.\n\nKind regards',
    },
  ],
});

const STORED: StoredReading = {
  address: ADDRESS,
  name: 'Letter.pdf',
  size: '41K',
  length: 42_635,
  request: 'dredging',
  letter: 'incoming-2/attach/3',
  reading: { kind: 'text', type: 'pdf', text: LETTER, pages: 1, places: [], blocks: [], styles: [] },
};

const analysed = (page: PageRead, ...stored: readonly StoredReading[]) =>
  analyseWithAttachments(page, day('2024-04-20'), { readings: () => Promise.resolve(stored) });

describe('a page with an attachment', () => {
  it('has the letter in it as a message, once it was read, and counts from its own date', async () => {
    const { messages, deadlines, request, attached } = await analysed(pageWith('incoming'), STORED);
    expect(messages.map(({ id, analysis }) => [id, analysis?.kind ?? null])).toEqual([
      ['outgoing-1', null],
      ['incoming-2', 'other'],
      ['incoming-2/attach/3', 'refusal'],
    ]);
    expect(attached).toEqual([{ address: ADDRESS, letter: 'incoming-2/attach/3', problem: null }]);
    expect(request.stage).toBe('review-open');
    expect(deadlines.find(({ kind }) => kind === 'review-request')?.from).toBe('2024-04-02');
  });

  it('has no other letter as long as nothing was read', async () => {
    const { messages, attached } = await analysed(pageWith('incoming'), { ...STORED, reading: null });
    expect(messages).toHaveLength(2);
    expect(attached).toEqual([]);
  });

  it('forgets what was read of a file that the site has replaced', async () => {
    const { messages, attached } = await analysed(pageWith('incoming', '38K'), STORED);
    expect(messages).toHaveLength(2);
    expect(attached).toEqual([]);
  });

  it('says why a file that was read holds no letter', async () => {
    const reading = { kind: 'problem', code: 'empty', sentence: 'This file is empty.' } as const;
    const { messages, attached } = await analysed(pageWith('incoming'), { ...STORED, reading });
    expect(messages).toHaveLength(2);
    expect(attached).toEqual([{ address: ADDRESS, letter: null, problem: 'This file is empty.' }]);
  });

  it('takes nothing from what the requester attached', async () => {
    expect((await analysed(pageWith('outgoing'), STORED)).messages).toHaveLength(2);
  });
});
