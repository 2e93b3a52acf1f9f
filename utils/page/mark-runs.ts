import { isText } from './dom';
import type { TextSlice } from './text-map';

/** A slice of text and the element that is to hold it. */
export interface MarkedSlice {
  readonly slice: TextSlice;
  readonly element: Element;
}

/** Neighbouring nodes that are rebuilt together, because a mark joins them or two marks share one of them. */
export type MarkRun = readonly MarkedSlice[];

/**
 * Groups slices into runs.
 * @param slices in reading order; those of one element stand together.
 */
export function groupIntoRuns(slices: readonly MarkedSlice[]): MarkRun[] {
  const runs: MarkedSlice[][] = [];
  let run: MarkedSlice[] = [];
  for (const marked of slices) {
    const before = run.at(-1);
    if (
      before !== undefined &&
      (before.element === marked.element || before.slice.node === marked.slice.node)
    ) {
      run.push(marked);
    } else {
      run = [marked];
      runs.push(run);
    }
  }
  return runs;
}

/**
 * Puts a run's elements into the page: each of its text nodes is replaced once by new ones, line breaks inside a mark move into it.
 * @returns the way back: the original nodes, the same objects, where they were. Does nothing where the page has thrown the run away.
 */
export function rebuildRun(run: MarkRun, document: Document): () => void {
  const originals = nodesOf(run);
  const replacement = replacementOf(run, originals, document);
  const first = originals[0];
  if (first === undefined) return () => undefined;
  const fragment = document.createDocumentFragment();
  for (const node of replacement) fragment.appendChild(node);
  first.parentNode?.insertBefore(fragment, first);
  for (const node of originals) {
    if (isText(node) && node.data !== '') node.remove();
  }
  return () => {
    const anchor = replacement.find((node) => node.parentNode !== null);
    if (anchor === undefined) return;
    for (const node of originals) anchor.parentNode?.insertBefore(node, anchor);
    for (const node of replacement) node.parentNode?.removeChild(node);
  };
}

/** The run's text nodes and what stands between them, as they are before the change. */
function nodesOf(run: MarkRun): Node[] {
  const nodes: Node[] = [];
  const last = run.at(-1)?.slice.node;
  for (let node: Node | null = run[0]?.slice.node ?? null; node !== null; node = node.nextSibling) {
    nodes.push(node);
    if (node === last) break;
  }
  return nodes;
}

function replacementOf(run: MarkRun, originals: readonly Node[], document: Document): Node[] {
  const replacement: Node[] = [];
  let next = 0;
  for (const node of originals) {
    const text = isText(node) ? node.data : '';
    if (text === '') {
      run[next - 1]?.element.appendChild(node);
      continue;
    }
    let done = 0;
    for (let marked = run[next]; marked?.slice.node === node; marked = run[(next += 1)]) {
      const { slice, element } = marked;
      if (slice.from > done) replacement.push(document.createTextNode(text.slice(done, slice.from)));
      if (replacement.at(-1) !== element) replacement.push(element);
      element.appendChild(document.createTextNode(text.slice(slice.from, slice.to)));
      done = slice.to;
    }
    if (done < text.length) replacement.push(document.createTextNode(text.slice(done)));
  }
  return replacement;
}
