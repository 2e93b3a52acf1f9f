// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardHost } from './card-host';
import { CLOSE_AFTER, OPEN_AFTER, openCitations } from './citation-opener';

let controller: AbortController;
let card: CardHost & { mark: HTMLElement | null };

const byId = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`no ${id}`);
  return element;
};
const pointer = (type: string, id: string, pointerType = 'mouse') => {
  byId(id).dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType }));
};
const click = (id: string) => {
  pointer('pointerdown', id);
  return byId(id).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
};
const key = (id: string, name: string, repeat = false) =>
  byId(id).dispatchEvent(
    new KeyboardEvent('keydown', { key: name, repeat, bubbles: true, cancelable: true }),
  );
const opened = () => card.mark?.id ?? null;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML =
    '<p id="text">a <i id="one">s.1</i> b <i id="two">s.2</i> <a href="#x" id="link"><i id="linked">s.3</i></a></p><hr id="card">';
  controller = new AbortController();
  card = {
    mark: null,
    element: byId('card'),
    open: (mark) => {
      card.mark = mark;
    },
    close: () => {
      card.mark = null;
    },
  };
  openCitations({
    document,
    card,
    markAt: (target) => (target instanceof HTMLElement ? target.closest('i') : null),
    signal: controller.signal,
  });
});

afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

describe('a press', () => {
  it('opens the card, a second one closes it', () => {
    click('one');
    expect(opened()).toBe('one');
    click('one');
    expect(opened()).toBeNull();
  });

  it('closes it also where the browser has closed it on the way', () => {
    click('one');
    pointer('pointerdown', 'one');
    card.close();
    byId('one').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(opened()).toBeNull();
  });

  it('opens the card of another mark in its place', () => {
    click('one');
    click('two');
    expect(opened()).toBe('two');
  });

  it('makes a card stay that the pointer had opened', () => {
    pointer('pointerover', 'one');
    vi.advanceTimersByTime(OPEN_AFTER);
    click('one');
    pointer('pointerover', 'text');
    vi.advanceTimersByTime(CLOSE_AFTER);
    expect(opened()).toBe('one');
  });

  it('on a link goes on following the link', () => {
    expect(click('linked')).toBe(true);
    expect(opened()).toBeNull();
  });

  it('that ends a selection opens nothing', () => {
    document.getSelection()?.selectAllChildren(byId('text'));
    click('one');
    expect(opened()).toBeNull();
  });

  it('without a pointer, as screen readers send it, opens and closes too', () => {
    byId('one').click();
    expect(opened()).toBe('one');
    byId('one').click();
    expect(opened()).toBeNull();
  });
});

describe('the keyboard', () => {
  it.each(['Enter', ' '])('opens and closes by %j, and the page does not scroll', (name) => {
    expect(key('one', name)).toBe(false);
    expect(opened()).toBe('one');
    key('one', name);
    expect(opened()).toBeNull();
  });

  it('opens once while a key is held', () => {
    key('one', 'Enter');
    key('one', 'Enter', true);
    expect(opened()).toBe('one');
  });

  it.each([
    ['another key on a mark', 'one', 'a'],
    ['Enter elsewhere', 'text', 'Enter'],
  ])('leaves %s alone', (_why, id, name) => {
    expect(key(id, name)).toBe(true);
    expect(opened()).toBeNull();
  });

  it('opens the card of a mark in a link, which the pointer cannot press', () => {
    key('linked', 'Enter');
    expect(opened()).toBe('linked');
  });

  it('moving on to something else closes the card; moving into it does not', () => {
    key('one', 'Enter');
    byId('card').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    expect(opened()).toBe('one');
    byId('link').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    expect(opened()).toBeNull();
  });
});

describe('resting the pointer', () => {
  it('opens after a moment', () => {
    pointer('pointerover', 'one');
    vi.advanceTimersByTime(OPEN_AFTER - 1);
    expect(opened()).toBeNull();
    vi.advanceTimersByTime(1);
    expect(opened()).toBe('one');
  });

  it('opens nothing on the way across', () => {
    pointer('pointerover', 'one');
    vi.advanceTimersByTime(OPEN_AFTER - 1);
    pointer('pointerover', 'text');
    vi.advanceTimersByTime(1000);
    expect(opened()).toBeNull();
  });

  it('leaving closes after a moment', () => {
    pointer('pointerover', 'one');
    vi.advanceTimersByTime(OPEN_AFTER);
    pointer('pointerover', 'text');
    pointer('pointerover', 'link');
    vi.advanceTimersByTime(CLOSE_AFTER - 1);
    expect(opened()).toBe('one');
    vi.advanceTimersByTime(1);
    expect(opened()).toBeNull();
  });

  it.each(['card', 'one'])('coming back in time to the %s keeps it open', (id) => {
    pointer('pointerover', 'one');
    vi.advanceTimersByTime(OPEN_AFTER);
    pointer('pointerover', 'text');
    vi.advanceTimersByTime(CLOSE_AFTER - 1);
    pointer('pointerover', id);
    vi.advanceTimersByTime(1000);
    expect(opened()).toBe('one');
  });

  it('on another mark opens that one instead', () => {
    pointer('pointerover', 'one');
    vi.advanceTimersByTime(OPEN_AFTER);
    pointer('pointerover', 'two');
    vi.advanceTimersByTime(1000);
    expect(opened()).toBe('two');
  });

  it('does not take away a card that was asked for', () => {
    click('one');
    pointer('pointerover', 'two');
    vi.advanceTimersByTime(1000);
    expect(opened()).toBe('one');
  });

  it('is not what a finger does', () => {
    pointer('pointerover', 'one', 'touch');
    vi.advanceTimersByTime(1000);
    expect(opened()).toBeNull();
  });
});

it('nothing opens any more once the extension has gone', () => {
  pointer('pointerover', 'one');
  controller.abort();
  vi.advanceTimersByTime(1000);
  click('two');
  expect(opened()).toBeNull();
});
