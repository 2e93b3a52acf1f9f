// @vitest-environment happy-dom
import { h } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { show } from '../testing';
import { ElsewhereView } from './ElsewhereView';
import { examples } from './popup.examples';

function popup(name: string) {
  const example = examples.find((one) => one.name === name);
  if (example === undefined) throw new Error(`No example ${name}`);
  return show(example.view);
}

describe('the popup on a request', () => {
  it.each([
    [
      'review open',
      [
        'Refused in part: you can ask for a review',
        'Northbrook Borough Council',
        '12 days left',
        'to ask for an internal review',
        'by Tuesday 21 February 2023',
      ],
    ],
    ['one day left', ['1 day left']],
    ['last day', ['Last day today']],
    ['two last days', ['12 days left', 'You could argue until Tuesday 21 March 2023']],
    [
      'too late',
      [
        'the time to ask for a review is over',
        'The time to ask for an internal review ended on 21 February 2023.',
        'Ask again',
      ],
    ],
    [
      'reader',
      [
        'a review can be asked for',
        'for the requester to ask for an internal review',
        'Only Rowan Ashby can ask for a review.',
        'Copy new request',
      ],
    ],
    ['waiting', ['Waiting for an answer', '28 days left', 'for them to answer']],
    ['no dates', ['Nothing tells which law applies here']],
  ])('%s', (name, parts) => {
    const text = popup(name).text();
    for (const part of parts) expect(text).toContain(part);
  });

  it.each(['too late', 'outcome of a review, all over', 'withdrawn'])(
    '%s: nothing is counted down',
    (name) => {
      expect(popup(name).text()).not.toMatch(/days? left/);
    },
  );

  it('says how a request that is closed ended', () => {
    expect(popup('outcome of a review, all over').text()).toContain(
      'The time to complain to the Information Commissioner ended on',
    );
  });

  it('says how the date was worked out, and by which rule', () => {
    const { root } = popup('review open');
    const working = root.querySelector('.countdown details')?.textContent ?? '';
    expect(working).toContain('How this was worked out');
    expect(working).toContain('Counted from 21 December 2022');
    expect(working).toContain('26 and 27 December 2022');
  });

  it('shows what will be copied', () => {
    expect(popup('review open').root.querySelector('.draft')?.textContent).toContain(
      'Please carry out an internal review',
    );
  });

  it.each([
    ['the requester', 'review open', true],
    ['a reader', 'reader', false],
    ['the requester who is too late', 'too late', false],
  ])('%s is asked for own words and offered the form: %s', (_, name, offered) => {
    const { root, hasControl } = popup(name);
    expect(hasControl('Open the review form')).toBe(offered);
    expect(root.querySelector('textarea') !== null).toBe(offered);
  });

  it.each([
    ['review open, own words', 'Saved'],
    ['own words not saved', 'Not saved'],
  ])('%s: says so', (name, said) => {
    expect(popup(name).root.querySelector('.saved')?.textContent).toBe(said);
  });
});

describe('the popup elsewhere', () => {
  it('says what FOI Lens does, reads and sends, and opens a page to try', async () => {
    const onOpen = vi.fn();
    const { text, click } = show(h(ElsewhereView, { onOpen }));
    for (const line of ['What it does', 'What it reads', 'It sends nothing.']) expect(text()).toContain(line);
    await click('Find a refused request');
    expect(onOpen).toHaveBeenCalledWith('https://www.whatdotheyknow.com/list/unsuccessful');
  });

  it('names what could not be read', () => {
    expect(popup('unreadable').text()).toContain('It did not find the messages and the authority’s name.');
  });
});
