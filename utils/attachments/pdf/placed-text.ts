import { withAddress } from '../characters';
import type { Place } from '../types';
import { ASCENT, DESCENT, type Run } from './run';

/** A text under construction that knows where on the pages its words stand. */
export class PlacedText {
  #text = '';
  readonly #places: Place[] = [];

  get isEmpty(): boolean {
    return this.#text === '';
  }

  /** What ties words together, and stands on no page. Blanks before it are taken away. */
  glue(text: string): void {
    this.#cut(this.#text.trimEnd().length);
    this.#text += text;
  }

  /** Takes a hyphen away from the end. */
  dropHyphen(): void {
    const text = this.#text.trimEnd();
    if (text.endsWith('-')) this.#cut(text.length - 1);
  }

  add(run: Run, isFirst: boolean): void {
    const text = isFirst ? run.text.trimStart() : run.text;
    const start = this.#text.length;
    this.#text += text;
    if (text !== '')
      this.#places.push({ start, end: this.#text.length, page: run.page, rectangle: rectangleOf(run) });
    if (run.link !== null)
      this.#text += withAddress(run.link.words, run.link.address).slice(run.link.words.length);
  }

  finish(): { readonly text: string; readonly places: readonly Place[] } {
    this.#cut(this.#text.trimEnd().length);
    return { text: this.#text, places: this.#places };
  }

  /** Keeps the places within the text when its end is cut off. */
  #cut(length: number): void {
    this.#text = this.#text.slice(0, length);
    for (
      let last = this.#places.at(-1);
      last !== undefined && last.end > length;
      last = this.#places.at(-1)
    ) {
      this.#places.pop();
      if (last.start < length) this.#places.push({ ...last, end: length });
    }
  }
}

function rectangleOf({ x, right, baseline, size }: Run): Place['rectangle'] {
  return { x, y: baseline - size * ASCENT, width: right - x, height: size * (ASCENT + DESCENT) };
}
