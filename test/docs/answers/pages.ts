/** A list as a page shows it: how many there are and the first of them. */
export function page<Item, Node>(
  items: readonly Item[],
  first: number,
  nodeOf: (item: Item) => Node,
): { totalCount: number; nodes: Node[] } {
  return { totalCount: items.length, nodes: items.slice(0, first).map(nodeOf) };
}

/** Cursors are the program's own words. */
export function pageInfo(total: number, first: number) {
  return { hasNextPage: total > first, endCursor: expect.any(String) as string };
}
