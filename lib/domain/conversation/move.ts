/** Moving one thing of a list up or down. */

/** The list with the item of this id moved by so many places, no further than the ends. Unchanged when it is not there. */
export function moved<Item extends { id: string }>(list: readonly Item[], id: string, by: number): Item[] {
  const from = list.findIndex((item) => item.id === id);
  const item = list[from];
  if (!item) return [...list];
  const rest = list.filter((other) => other !== item);
  const to = Math.min(rest.length, Math.max(0, from + by));
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}
