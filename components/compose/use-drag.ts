import { useRef, useState } from 'preact/hooks';

interface Named {
  readonly id: string;
}

/** Moving the rows of a list with the pointer. */
export interface Drag {
  /** The row that is being moved; null while none is. */
  readonly dragged: string | null;
  /** What a row's handle listens to. */
  readonly handle: (id: string) => { readonly onPointerDown: (event: PointerEvent) => void };
  /** What the list listens to. */
  readonly list: {
    readonly onPointerMove: (event: PointerEvent & { readonly currentTarget: HTMLElement }) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
}

/**
 * Moves a row while its handle is held: it changes places with the row whose middle the pointer has passed. Only what the
 * pointer does; whoever uses the keyboard has buttons.
 */
export function useDrag(items: readonly Named[], onMove: (id: string, place: number) => void): Drag {
  const [dragged, setDragged] = useState<string | null>(null);
  const held = useRef<string | null>(null);
  const hold = (id: string | null) => {
    held.current = id;
    setDragged(id);
  };
  const end = () => {
    hold(null);
  };
  return {
    dragged,
    handle: (id) => ({
      onPointerDown: (event) => {
        if (event.button !== 0 || !(event.currentTarget instanceof Element)) return;
        event.preventDefault();
        // The list stays where it is: events keep coming to it while the row changes its place.
        event.currentTarget.closest('ol')?.setPointerCapture(event.pointerId);
        hold(id);
      },
    }),
    list: {
      onPointerMove: ({ currentTarget, clientY }) => {
        const from = items.findIndex(({ id }) => id === held.current);
        if (held.current === null || from === -1) return;
        const place = placeAt(currentTarget, from, clientY);
        if (place !== from) onMove(held.current, place);
      },
      onPointerUp: end,
      onPointerCancel: end,
    },
  };
}

/** The place of the farthest row whose middle lies between the row at `from` and the pointer; `from` where there is none. */
function placeAt(list: HTMLElement, from: number, y: number): number {
  const middles = [...list.children].map((row) => {
    const { top, height } = row.getBoundingClientRect();
    return top + height / 2;
  });
  const above = middles.findIndex((middle, index) => index < from && y < middle);
  if (above !== -1) return above;
  const below = middles.findLastIndex((middle, index) => index > from && y > middle);
  return below === -1 ? from : below;
}
