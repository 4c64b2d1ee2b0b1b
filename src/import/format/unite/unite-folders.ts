import { CheckedSet } from '../check/checked-set.js';
import { checkUnited } from '../check/run-checks.js';
import { type Row, TABLE_NAMES, type TableName } from '../data-set.js';
import { NearestFinder } from '../nearest.js';
import type { ProblemLog } from '../problem-log.js';
import type { FolderReading } from '../read-folder.js';
import { rowOrder } from '../row-order.js';
import { TableReading } from '../table-reading.js';
import { TABLES } from '../table-schemas.js';
import { keepWhatIsShown } from './keep-what-is-shown.js';
import { Provenance } from './provenance.js';
import { refuseOtherKinds } from './refuse-other-kinds.js';
import { uniteTables } from './unite-tables.js';

type Tables = Record<TableName, Row[]>;

function startWith(reading: FolderReading): Tables {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, reading.tables[name].rows])) as Tables;
}

function checkedSetOf(tables: Tables, provenance: Provenance, log: ProblemLog): CheckedSet {
  const readings = TABLE_NAMES.map((name) => {
    const reading = new TableReading(TABLES[name], `${name}.csv`);
    for (const row of tables[name]) reading.add(row, null, undefined);
    return [name, reading] as const;
  });
  return new CheckedSet(
    Object.fromEntries(readings) as Record<TableName, TableReading>,
    log,
    new NearestFinder(),
    {
      fileOf: (row, { name }) => provenance.fileOf(name, row),
      rowOf: (row, column, value) => provenance.rowOf(row, column, value),
    },
  );
}

/**
 * The rows of all folders, those that speak of the same thing united. The folder named first is
 * shown where two differ; what cannot be one thing goes to the log, and the answer is of no use.
 */
export function uniteFolders(
  readings: readonly FolderReading[],
  log: ProblemLog,
): Readonly<Record<TableName, readonly Row[]>> {
  const [first, ...others] = readings;
  const tables = startWith(first!);
  if (others.length === 0) return tables;
  const provenance = new Provenance(readings);
  // What the folders differ on, beside what each says that its sources do.
  const differences: Row[] = [];
  for (const other of others) {
    refuseOtherKinds(tables, other, provenance, log);
    differences.push(...uniteTables(tables, other, provenance, log));
  }
  if (log.total > 0) return tables;
  checkUnited(checkedSetOf(tables, provenance, log));
  const stated = keepWhatIsShown(tables, provenance);
  tables.conflicts = [...stated, ...differences].sort(rowOrder(TABLES.conflicts));
  return tables;
}
