import { groupedBy } from '../../../shared/loader.js';
import { cellText } from '../cell-text.js';
import type { Row, TableName } from '../data-set.js';
import { TABLES } from '../table-schemas.js';
import { columnOf, isJoined, isSame } from './cells.js';
import { datasetsOf, sourcesOf } from './conflict-row.js';
import type { Provenance } from './provenance.js';

/** A cell of the united tables that does not show what a folder kept in it. */
interface Overruled {
  readonly table: TableName;
  readonly cell: string;
  readonly row: Row;
}

/**
 * The conflicts that the folders state, each by what the united tables show: where another folder is shown, its value is
 * what is kept. What the stating folder kept stands as the other value of a conflict of its own.
 */
export function keepWhatIsShown(
  tables: Readonly<Record<TableName, readonly Row[]>>,
  provenance: Provenance,
): Row[] {
  const rowsAbout = rowsBySubject(tables);
  return tables.conflicts.map((conflict) => {
    const [stated = conflict] = provenance.partsOf(conflict);
    const overruled = overruledBy(stated, rowsAbout, provenance);
    if (overruled === null) return conflict;
    return provenance.unite(keptAsShown(stated, overruled, provenance), [conflict]);
  });
}

type RowsAbout = (table: TableName, id: string) => readonly Row[];

/** The rows of a table that speak of an id; each table is gone through once, if a conflict names it. */
function rowsBySubject(tables: Readonly<Record<TableName, readonly Row[]>>): RowsAbout {
  const known = new Map<TableName, Map<string, Row[]>>();
  return (table, id) => {
    const bySubject = known.get(table) ?? groupedBySubject(table, tables[table]);
    known.set(table, bySubject);
    return bySubject.get(id) ?? [];
  };
}

function groupedBySubject(table: TableName, rows: readonly Row[]): Map<string, Row[]> {
  const { subject } = TABLES[table];
  return subject === null ? new Map() : groupedBy(rows, ({ cells }) => String(cells[subject]));
}

/** Null: the value is shown, or nothing tells which cell is meant. Of several rows about one thing it is told by the value. */
function overruledBy(
  { cells, datasets }: Row,
  rowsAbout: RowsAbout,
  provenance: Provenance,
): Overruled | null {
  const table = cells.table as TableName;
  const isOnly = TABLES[table].subject === 'id';
  const meant = rowsAbout(table, String(cells.id)).flatMap((row) => {
    const cell = cellNamed(row, String(cells.column));
    // All rows of a folder share one list of data sets.
    const own = provenance.partsOf(row).find((part) => part.datasets === datasets);
    if (cell === null || own === undefined) return [];
    const type = columnOf(table, cell)?.type;
    if (isJoined(cell, type)) return [];
    if (!isOnly && cellText(type, own.cells[cell]) !== cells.kept_value) return [];
    return [{ table, cell, row, isShown: isSame(own.cells[cell], row.cells[cell]) }];
  });
  return meant.some(({ isShown }) => isShown) ? null : (meant[0] ?? null);
}

/** Of a figure a conflict names the measure. */
function cellNamed({ cells }: Row, column: string): string | null {
  if (cells.measure === column) return 'value';
  return column in cells ? column : null;
}

function keptAsShown(stated: Row, { table, cell, row }: Overruled, provenance: Provenance): Row {
  const { cells, line } = stated;
  const shown = row.cells[cell];
  const showing = provenance.partsOf(row).filter((part) => isSame(part.cells[cell], shown));
  const keptValue = cellText(columnOf(table, cell)?.type, shown);
  const former = { value: cells.kept_value ?? null, sources: cells.kept_source_ids ?? [] };
  const other = { value: cells.other_value ?? null, sources: cells.other_source_ids ?? [] };
  const names = provenance.namesOf([showing, [stated]]);
  // What it calls the other value may be the very one that is shown.
  const { value, sources } = other.value === keptValue ? former : other;
  return {
    cells: {
      ...cells,
      kept_value: keptValue,
      kept_source_ids: sourcesOf(table, showing),
      other_value: value,
      other_source_ids: sources,
      reason: `${names[0]} is shown; ${names[1]} kept ${former.value ?? 'nothing'}: ${cells.reason}`,
    },
    line,
    datasets: datasetsOf([...showing, stated]),
  };
}
