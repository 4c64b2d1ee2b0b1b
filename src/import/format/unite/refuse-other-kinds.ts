import { EXCLUSIVE_TABLES } from '../check/exclusive-tables.js';
import type { Row, TableName } from '../data-set.js';
import type { ProblemLog } from '../problem-log.js';
import type { FolderReading } from '../read-folder.js';
import type { Provenance } from './provenance.js';

/** The id of a firm in one folder is not that of an institution in another. */
export function refuseOtherKinds(
  tables: Readonly<Record<TableName, readonly Row[]>>,
  other: FolderReading,
  provenance: Provenance,
  log: ProblemLog,
): void {
  for (const table of EXCLUSIVE_TABLES) {
    for (const row of tables[table]) {
      const id = String(row.cells.id);
      const kind = EXCLUSIVE_TABLES.find((name) => other.tables[name].row(id) !== undefined);
      if (kind === undefined || kind === table) continue;
      const again = other.tables[kind].row(id)!;
      log.add(provenance.fileOf(kind, again), again.line, 'id', id, {
        message: `is the id of ${provenance.placeOf(table, row)} too, a row of ${table}`,
        expected: 'the same id only for the same thing',
      });
    }
  }
}
