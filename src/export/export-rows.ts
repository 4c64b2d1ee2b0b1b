import { UserError } from '../shared/user-error.js';
import type { ExportPlan } from './export-plan.js';
import { NOT_EXPANDED } from './export-plan.js';
import { type Cell, cellsOf, objectAt } from './flatten.js';
import { ITEMS, PAGE_KEYS, ROWS } from './page-document.js';
import { nameOfList, type RowList } from './row-list.js';

/** Rows of one question: what one answer carries in a few milliseconds, less where each has a list inside. */
export const PAGE_ROWS = 500;
export const PAGE_ROWS_WITH_ITEMS = 100;
export const PAGE_ITEMS = 500;

type Variables = Readonly<Record<string, unknown>>;
type Ask = (page: Variables) => Promise<unknown>;

/** All rows of the table, read page by page as they are taken; every question is of the same release, or `ask` throws. */
export async function* exportRows(
  plan: ExportPlan,
  ask: Ask,
): AsyncGenerator<readonly Cell[], void> {
  const first = plan.items === null ? PAGE_ROWS : PAGE_ROWS_WITH_ITEMS;
  for (let after: string | null = null; ; ) {
    const data = await ask(variables({ first, after }, null));
    if (after === null) refuseUnreached(data, plan);
    const page: Page = pageAt(data, plan.rows);
    if (page.entries.length === 0) refuseForPeers(data, plan);
    refuseEndless(page, plan);
    let before = after;
    for (const { node, cursor } of page.entries) {
      yield* rowsOfNode(plan, node, (itemsAfter) => askAgain(plan, ask, before, itemsAfter));
      before = cursor;
    }
    if (page.next === null) return;
    if (page.next === after) throw new Error('a page ends where it began');
    after = page.next;
  }
}

/** A list that was not reached would be a table without rows, which reads as "nothing is on record". */
function refuseUnreached(data: unknown, { rows: { path }, listNames }: ExportPlan): void {
  for (const [index, { name }] of path.entries()) {
    const found = objectAt(
      data,
      path.slice(0, index + 1).map(({ key }) => key),
    );
    if (found != null) continue;
    const way = path.slice(0, index + 1).map((step) => step.name);
    const others = listNames.length === 0 ? '' : ` \`list\` may be ${listNames.join(', ')}.`;
    throw new UserError(
      found === null
        ? `\`${way.join('.')}\` is null for these variables: there is no list to export.`
        : `\`${name}\` is not in the answer to these variables (of another type, or left out): there is no list to export.${others}`,
      { argument: ['list'], nearest: listNames },
    );
  }
}

/** Likewise of a list without entries, where one of the same things beside it has some: a pivot without columns has totals alone. */
function refuseForPeers(data: unknown, { rows, peers }: ExportPlan): void {
  const names = peers.filter((list) => pageAt(data, list).entries.length > 0).map(nameOfList);
  if (names.length === 0) return;
  throw new UserError(
    `\`${nameOfList(rows)}\` is empty for these variables, and there is more in the answer: name by \`list\` one of ${names.join(', ')}.`,
    { argument: ['list'], nearest: names },
  );
}

/** The entries of a plain list are asked for together, and a cursor is of the list inside one of them. */
function refuseEndless({ entries }: Page, { rows, items }: ExportPlan): void {
  if (rows.kind === 'CONNECTION' || items === null || entries.length === 1) return;
  if (entries.every(({ node }) => pageAt(node, items).next === null)) return;
  const [entry, expanded] = [rows, items].map(nameOfList);
  throw new UserError(
    `\`expand\` is "${expanded}", and an entry of \`${entry}\` has more than ${PAGE_ITEMS} of them: such a table goes on ` +
      `where it has one entry alone. Narrow it by \`variables\`, or take \`expand=${NOT_EXPANDED}\`.`,
    { argument: ['expand'], limit: PAGE_ITEMS, nearest: [NOT_EXPANDED] },
  );
}

/** One row; with items one row each of them, and one without where there are none. */
async function* rowsOfNode(
  { items, rowColumns, itemColumns }: ExportPlan,
  node: unknown,
  again: (itemsAfter: string) => Promise<unknown>,
): AsyncGenerator<readonly Cell[], void> {
  const own = cellsOf(node, rowColumns);
  if (items === null) {
    yield own;
    return;
  }
  let page = pageAt(node, items);
  if (page.entries.length === 0) yield [...own, ...cellsOf(null, itemColumns)];
  for (;;) {
    for (const item of page.entries) yield [...own, ...cellsOf(item.node, itemColumns)];
    if (page.next === null) return;
    page = pageAt(await again(page.next), items);
  }
}

/** The same row with the next page of its items; `before`: cursor of the row before, null of the first. */
async function askAgain(
  { rows }: ExportPlan,
  ask: Ask,
  before: string | null,
  itemsAfter: string,
): Promise<unknown> {
  const data = await ask(variables({ first: 1, after: before }, itemsAfter));
  return pageAt(data, rows).entries[0]?.node;
}

function variables(
  { first, after }: { readonly first: number; readonly after: string | null },
  itemsAfter: string | null,
): Variables {
  return {
    [ROWS.first]: first,
    [ROWS.after]: after,
    [ITEMS.first]: PAGE_ITEMS,
    [ITEMS.after]: itemsAfter,
  };
}

interface Page {
  readonly entries: readonly { readonly node: unknown; readonly cursor: string | null }[];
  /** After which the next page begins. Null: none follows. */
  readonly next: string | null;
}

interface AnsweredPage {
  readonly [PAGE_KEYS.edges]: readonly { readonly node: unknown; readonly cursor: string }[];
  readonly [PAGE_KEYS.pageInfo]: {
    readonly hasNextPage: boolean;
    readonly endCursor: string | null;
  };
}

/** The rows of a list in an answer; an object on the way that is null has none. */
function pageAt(data: unknown, { path, kind }: RowList): Page {
  const found = objectAt(
    data,
    path.map(({ key }) => key),
  );
  if (found == null) return { entries: [], next: null };
  if (kind === 'LIST') {
    return { entries: (found as unknown[]).map((node) => ({ node, cursor: null })), next: null };
  }
  const { [PAGE_KEYS.edges]: entries, [PAGE_KEYS.pageInfo]: info } = found as AnsweredPage;
  return { entries, next: info.hasNextPage ? info.endCursor : null };
}
