interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The nodes of page after page, up to `atMost` of them. */
export async function allPages<Node>(
  page: (after: string | null) => Promise<Page<Node>>,
  atMost: number,
): Promise<Node[]> {
  const all: Node[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo } = await page(after);
    all.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null && all.length < atMost);
  return all;
}
