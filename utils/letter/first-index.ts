/**
 * The first index of an ordered row whose member is not before what is looked for; the row's length where all are.
 * Takes time with the logarithm of the length.
 * @param isBefore true for every index up to some point and false from there on
 */
export function firstIndex(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
