import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { type Connection, connectionOf, type PageArgs } from '../shared/connection.js';
import { type CursorKey, encodeCursor } from '../shared/cursor.js';
import { rowsOfPage } from '../shared/row-page.js';
import { NEWEST_FIRST } from './follow-up-view.js';

interface InitiativeRow {
  readonly id: string;
  readonly slug: string;
  readonly sortDate: string;
}

/** The records of a page of rows that are newest first. */
export async function initiativePage(
  list: string,
  rows: readonly InitiativeRow[],
  page: PageArgs,
  { records }: RecordContext,
): Promise<Connection<GraphRecord>> {
  const order = { list, keyOf: keyOf<InitiativeRow>, ...NEWEST_FIRST };
  const ids = rowsOfPage(rows, order, page).map(({ id }) => id);
  const initiatives = await records.many(ids);
  const cursorOf = (record: GraphRecord) =>
    encodeCursor(list, keyOf(record as GraphRecord & InitiativeRow));
  return connectionOf(initiatives, page, cursorOf, () => rows.length);
}

function keyOf<Row extends InitiativeRow>({ sortDate, slug }: Row): CursorKey {
  return [sortDate, slug];
}
