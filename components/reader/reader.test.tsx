// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { show } from '../testing';
import { DropZone } from './DropZone';
import { LetterDocument } from './LetterDocument';
import { PdfToolbar, type PdfToolbarProps } from './pdf/PdfToolbar';
import { EMPTY, examples, READING } from './reader.examples';
import { ReviewDraft } from './ReviewDraft';

const nothing = () => undefined;

function view(name: string) {
  const example = examples.find((one) => one.name === name);
  if (example === undefined) throw new Error(`No example ${name}`);
  return show(example.view);
}

describe('waiting for a letter', () => {
  it('opens the file that is chosen, and the same one again', () => {
    const onFile = vi.fn();
    const { root } = show(<DropZone {...EMPTY} onFile={onFile} />);
    const input = root.querySelector('input');
    const file = new File(['Dear all,'], 'letter.txt');
    const choose = () => {
      Object.defineProperty(input, 'files', { value: [file], configurable: true });
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    };
    choose();
    choose();
    expect(onFile.mock.calls).toEqual([[file], [file]]);
  });

  it('says at once why the last one is not shown, and where it can be opened', () => {
    const { root, control } = view('an attachment that is no letter');
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('protected by a password');
    expect(control('Open it as it is').getAttribute('rel')).toBe('noopener noreferrer');
  });
});

describe('a file so large that it is asked about', () => {
  it('says how large it is, and is read once the reader wants that', async () => {
    const onLarge = vi.fn();
    const { text, click } = show(<DropZone {...EMPTY} large={40 * 1024 * 1024} onLarge={onLarge} />);
    expect(text()).toContain('This file has 40 MB, so reading it may take a while.');
    await click('Read it all the same');
    expect(onLarge).toHaveBeenCalledOnce();
  });
});

describe('a letter as a document', () => {
  it('is the letter to the character, so that what is known of its text can be marked in it', () => {
    let letter: HTMLElement | null = null;
    show(
      <LetterDocument
        reading={READING}
        language="en"
        onReady={(element) => {
          letter = element;
        }}
      />,
    );
    expect(letter).toMatchObject({ textContent: READING.text });
  });

  it('has its headings, lists, tables and bold words', () => {
    const { root } = view('a letter from disk');
    const paper = root.querySelector('.document');
    expect(paper?.querySelector('h2')?.textContent).toBe('Your request for information');
    expect(paper?.querySelectorAll('li')).toHaveLength(2);
    expect(paper?.querySelectorAll('tr')).toHaveLength(3);
    expect(paper?.querySelector('b')?.textContent).toBe('section 31(1)(a)');
  });

  it('is drawn once: what was put into it since stays', () => {
    const again = (language: 'en' | 'cy') => (
      <LetterDocument reading={READING} language={language} onReady={nothing} />
    );
    const shown = show(again('en'));
    const paper = shown.root.querySelector('.document');
    paper?.querySelector('p')?.append('mark');
    shown.again(again('cy'));
    expect(paper?.textContent).toContain('mark');
    expect(shown.root.querySelector('[lang]')?.getAttribute('lang')).toBe('cy');
  });
});

describe('above the pages of a PDF', () => {
  const pdf = {
    pages: 3,
    zoom: vi.fn(),
    fitWidth: vi.fn(),
    find: vi.fn(),
    print: vi.fn(() => Promise.resolve(false)),
  };
  const surface = { mark: () => new Map(), light: nothing };
  const toolbar = (matches: PdfToolbarProps['state']['matches'], isOpen = true) => (
    <PdfToolbar pdf={isOpen ? { ...pdf, surface } : null} state={{ page: 2, scale: 1, matches }} />
  );
  const key = (target: EventTarget | null | undefined, init: KeyboardEventInit) => {
    const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
    target?.dispatchEvent(event);
    return event;
  };

  it('is there before the pages are, with nothing to be done', () => {
    const { root } = show(toolbar(null, false));
    expect([...root.querySelectorAll('button')].every(({ disabled }) => disabled)).toBe(true);
  });

  it('says which page is in view, and changes the size', async () => {
    const { text, click } = show(toolbar(null));
    expect(text()).toContain('Page 2 of 3');
    await click('Larger');
    await click('Smaller');
    expect(pdf.zoom.mock.calls).toEqual([[1], [-1]]);
  });

  it('searches as one types, and goes on with Enter and back with Shift', () => {
    const { root } = show(toolbar(null));
    const field = root.querySelector('input');
    if (field === null) throw new Error('No field');
    field.value = 'section';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    key(field, { key: 'Enter' });
    key(field, { key: 'Enter', shiftKey: true });
    key(field, { key: 'Escape' });
    expect(pdf.find.mock.calls.map(([, direction]) => direction as unknown)).toEqual([1, 1, -1, 1]);
    expect(pdf.find.mock.calls.at(-1)?.[0]).toBe('');
  });

  it('takes the browser’s key for searching, which sees only the pages that are drawn', () => {
    const { root } = show(toolbar(null));
    expect(key(document, { key: 'f', ctrlKey: true }).defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(root.querySelector('input'));
    expect(key(document, { key: 'f', ctrlKey: true, shiftKey: true }).defaultPrevented).toBe(false);
  });

  it('takes the browser’s key for printing, which would print only the pages that are drawn', () => {
    const print = vi.fn(() => Promise.resolve(true));
    show(<PdfToolbar pdf={{ ...pdf, surface, print }} state={{ page: 2, scale: 1, matches: null }} />);
    expect(key(document, { key: 'p', ctrlKey: true }).defaultPrevented).toBe(true);
    expect(print).toHaveBeenCalledOnce();
  });

  it('says so where there are too many pages to print', async () => {
    const { click, text } = show(toolbar(null));
    await click('Print');
    await vi.waitFor(() => {
      expect(text()).toContain('too many pages to be printed here');
    });
  });
});

describe('a review request about a letter from outside the site', () => {
  it('asks for what the letter does not tell, and goes without where that stays empty', async () => {
    const onCopy = vi.fn(() => Promise.resolve(true));
    const { root, click } = show(<ReviewDraft onCopy={onCopy} />);
    await click('Copy review request');
    const [authority] = root.querySelectorAll('input');
    if (authority === undefined) throw new Error('No field');
    authority.value = 'Northbrook Borough Council';
    authority.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
    root.querySelector<HTMLElement>('.copy')?.click();
    expect(onCopy.mock.calls).toEqual([
      [{ authority: '', requester: '' }],
      [{ authority: 'Northbrook Borough Council', requester: '' }],
    ]);
  });
});
