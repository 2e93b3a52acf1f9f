/** In the order in which a reader comes to them: what is in the window, then by distance from it. */
export function nearestFirst<T>(
  items: readonly T[],
  elementOf: (item: T) => Element,
  windowHeight: number,
): T[] {
  return items
    .map((item) => {
      const { top, bottom } = elementOf(item).getBoundingClientRect();
      return { item, distance: Math.max(0, top - windowHeight, -bottom) };
    })
    .sort((one, other) => one.distance - other.distance)
    .map(({ item }) => item);
}
