/** An id of a row, and the id of the row of the same file it is a part of. */
export type ParentLink = { readonly id: string; readonly parent: string };

/** What is wrong with a link: the row is a part of itself, at once or around a circle. Null where it is not. */
export function circleOf(link: ParentLink, parents: ReadonlyMap<string, string>): string | null {
  const path = [link.id];
  let next: string | undefined = link.parent;
  while (next !== undefined && next !== link.id && !path.includes(next)) {
    path.push(next);
    next = parents.get(next);
  }
  return next === link.id ? `makes "${link.id}" a part of itself (${[...path, link.id].join(' → ')})` : null;
}
