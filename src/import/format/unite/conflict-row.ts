import { cellText } from '../cell-text.js';
import type { CellValue, Row, TableName } from '../data-set.js';
import { TABLES } from '../table-schemas.js';
import type { Disagreement } from './unite-rows.js';

const sourcesOf = ({ cells }: Row): CellValue => cells.source_ids ?? [];

/** Of a figure the measure says what differs; `value` alone would not. */
function columnOf(row: Row, { column }: Disagreement): string {
  const { measure } = row.cells;
  return column === 'value' && typeof measure === 'string' ? measure : column;
}

function keyOf(table: TableName, row: Row): string {
  const { key, columns } = TABLES[table];
  return key
    .map((name) => cellText(columns.find((column) => column.name === name)?.type, row.cells[name]))
    .filter((part) => part !== null)
    .join(', ');
}

/** A difference of two folders as a row of conflicts, with the sources of both. */
export function conflictRow(
  table: TableName,
  first: Row,
  second: Row,
  disagreement: Disagreement,
): Row {
  const { subject } = TABLES[table];
  const named = `${first.datasets.join(', ')} and ${second.datasets.join(', ')}`;
  const about = subject === 'id' ? '' : ` on ${keyOf(table, first)}`;
  return {
    cells: {
      table,
      id: String(first.cells[subject ?? 'id']),
      column: columnOf(first, disagreement),
      kept_value: disagreement.kept,
      kept_source_ids: sourcesOf(first),
      other_value: disagreement.other,
      other_source_ids: sourcesOf(second),
      reason: `The data sets ${named} differ${about}; the one named first is shown`,
    },
    line: first.line,
    datasets: [...new Set([...first.datasets, ...second.datasets])].toSorted(),
  };
}
