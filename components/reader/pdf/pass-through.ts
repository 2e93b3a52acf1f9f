/** The pointer moves this far, in CSS pixels, before a press on a mark is taken for the beginning of a selection. */
const A_DRAG = 4;

/**
 * Lets a selection go through the marks that lie over the words: one that begins beside a mark does not see it, and one
 * that begins on a mark begins in the words below it.
 */
export function passThrough(pages: HTMLElement, signal: AbortSignal): void {
  const over = (target: EventTarget | null) =>
    target instanceof Element && target.closest('.over-page foi-citation') !== null;
  let from: { readonly x: number; readonly y: number } | null = null;
  const set = (isSelecting: boolean) => {
    pages.toggleAttribute('data-selecting', isSelecting);
  };
  pages.addEventListener(
    'pointerdown',
    ({ target, button, pointerType, clientX, clientY }) => {
      if (button !== 0 || pointerType === 'touch') return;
      if (over(target)) from = { x: clientX, y: clientY };
      else set(true);
    },
    { signal },
  );
  document.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      if (from === null || Math.hypot(clientX - from.x, clientY - from.y) < A_DRAG) return;
      set(true);
      const start = caretAt(from.x, from.y);
      const end = caretAt(clientX, clientY);
      if (start === null || end === null) return;
      document.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
    },
    { signal },
  );
  for (const type of ['pointerup', 'pointercancel'] as const) {
    document.addEventListener(
      type,
      () => {
        from = null;
        set(false);
      },
      { signal },
    );
  }
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** Older Chromiums know the place by another name. */
function caretAt(x: number, y: number): Caret | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = (
    document as { caretRangeFromPoint?: (x: number, y: number) => Range | null }
  ).caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
