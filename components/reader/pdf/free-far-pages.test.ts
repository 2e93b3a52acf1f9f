import { expect, it, vi } from 'vitest';
import { freeFarPages } from './free-far-pages';

/** The pages that are freed once one has been drawn. */
function freedOf(drawn: readonly number[], inView: readonly number[]) {
  const destroy = vi.fn();
  const freed: number[] = [];
  const pages = new Set(drawn.map((id) => ({ id, destroy })));
  const shown = { _getVisiblePages: () => ({ ids: new Set(inView) }), getCachedPageViews: () => pages };
  const on = (_event: string, rendered: () => void) => {
    rendered();
  };
  freeFarPages(shown, { on }, (page) => freed.push(page));
  expect(destroy).toHaveBeenCalledTimes(freed.length);
  return freed;
}

it.each([
  ['frees those that have been scrolled past', [3, 4, 5, 6, 7], [6], [3, 4]],
  ['frees those further down, after scrolling up', [1, 2, 3, 4], [1], [3, 4]],
  ['keeps all that are in view, however many', [1, 2, 3, 4, 5, 6], [2, 3, 4, 5], []],
  ['keeps them all while none is in view, as in a window of no height', [1, 2, 3], [], []],
] as const)('%s', (_, drawn, inView, gone) => {
  expect(freedOf(drawn, inView)).toEqual(gone);
});
