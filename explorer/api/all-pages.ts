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

export interface CountedPage<Node> extends Page<Node> {
  readonly totalCount: number;
}

/** The same, beside the number of all that there are. */
export async function countedPages<Node>(
  page: (after: string | null) => Promise<CountedPage<Node>>,
  atMost: number,
): Promise<{ readonly nodes: readonly Node[]; readonly totalCount: number }> {
  let totalCount = 0;
  const nodes = await allPages(async (after) => {
    const answer = await page(after);
    totalCount = answer.totalCount;
    return answer;
  }, atMost);
  return { nodes, totalCount };
}
