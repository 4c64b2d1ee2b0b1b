import { cellText } from '../cell-text.js';
import type { CellValue, Row, TableName } from '../data-set.js';
import { TABLES } from '../table-schemas.js';
import { columnOf } from './cells.js';
import type { Provenance } from './provenance.js';
import type { Disagreement } from './unite-rows.js';

/** What a source says of itself it is the source of. */
export function sourcesOf(table: TableName, rows: readonly Row[]): CellValue {
  const column = table === 'sources' ? 'id' : 'source_ids';
  return [...new Set(rows.flatMap(({ cells }) => cells[column] ?? []).map(String))];
}

export function datasetsOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap(({ datasets }) => datasets))].toSorted();
}

/** Of a figure the measure says what differs; `value` alone would not. */
function columnNamed({ cells }: Row, column: string): string {
  return column === 'value' && typeof cells.measure === 'string' ? cells.measure : column;
}

function keyOf(table: TableName, row: Row): string {
  return TABLES[table].key
    .map((name) => cellText(columnOf(table, name)?.type, row.cells[name]))
    .filter((part) => part !== null)
    .join(', ');
}

/** A difference of folders as a row of conflicts; `keeping`: the rows that say what is kept. */
export function conflictRow(
  table: TableName,
  keeping: readonly Row[],
  second: Row,
  { column, kept, other }: Disagreement,
  provenance: Provenance,
): Row {
  const first = keeping[0]!;
  const { subject } = TABLES[table];
  const type = columnOf(table, column)?.type;
  const named = provenance.namesOf([keeping, [second]]).join(' and ');
  const about = subject === 'id' ? '' : ` on ${keyOf(table, first)}`;
  return {
    cells: {
      table,
      id: String(first.cells[subject ?? 'id']),
      column: columnNamed(first, column),
      kept_value: cellText(type, kept),
      kept_source_ids: sourcesOf(table, keeping),
      other_value: cellText(type, other),
      other_source_ids: sourcesOf(table, [second]),
      reason: `The data sets ${named} differ${about}; the one named first is shown`,
    },
    line: first.line,
    datasets: datasetsOf([...keeping, second]),
  };
}
