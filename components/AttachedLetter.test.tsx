// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { AttachedLetter } from './AttachedLetter';
import { examples } from './AttachedLetter.examples';
import { show } from './testing';

function line(name: string, more: Partial<Parameters<typeof AttachedLetter>[0]> = {}) {
  const example = examples.find((one) => one.name === name);
  if (example === undefined) throw new Error(`No example ${name}`);
  return show(<AttachedLetter {...example.props} {...more} />);
}

describe('the line below an attachment', () => {
  it.each([
    ['unread', 'Read this letter'],
    ['large', 'This file has 40 MB, so reading it may take a while.Read it all the sameOpen the file'],
    ['waiting', 'Waiting for the file beforeStop'],
    ['fetching, length unknown', 'Fetching the fileStop'],
    ['fetching', 'Fetching the file, 42%Stop'],
    ['reading', 'Reading the letterStop'],
    [
      'not given out',
      'The site did not give out this file. You may have to sign in first.Try againOpen the file',
    ],
    ['no letter in it', 'This file is empty.Open the file'],
    ['read', 'Open annotated'],
    [
      'read, no new answer',
      'Read: it does not look like a new answer. No time for a review runs from it.Open annotated',
    ],
  ])('%s', (name, text) => {
    expect(line(name).text()).toBe(text);
  });

  it.each(['unread', 'read'])('names the file to those who hear the button alone: %s', (name) => {
    const button = line(name).root.querySelector('button');
    expect(button?.getAttribute('aria-label')).toContain('Response letter.pdf');
  });

  it('reads a large file only where that is said', async () => {
    const onRead = vi.fn();
    await line('unread', { onRead }).click('Read this letter');
    await line('large', { onRead }).click('Read it all the same');
    expect(onRead.mock.calls).toEqual([[false], [true]]);
  });

  it('keeps the focus on its one button while the file is fetched and read', () => {
    const shown = line('unread');
    const button = shown.root.querySelector('button');
    for (const name of ['fetching', 'reading', 'read']) {
      const next = examples.find((one) => one.name === name);
      if (next !== undefined) shown.again(<AttachedLetter {...next.props} />);
      expect(shown.root.querySelector('button')).toBe(button);
    }
  });
});
