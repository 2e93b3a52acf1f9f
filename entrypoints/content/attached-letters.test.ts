// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AttachmentPart, Message, ReadOutcome } from '../../utils/messages';
import { createAttachedLetters, type AttachedKnown } from './attached-letters';
import type { FetchFile } from './fetch-attachment';
import type { Line } from './hand-over';

const REQUEST = 'https://www.whatdotheyknow.com/request/harbour';
const address = (part: number) => `${REQUEST}/response/900/attach/${part}/a.pdf`;
const NOTHING_READ: AttachedKnown = { language: 'en', attached: [], hasSummary: () => false };

/** A background that stores and reads what it is handed, or does not. */
function background(outcome: ReadOutcome | null) {
  const parts: AttachmentPart[] = [];
  const hungUp = vi.fn();
  const connect = (): Line => {
    const listeners: ((value: unknown) => void)[] = [];
    return {
      onMessage: { addListener: (listener) => listeners.push(listener) },
      onDisconnect: { addListener: () => undefined },
      postMessage: (part) => {
        parts.push(part);
        if (part.type === 'end' && outcome !== null)
          for (const listener of listeners) listener({ type: 'answer', outcome });
      },
      disconnect: hungUp,
    };
  };
  return { connect, parts, hungUp };
}

const file = (text: string, headers: Record<string, string> = {}): FetchFile =>
  vi.fn(() => Promise.resolve(new Response(text, { headers })));

let ending: AbortController;
beforeEach(() => {
  ending = new AbortController();
  document.body.innerHTML = `<div class="incoming correspondence" id="incoming-900"><div class="correspondence_text">
    <div class="attachments"><ul class="list-of-attachments">${[2, 3]
      .map(
        (part) =>
          `<li class="attachment"><p class="attachment__name">Letter ${part}.pdf</p>
           <p class="attachment__meta">41K <a href="${address(part)}">Download</a></p></li>`,
      )
      .join('')}</ul></div></div></div>`;
});

function show(fetchFile: FetchFile, outcome: ReadOutcome | null = 'stored', isKnown = true) {
  const there = background(outcome);
  const sent: Message[] = [];
  const onRead = vi.fn(() => {
    if (isKnown)
      letters.show({
        ...NOTHING_READ,
        attached: [{ address: address(2), letter: 'incoming-900/attach/2', problem: null }],
        hasSummary: () => true,
      });
    return Promise.resolve(isKnown);
  });
  const letters = createAttachedLetters({
    document,
    url: REQUEST,
    runtime: {
      sendMessage: (message) => {
        sent.push(message);
        return Promise.resolve(true);
      },
    },
    connect: there.connect,
    fetchFile,
    signal: ending.signal,
    styles: [],
    request: 'harbour',
    onRead,
  });
  letters.show(NOTHING_READ);
  return { letters, onRead, sent, ...there };
}

const lines = () => [...document.querySelectorAll('foi-attached-letter')];
const textOf = (at: number) => lines()[at]?.shadowRoot?.textContent;
const press = (at: number) => lines()[at]?.shadowRoot?.querySelector('button')?.click();
const becomes = (at: number, text: string) =>
  vi.waitFor(() => {
    expect(textOf(at)).toBe(text);
  });

describe('the line below an attachment', () => {
  it('offers to read the letter, and fetches nothing until it is asked to', () => {
    const fetchFile = file('x');
    show(fetchFile);
    expect(lines().map((_, at) => textOf(at))).toEqual(['Read this letter', 'Read this letter']);
    expect(fetchFile).not.toHaveBeenCalled();
  });

  it('hands the file over at a click and then offers to open it', async () => {
    const { parts, onRead, hungUp } = show(file('%PDF-1.7'));
    press(0);
    await becomes(0, 'Open annotated');
    expect(onRead).toHaveBeenCalledOnce();
    expect(parts).toEqual([
      {
        type: 'begin',
        address: address(2),
        name: 'Letter 2.pdf',
        size: '41K',
        request: 'harbour',
        letter: 'incoming-900/attach/2',
      },
      { type: 'bytes', base64: Buffer.from('%PDF-1.7').toString('base64') },
      { type: 'end' },
    ]);
    expect(hungUp).toHaveBeenCalledOnce();
    expect(textOf(1)).toBe('Read this letter');
  });

  it('opens the letter on its own page', async () => {
    const { sent } = show(file('%PDF-1.7'));
    press(0);
    await becomes(0, 'Open annotated');
    press(0);
    expect(sent).toEqual([{ type: 'open-reader', attachment: address(2), at: null }]);
  });

  it('stops where the reader stops it, hangs up, and offers it again', async () => {
    const { hungUp, onRead } = show(file('%PDF-1.7'), null);
    press(0);
    await becomes(0, 'Reading the letterStop');
    press(0);
    await becomes(0, 'Read this letter');
    expect(hungUp).toHaveBeenCalledOnce();
    expect(onRead).not.toHaveBeenCalled();
  });

  it('asks before it reads a large file, and reads it then', async () => {
    const fetchFile: FetchFile = vi.fn(() =>
      Promise.resolve(new Response('x', { headers: { 'content-length': String(40 * 1024 * 1024) } })),
    );
    show(fetchFile);
    press(0);
    await becomes(0, 'This file has 40 MB, so reading it may take a while.Read it all the sameOpen the file');
    press(0);
    await becomes(0, 'Open annotated');
    expect(fetchFile).toHaveBeenCalledTimes(2);
  });

  it.each([
    [
      'the site refuses the file',
      () => Promise.resolve(new Response('', { status: 403 })),
      'stored',
      /did not give out this file/,
    ],
    ['there is no connection', () => Promise.reject(new TypeError('x')), 'stored', /Are you connected/],
    ['the browser has no room', file('x'), 'not-stored', /did not let FOI Lens keep this file/],
  ] as const)(
    'says so where %s, and offers another try and the file itself',
    async (_, fetchFile, outcome, why) => {
      show(fetchFile, outcome);
      press(0);
      await vi.waitFor(() => {
        expect(textOf(0)).toMatch(why);
      });
      expect(textOf(0)).toMatch(/Try againOpen the file$/);
      expect(lines()[0]?.shadowRoot?.querySelector('a')?.href).toBe(address(2));
    },
  );

  it('offers another try where reading came to no end', async () => {
    show(file('x'), 'unfinished');
    press(0);
    await becomes(0, 'Reading this file came to no end and was stopped.Try againOpen the file');
  });

  it('says so where nobody tells what was in the file', async () => {
    show(file('x'), 'stored', false);
    press(0);
    await becomes(0, 'FOI Lens did not answer. Reload the page and try again.Try againOpen the file');
  });

  it('does not go on beyond what is ever read', async () => {
    const length = String(200 * 1024 * 1024);
    show(() => Promise.resolve(new Response('x', { headers: { 'content-length': length } })));
    press(0);
    await becomes(
      0,
      'This file has 200 MB, so reading it may take a while.Read it all the sameOpen the file',
    );
    press(0);
    await becomes(0, 'This file is too large to be read here.Try againOpen the file');
  });

  it('says why a file that was read holds no letter', () => {
    const { letters } = show(file('x'));
    const problem = 'This file is empty.';
    letters.show({ ...NOTHING_READ, attached: [{ address: address(3), letter: null, problem }] });
    expect(textOf(1)).toBe('This file is empty.Open the file');
  });

  it('goes with everything else', () => {
    show(file('x'));
    ending.abort();
    expect(lines()).toEqual([]);
  });
});

describe('several attachments', () => {
  it('are fetched one after the other', async () => {
    const answers: ((response: Response) => void)[] = [];
    const fetchFile = vi.fn<FetchFile>(() => new Promise((resolve) => answers.push(resolve)));
    const { letters } = show(fetchFile);
    letters.read([address(2), address(3)]);
    await vi.waitFor(() => {
      expect(fetchFile).toHaveBeenCalledTimes(1);
    });
    expect([textOf(0), textOf(1)]).toEqual(['Fetching the fileStop', 'Waiting for the file beforeStop']);
    answers[0]?.(new Response('x'));
    await vi.waitFor(() => {
      expect(fetchFile).toHaveBeenCalledTimes(2);
    });
  });

  it('that wait are stopped at once, and not begun again unasked', async () => {
    const fetchFile = vi.fn<FetchFile>(() => new Promise(() => undefined));
    const { letters } = show(fetchFile);
    letters.read([address(2), address(3)]);
    await becomes(1, 'Waiting for the file beforeStop');
    press(1);
    await becomes(1, 'Read this letter');
    letters.read([address(3)]);
    expect(textOf(1)).toBe('Read this letter');
  });

  it('are not read again unasked', async () => {
    const fetchFile = file('x');
    const { letters } = show(fetchFile);
    press(0);
    await becomes(0, 'Open annotated');
    letters.read([address(2)]);
    expect(fetchFile).toHaveBeenCalledOnce();
  });
});
