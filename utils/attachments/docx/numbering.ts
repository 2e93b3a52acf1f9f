import { attributeOf, childOf, childrenOf, isOn, valueOf } from './xml';

/** One level of a list, as `w:lvl` describes it (ECMA-376-1, 17.9.6). */
export interface ListLevel {
  readonly format: string;
  /** With `%1` for the number of the first level, and so on (17.9.11). */
  readonly text: string;
  readonly start: number;
  /** Counted from 1: the deepest level after which this one starts again; 0 for none, null for every one above it. */
  readonly restartsAfter: number | null;
  /** All its numbers are written as figures (17.9.4). */
  readonly isLegal: boolean;
  /** The paragraph style that stands for this level (17.9.23). */
  readonly style: string | null;
}

/** A list that paragraphs belong to by their `w:numId`. Lists of one `countsWith` go on counting from each other. */
export interface WordList {
  readonly id: string;
  readonly countsWith: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** By level, where this list starts however far the others have counted (17.9.27). */
  readonly starts: ReadonlyMap<number, number>;
}

/** A file's styles by their ids. */
export type Styles = ReadonlyMap<string | null, Element>;

/** Reads the lists of a Word file from its numbering definitions (17.9); `styles` knows where one names another. */
export function readLists(numbering: Document, styles: Styles): ReadonlyMap<string, WordList> {
  const root = numbering.documentElement;
  const shapes = new Map(
    childrenOf(root, 'abstractNum').map((shape) => [attributeOf(shape, 'abstractNumId'), shape]),
  );
  const nums = new Map(childrenOf(root, 'num').map((num) => [attributeOf(num, 'numId'), num]));

  /** A shape may name a numbering style instead of levels, whose own list then has them (17.9.21). */
  const shapeOf = (id: string, seen: ReadonlySet<string> = new Set()): Element | null => {
    const shape = shapes.get(valueOf(nums.get(id) ?? null, 'abstractNumId')) ?? null;
    const link = valueOf(shape, 'numStyleLink');
    if (link === null) return shape;
    const other = valueOf(styles.get(link) ?? null, 'pPr', 'numPr', 'numId');
    return other === null || seen.has(other) ? null : shapeOf(other, new Set([...seen, id]));
  };

  const lists = new Map<string, WordList>();
  for (const [id, num] of nums) {
    const shape = id === null ? null : shapeOf(id);
    if (id === null || shape === null) continue;
    const overrides = childrenOf(num, 'lvlOverride');
    lists.set(id, {
      id,
      countsWith: attributeOf(shape, 'abstractNumId') ?? id,
      levels: new Map([
        ...childrenOf(shape, 'lvl').map(readLevel),
        ...overrides.flatMap((override) => childrenOf(override, 'lvl').map(readLevel)),
      ]),
      starts: new Map(
        overrides.flatMap((override): [number, number][] => {
          const start = valueOf(override, 'startOverride');
          return start === null ? [] : [[levelOf(override), Number(start)]];
        }),
      ),
    });
  }
  return lists;
}

export function readStyles(styles: Document): Styles {
  return new Map(
    childrenOf(styles.documentElement, 'style').map((style) => [attributeOf(style, 'styleId'), style]),
  );
}

const levelOf = (element: Element): number => Number(attributeOf(element, 'ilvl') ?? 0);

function readLevel(level: Element): readonly [number, ListLevel] {
  const restart = valueOf(level, 'lvlRestart');
  return [
    levelOf(level),
    {
      format: valueOf(level, 'numFmt') ?? 'decimal',
      text: attributeOf(childOf(level, 'lvlText'), 'val') ?? '',
      start: Number(valueOf(level, 'start') ?? 0),
      restartsAfter: restart === null ? null : Number(restart),
      isLegal: isOn(level, 'isLgl'),
      style: valueOf(level, 'pStyle'),
    },
  ];
}
