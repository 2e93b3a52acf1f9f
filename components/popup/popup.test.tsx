// @vitest-environment happy-dom
import { h } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { nothing } from '../samples';
import { show } from '../testing';
import { ElsewhereView } from './ElsewhereView';
import { FollowedList } from './FollowedList';
import { FollowsUnreadable } from './FollowsUnreadable';
import { LIST, OPEN, STORM, examples } from './popup.examples';
import { RequestView } from './RequestView';

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

describe('following from the popup', () => {
  it.each([
    ['to be followed by the requester', true],
    ['to be followed by a reader', false],
    ['review open', false],
  ])('%s: an invitation is %s', (name, invited) => {
    expect(popup(name).root.querySelector('.invitation') !== null).toBe(invited);
  });

  it('leaves the button where it was pressed', () => {
    const view = (followed: boolean) => (
      <RequestView {...OPEN} follow={{ followed, problem: null, onChange: nothing }} />
    );
    const { root, control, again } = show(view(false));
    const button = control('Follow');
    again(view(true));
    expect(control('Following')).toBe(button);
    expect(root.querySelector('.invitation')?.textContent).toContain('You follow this request.');
  });

  it('has the last date first where the reader wants that, and says the safe one', () => {
    const text = popup('last date first').text();
    expect(text).toContain('by Tuesday 21 March 2023');
    expect(text).toContain('To be safe, ask for an internal review by Tuesday 21 February 2023.');
    expect(text).not.toContain('You could argue');
  });
});

describe('the requests that are followed', () => {
  const rows = (root: HTMLElement) => [...root.querySelectorAll('.rows li')];
  const type = (root: HTMLElement, query: string) => {
    const field = root.querySelector('input');
    if (field === null) throw new Error('There is no search field.');
    return act(() => {
      field.value = query;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  };

  it('stand soonest first, with what is over folded away', () => {
    const { root, text } = popup('some followed');
    expect(root.querySelector('.rows li')?.textContent).toContain(
      'Minutes of the harbour users’ group Today',
    );
    expect(text()).toContain('Past and closed (2)');
    expect(text()).not.toContain('Bus lane cameras');
  });

  it('that are all over are not folded away', () => {
    expect(popup('all past').text()).toContain('Fire doors in the town hall');
  });

  it.each([
    ['some followed', false],
    ['forty followed', true],
  ])('%s: a search field is %s', (name, expected) => {
    expect(popup(name).root.querySelector('input[type="search"]') !== null).toBe(expected);
  });

  it('are found by title and authority, also what is over', async () => {
    const { root, text } = popup('forty followed');
    await type(root, 'cafe 2034 ');
    expect(text()).toContain('1 found');
    expect(rows(root).map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Café licences in 2034'),
    ]);
  });

  it('of a thousand are made twenty-five at a time, and the focus goes on to the next', async () => {
    const { root } = popup('a thousand followed');
    const list = () => [...(root.querySelector('.rows')?.children ?? [])];
    expect(rows(root).length).toBeLessThanOrEqual(50);
    const [more] = [...root.querySelectorAll<HTMLElement>('.more')];
    await act(() => more?.click());
    expect(list()).toHaveLength(50);
    expect(document.activeElement).toBe(list()[25]?.querySelector('a'));
  });

  it('open their page, and are given up and taken back with one button', async () => {
    const [onOpen, onUnfollow, onUndo] = [vi.fn(), vi.fn(), vi.fn()];
    const view = (givenUp: ReadonlyMap<string, boolean>) => (
      <FollowedList {...LIST} {...{ onOpen, onUnfollow, onUndo, givenUp }} follows={[STORM]} />
    );
    const { root, click, control, again } = show(view(new Map()));
    root.querySelector<HTMLElement>('.rows a')?.click();
    expect(onOpen).toHaveBeenCalledWith(STORM.url);
    const button = control('Unfollow');
    await click('Unfollow');
    expect(onUnfollow).toHaveBeenCalledWith(STORM.key);
    again(view(new Map([[STORM.key, true]])));
    expect(control('Undo')).toBe(button);
    await click('Undo');
    expect(onUndo).toHaveBeenCalledWith(STORM.key);
  });

  it.each([
    ['given up for good', 'Undo', 'Open the request to follow it again.'],
    ['only unreadable records', 'Add all to calendar', '1 record could not be read. It is kept as it is.'],
  ])('%s: says so, without the control “%s”', (name, control, words) => {
    const shown = popup(name);
    expect(shown.text()).toContain(words);
    expect(shown.hasControl(control)).toBe(false);
  });

  it('lead to where unreadable records can be exported', async () => {
    const onSettings = vi.fn();
    await show(<FollowedList {...LIST} unreadable={2} onSettings={onSettings} />).click('Export everything');
    expect(onSettings).toHaveBeenCalled();
  });

  it('that the browser does not let us read can be tried again', async () => {
    const onRetry = vi.fn();
    await show(<FollowsUnreadable isAlone onRetry={onRetry} />).click('Try again');
    expect(onRetry).toHaveBeenCalled();
  });
});

describe('the popup elsewhere', () => {
  it('says how to follow while nothing is followed', () => {
    expect(popup('elsewhere').text()).toContain('None yet. Open a request and press Follow');
  });

  it('says what FOI Lens does, reads and sends, and opens a page to try', async () => {
    const onOpen = vi.fn();
    const { text, click } = show(h(ElsewhereView, { onOpen }));
    for (const line of ['What it does', 'What it reads', 'It sends nothing.']) expect(text()).toContain(line);
    await click('Find a refused request');
    expect(onOpen).toHaveBeenCalledWith('https://www.whatdotheyknow.com/list/unsuccessful');
  });

  it('names what could not be read', () => {
    expect(popup('unreadable').text()).toContain('It did not find the messages and the authority.');
  });
});
