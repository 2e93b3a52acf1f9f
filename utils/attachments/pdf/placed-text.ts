import { withAddress } from '../characters';
import type { Place } from '../types';
import { ASCENT, DESCENT, type Run } from './run';

/** A text under construction that knows where on the pages its words stand. */
export class PlacedText {
  /** Kept apart until the end, so that looking at the last of them takes no longer the longer the text is. */
  readonly #pieces: string[] = [];
  #length = 0;
  readonly #places: Place[] = [];

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** What ties words together, and stands on no page. Blanks before it are taken away. */
  glue(text: string): void {
    this.#trimEnd();
    this.#append(text);
  }

  /** Takes a hyphen away from the end. */
  dropHyphen(): void {
    this.#trimEnd();
    if (this.#pieces.at(-1)?.endsWith('-') === true) this.#cut(this.#length - 1);
  }

  add(run: Run, isFirst: boolean): void {
    const text = isFirst ? run.text.trimStart() : run.text;
    const start = this.#length;
    this.#append(text);
    if (text !== '')
      this.#places.push({ start, end: this.#length, page: run.page, rectangle: rectangleOf(run) });
    if (run.link !== null)
      this.#append(withAddress(run.link.words, run.link.address).slice(run.link.words.length));
  }

  finish(): { readonly text: string; readonly places: readonly Place[] } {
    this.#trimEnd();
    return { text: this.#pieces.join(''), places: this.#places };
  }

  #append(text: string): void {
    if (text !== '') this.#pieces.push(text);
    this.#length += text.length;
  }

  #trimEnd(): void {
    for (let last = this.#pieces.at(-1); last !== undefined; last = this.#pieces.at(-1)) {
      const trimmed = last.trimEnd();
      if (trimmed.length === last.length) return;
      this.#cut(this.#length - (last.length - trimmed.length));
    }
  }

  /** Shortens the text within its last piece, and keeps the places within the text. */
  #cut(length: number): void {
    const last = this.#pieces.pop() ?? '';
    const rest = last.slice(0, last.length - (this.#length - length));
    if (rest !== '') this.#pieces.push(rest);
    this.#length = length;
    for (
      let place = this.#places.at(-1);
      place !== undefined && place.end > length;
      place = this.#places.at(-1)
    ) {
      this.#places.pop();
      if (place.start < length) this.#places.push({ ...place, end: length });
    }
  }
}

function rectangleOf({ x, right, baseline, size }: Run): Place['rectangle'] {
  return { x, y: baseline - size * ASCENT, width: right - x, height: size * (ASCENT + DESCENT) };
}
