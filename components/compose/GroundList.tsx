import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReviewGround } from '../../utils/review';
import { displayOrder, movedTo } from './ground-order';
import { useDrag } from './use-drag';

export type ListedGround = Pick<ReviewGround, 'id' | 'kind' | 'title' | 'quote' | 'strength' | 'asksReader'>;

export interface GroundListProps {
  readonly grounds: readonly ListedGround[];
  /** Ids of those that go in, in their order. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

const TEXT = {
  points: 'What to raise',
  pointsHint: 'Tick what goes in. The strongest first is a good order.',
  remarks: 'Short remarks at the end',
  up: 'Move up',
  down: 'Move down',
  moved: (place: number, of: number) => `Now ${place} of ${of}.`,
  asks: 'You could add:',
} as const;

const STRENGTH: Readonly<Record<ListedGround['strength'], string | null>> = {
  strong: 'Strong point',
  medium: 'Worth raising',
  plain: null,
  note: 'Minor',
};

/** What a letter can be asked to look at again, to be ticked and put in order. */
export function GroundList({ grounds, chosen, onChange }: GroundListProps) {
  const [order, setOrder] = useState<readonly string[]>(chosen);
  const shown = displayOrder(grounds, order);
  const points = shown.filter(({ kind }) => kind === 'point');
  const remarks = shown.filter(({ kind }) => kind === 'remark');
  const become = (next: readonly ListedGround[], isIn: (id: string) => boolean) => {
    setOrder(next.map(({ id }) => id));
    onChange(next.filter(({ id }) => isIn(id)).map(({ id }) => id));
  };
  const tick = (id: string, isWanted: boolean) => {
    become(shown, (one) => (one === id ? isWanted : chosen.includes(one)));
  };
  const move = (id: string, place: number) => {
    become([...movedTo(points, id, place), ...remarks], (one) => chosen.includes(one));
  };
  return (
    <>
      {points.length > 0 && (
        <fieldset>
          <legend>{TEXT.points}</legend>
          <p class="hint">{TEXT.pointsHint}</p>
          <Points points={points} chosen={chosen} onTick={tick} onMove={move} />
        </fieldset>
      )}
      {remarks.length > 0 && (
        <fieldset>
          <legend>{TEXT.remarks}</legend>
          <ul class="grounds">
            {remarks.map((ground) => (
              <li key={ground.id} class="ground">
                <Tick ground={ground} chosen={chosen} onTick={tick} />
              </li>
            ))}
          </ul>
        </fieldset>
      )}
    </>
  );
}

interface PointsProps {
  readonly points: readonly ListedGround[];
  readonly chosen: readonly string[];
  readonly onTick: (id: string, isWanted: boolean) => void;
  readonly onMove: (id: string, place: number) => void;
}

type Direction = 'up' | 'down';

function Points({ points, chosen, onTick, onMove }: PointsProps) {
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef<{ readonly id: string; readonly direction: Direction } | null>(null);
  const [said, setSaid] = useState('');
  const drag = useDrag(points, onMove);
  // The row that moves takes its buttons out of the page and back, and they lose the focus.
  useLayoutEffect(() => {
    if (pressed.current === null) return;
    const { id, direction } = pressed.current;
    pressed.current = null;
    const row = list.current?.children[points.findIndex((point) => point.id === id)];
    const button = row?.querySelector<HTMLButtonElement>(`[data-direction="${direction}"]:not([disabled])`);
    (button ?? row?.querySelector<HTMLButtonElement>('[data-direction]:not([disabled])'))?.focus();
  }, [points]);
  return (
    <>
      <ol class="grounds" ref={list} {...drag.list}>
        {points.map((ground, index) => (
          <li
            key={ground.id}
            class={drag.dragged === ground.id ? 'ground is-dragged' : 'ground'}
            data-chosen={chosen.includes(ground.id)}
          >
            <span class="handle" aria-hidden="true" {...drag.handle(ground.id)} />
            <Tick ground={ground} chosen={chosen} onTick={onTick} />
            <span class="order">
              {(['up', 'down'] as const).map((direction) => (
                <button
                  key={direction}
                  type="button"
                  data-direction={direction}
                  disabled={direction === 'up' ? index === 0 : index === points.length - 1}
                  onClick={() => {
                    const place = direction === 'up' ? index - 1 : index + 1;
                    pressed.current = { id: ground.id, direction };
                    setSaid(TEXT.moved(place + 1, points.length));
                    onMove(ground.id, place);
                  }}
                >
                  <span class="arrow" aria-hidden="true" />
                  <span class="hidden">
                    {TEXT[direction]}: {ground.title}
                  </span>
                </button>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <p class="hidden" role="status">
        {said}
      </p>
    </>
  );
}

interface TickProps extends Pick<PointsProps, 'chosen' | 'onTick'> {
  readonly ground: ListedGround;
}

function Tick({ ground, chosen, onTick }: TickProps) {
  const isChosen = chosen.includes(ground.id);
  const strength = ground.kind === 'point' ? STRENGTH[ground.strength] : null;
  return (
    <div class="tick">
      <label>
        <input
          type="checkbox"
          checked={isChosen}
          onChange={(event) => {
            onTick(ground.id, event.currentTarget.checked);
          }}
        />
        <span class="title">
          {ground.title} {strength !== null && <span class="strength">{strength}</span>}
        </span>
      </label>
      {ground.quote !== '' && <blockquote class="quote">{ground.quote}</blockquote>}
      {isChosen && ground.asksReader !== null && (
        <p class="hint">
          {TEXT.asks} {ground.asksReader}
        </p>
      )}
    </div>
  );
}
