import type { TableName } from '../data-set.js';
import { endFault, PERIODS } from '../periods.js';
import type { Check } from './checked-set.js';

/** Of a united row the start may be from one folder and the end from another. */
export const checkPeriods: Check = (set) => {
  for (const [name, [startColumn, endColumn]] of Object.entries(PERIODS)) {
    const table = name as TableName;
    for (const row of set.table(table).rows) {
      const [start, end] = [startColumn, endColumn].map((column) => set.text(table, row, column));
      const where = set.elsewhere(table, row, startColumn, endColumn);
      const fault = endFault(startColumn, start, end, where);
      if (fault !== null) set.report(table, row, endColumn, end!, fault);
    }
  }
};
