/** Something with a place in a list, by its name. */
interface Named {
  readonly id: string;
}

/**
 * The order in which a list is shown: what was chosen as it was put in order, and each of the others behind the one that
 * it follows by itself.
 */
export function displayOrder<Item extends Named>(items: readonly Item[], chosen: readonly string[]): Item[] {
  const ordered = chosen.flatMap((id) => items.find((item) => item.id === id) ?? []);
  items.forEach((item, index) => {
    if (ordered.includes(item)) return;
    const before = items[index - 1];
    ordered.splice(before === undefined ? 0 : ordered.indexOf(before) + 1, 0, item);
  });
  return ordered;
}

/** The list with one item at another place; places outside of it are its ends. */
export function movedTo<Item extends Named>(items: readonly Item[], id: string, place: number): Item[] {
  const others = items.filter((item) => item.id !== id);
  const moved = items.filter((item) => item.id === id);
  const at = Math.max(0, Math.min(place, others.length));
  return [...others.slice(0, at), ...moved, ...others.slice(at)];
}
