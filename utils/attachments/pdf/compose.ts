import type { Place } from '../types';
import type { Block } from './blocks';
import type { Fragment } from './fragments';
import { joinWords, wordsOf } from './join-words';
import { goesOn, lineBreak, rightEdge } from './line-break';
import { PlacedText } from './placed-text';
import type { Unit } from './reading-order';

/** A page in reading order. */
export interface PageUnits {
  readonly units: readonly Unit[];
  readonly blocks: readonly Block[];
}

/** Foot-notes are set smaller than the letter, and begin with their number. */
const NOTE_SIZE = 0.92;
const NOTE = /^\s*(?:\[\d{1,2}\]|\d{1,2}\s|[*†‡])/;

/**
 * Writes pages as one text: lines joined to paragraphs, paragraphs apart by an empty line, sentences carried over from
 * column to column and page to page. Foot-notes wait until the sentence above them has ended.
 */
export function compose(
  pages: readonly PageUnits[],
  aside: readonly Fragment[],
): { readonly text: string; readonly places: readonly Place[] } {
  const lines = pages.flatMap(({ blocks }) => blocks.flatMap((block) => block.lines));
  const writer = new Writer(wordsOf(lines.map(({ text }) => text)));
  let notes: readonly Unit[] = [];
  for (const page of pages) {
    const { body, foot } = partNotes(page.units);
    for (const [index, unit] of body.entries()) {
      const carried = index === 0 && writer.carriesOn(unit);
      if (!carried) notes = writer.flush(notes, page);
      writer.unit(
        unit,
        page,
        carried || (unit.kind === 'block' && unit.startsColumn && writer.carriesOn(unit)),
      );
      if (carried) notes = writer.flush(notes, page);
    }
    notes = [...notes, ...foot];
  }
  const [last = { units: [], blocks: [] }] = pages.slice(-1);
  writer.flush(notes, last);
  for (const [index, line] of aside.entries()) writer.line(line, index === 0 ? '\n\n' : '\n');
  return writer.finish();
}

function partNotes(units: readonly Unit[]): {
  readonly body: readonly Unit[];
  readonly foot: readonly Unit[];
} {
  const sizes = units.flatMap((unit) =>
    unit.kind === 'block' ? unit.block.lines.map(({ size }) => size) : [],
  );
  const usual = [...sizes].sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
  let end = units.length;
  while (end > 1 && isNote(units[end - 1], usual)) end -= 1;
  return { body: units.slice(0, end), foot: units.slice(end) };
}

function isNote(unit: Unit | undefined, usual: number): boolean {
  return (
    unit?.kind === 'block' &&
    unit.block.size < usual * NOTE_SIZE &&
    NOTE.test(unit.block.lines[0]?.text ?? '')
  );
}

class Writer {
  readonly #text = new PlacedText();
  readonly #words: ReadonlySet<string>;
  #last: { readonly line: Fragment; readonly edge: number } | null = null;

  constructor(words: ReadonlySet<string>) {
    this.#words = words;
  }

  finish(): { readonly text: string; readonly places: readonly Place[] } {
    return this.#text.finish();
  }

  carriesOn(unit: Unit): boolean {
    const next = unit.kind === 'block' ? unit.block.lines[0] : undefined;
    return next !== undefined && this.#last !== null && goesOn(this.#last.line, next, this.#last.edge);
  }

  flush(notes: readonly Unit[], page: PageUnits): readonly Unit[] {
    for (const note of notes) this.unit(note, page, false);
    return [];
  }

  unit(unit: Unit, page: PageUnits, carriedOn: boolean): void {
    if (unit.kind === 'row') this.#row(unit.cells, unit.startsTable);
    else this.#block(unit.block, unit.column, page, carriedOn);
  }

  line(line: Fragment, glue: string): void {
    const before = this.#last?.line.text ?? '';
    if (glue === ' ' || (glue === '\n' && /\p{L}-$/u.test(before) && /^\s*\p{Ll}/u.test(line.text))) {
      const joint = joinWords(before, line.text, this.#words);
      if (joint.dropsHyphen) this.#text.dropHyphen();
      this.#text.glue(joint.glue);
    } else if (!this.#text.isEmpty) this.#text.glue(glue);
    for (const [index, run] of line.runs.entries()) this.#text.add(run, index === 0);
    this.#last = { line, edge: Infinity };
  }

  #block(block: Block, column: readonly Block[], page: PageUnits, carriedOn: boolean): void {
    const edge = rightEdge(block, column);
    const starts = (line: Fragment): number =>
      page.blocks.reduce(
        (sum, { lines }) => sum + lines.filter(({ x }) => Math.abs(x - line.x) < line.size * 0.2).length,
        0,
      );
    for (const [index, line] of block.lines.entries()) {
      const previous = block.lines[index - 1];
      if (previous === undefined) this.line(line, carriedOn ? ' ' : '\n\n');
      else this.line(line, GLUE[lineBreak(block, [previous, line], edge, starts)]);
    }
    if (this.#last !== null) this.#last = { ...this.#last, edge };
  }

  #row(cells: readonly (readonly Block[])[], startsTable: boolean): void {
    for (const [index, cell] of cells.entries()) {
      const lines = cell.flatMap((block) => block.lines);
      const before = index > 0 ? '\t' : startsTable ? '\n\n' : '\n';
      for (const [number, line] of lines.entries()) this.line(line, number === 0 ? before : ' ');
    }
  }
}

const GLUE = { none: ' ', line: '\n', paragraph: '\n\n' } as const;
