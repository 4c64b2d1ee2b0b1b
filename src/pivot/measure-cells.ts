import { ascending } from '../shared/ascending.js';
import { groupedBy } from '../shared/loader.js';
import { DEFAULT_WEIGHTS, strengthOf } from '../tie/tie-strength.js';
import { exactSum } from './exact-sum.js';
import type { PivotRow } from './pivot.cypher.js';
import type { Measure } from './pivot-enums.js';

type Key = string | null;

/** A cell or a total; which of the two keys it has is the grouping's matter. */
export interface MeasuredCell {
  readonly rowKey: Key;
  readonly columnKey: Key;
  readonly initiativeCount: number;
  /** Null: not known, since no project states a value. */
  readonly value: number | null;
  /** Of VALUE_EUR; else null. */
  readonly projects: number | null;
  readonly projectsWithValue: number | null;
}

/** By row, then column; the buckets without a key last. */
export function measuredCells(rows: readonly PivotRow[], measure: Measure): MeasuredCell[] {
  const groups = groupedBy(rows, ({ rowKey = null, columnKey = null }) =>
    cellName(rowKey, columnKey),
  );
  return [...groups.values()].map((group) => measuredCell(group, measure)).sort(byKeys);
}

/** One name a pair of keys. */
export function cellName(rowKey: Key, columnKey: Key): string {
  return `${rowKey ?? ''}|${columnKey ?? ''}`;
}

/** A total of nothing. */
export function emptyCell(measure: Measure): MeasuredCell {
  return measuredCell([{ initiatives: 0 }], measure);
}

function measuredCell(rows: readonly PivotRow[], measure: Measure): MeasuredCell {
  const [first] = rows as [PivotRow];
  const initiativeCount = rows.reduce((sum, { initiatives }) => sum + initiatives, 0);
  return {
    rowKey: first.rowKey ?? null,
    columnKey: first.columnKey ?? null,
    initiativeCount,
    ...measureOf(rows, initiativeCount, measure),
  };
}

function measureOf(rows: readonly PivotRow[], initiativeCount: number, measure: Measure) {
  const [{ actors = 0, projects = 0, valuesEur = [] }] = rows as [PivotRow];
  const plain = (value: number) => ({ value, projects: null, projectsWithValue: null });
  switch (measure) {
    case 'INITIATIVES':
      return plain(initiativeCount);
    case 'ACTORS':
      return plain(actors);
    case 'STRENGTH':
      return plain(strengthOf(rows.flatMap(evidenceGroup), DEFAULT_WEIGHTS));
    case 'VALUE_EUR': {
      const projectsWithValue = valuesEur.length;
      const value = projectsWithValue === 0 ? null : exactSum(valuesEur);
      return { value, projects, projectsWithValue };
    }
  }
}

function evidenceGroup({ basis, n = 0, evidence = 0 }: PivotRow) {
  return basis === undefined || evidence === 0 ? [] : [{ basis, n, count: evidence }];
}

function byKeys(one: MeasuredCell, other: MeasuredCell): number {
  return compareKeys(one.rowKey, other.rowKey) || compareKeys(one.columnKey, other.columnKey);
}

/** By code point; no key last. */
export function compareKeys(one: Key, other: Key): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return ascending(one, other);
}
