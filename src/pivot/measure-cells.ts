import { ascending } from '../shared/ascending.js';
import { DEFAULT_WEIGHTS, type EvidenceGroup, strengthOf } from '../tie/tie-strength.js';
import { exactSum } from './exact-sum.js';
import type { PivotRow } from './pivot.cypher.js';
import type { Measure } from './pivot-enums.js';
import { AXES_OF, type Axis, type Grouping } from './pivot-question.js';

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

/** A group of initiatives by what they have in common, and the rows that hold some of it. */
interface Group {
  readonly rowKey: Key;
  readonly columnKey: Key;
  readonly rows: PivotRow[];
}

/** The cells or totals of a grouping: by row, then column; the buckets without a key last. */
export function measuredCells(
  rows: readonly PivotRow[],
  grouping: Grouping,
  measure: Measure,
): MeasuredCell[] {
  return groupsOf(rows, grouping)
    .map((group) => measuredCell(group, grouping, measure))
    .sort(byKeys);
}

function groupsOf(rows: readonly PivotRow[], grouping: Grouping): Group[] {
  const axes = AXES_OF[grouping];
  // By row, then column: no name of both is made for each of thousands.
  const groups = new Map<Key, Map<Key, Group>>();
  for (const row of rows) {
    const columnKeys = axes.includes('column') ? keysOrBucket(row.columnKeys) : BUCKET;
    for (const rowKey of axes.includes('row') ? keysOrBucket(row.rowKeys) : BUCKET) {
      const ofRow = groups.get(rowKey) ?? new Map<Key, Group>();
      groups.set(rowKey, ofRow);
      for (const columnKey of columnKeys) {
        const known = ofRow.get(columnKey);
        if (known === undefined) ofRow.set(columnKey, { rowKey, columnKey, rows: [row] });
        else known.rows.push(row);
      }
    }
  }
  return [...groups.values()].flatMap((ofRow) => [...ofRow.values()]);
}

const BUCKET: readonly Key[] = [null];

function keysOrBucket(keys: readonly Key[] = BUCKET): readonly Key[] {
  return keys.length === 0 ? BUCKET : keys;
}

/** One name a pair of keys. */
export function cellName(rowKey: Key, columnKey: Key): string {
  return `${rowKey ?? ''}|${columnKey ?? ''}`;
}

/** A total of nothing. */
export function emptyCell(measure: Measure): MeasuredCell {
  return measuredCell({ rowKey: null, columnKey: null, rows: [] }, 'ALL', measure);
}

function measuredCell(group: Group, grouping: Grouping, measure: Measure): MeasuredCell {
  const { rowKey, columnKey, rows } = group;
  const initiativeCount = sumOf(rows, ({ initiatives }) => initiatives);
  const measured = measureOf(group, grouping, measure, initiativeCount);
  return { rowKey, columnKey, initiativeCount, ...measured };
}

function measureOf(group: Group, grouping: Grouping, measure: Measure, initiativeCount: number) {
  const { rows } = group;
  const plain = (value: number) => ({ value, projects: null, projectsWithValue: null });
  switch (measure) {
    case 'INITIATIVES':
      return plain(initiativeCount);
    case 'ACTORS':
      return plain(new Set(rows.flatMap(({ actorIds = [] }) => actorIds)).size);
    case 'STRENGTH':
      return plain(strengthOf(evidenceOf(group, grouping), DEFAULT_WEIGHTS));
    case 'VALUE_EUR': {
      const valuesEur = rows.flatMap((row) => row.valuesEur ?? []);
      const value = valuesEur.length === 0 ? null : exactSum(valuesEur);
      const projects = sumOf(rows, (row) => row.projects ?? 0);
      return { value, projects, projectsWithValue: valuesEur.length };
    }
  }
}

/** What a cell or a total holds of evidence, by basis and n. */
function evidenceOf(group: Group, grouping: Grouping): EvidenceGroup[] {
  const groups = new Map<string, EvidenceGroup & { count: number }>();
  for (const row of group.rows) {
    const { basis, rowKeys, columnKeys = [] } = row;
    const count = row.initiatives * pairsOfEnds(row, group, grouping);
    if (basis === undefined || count === 0) continue;
    const n = rowKeys.length + columnKeys.length;
    const known = groups.get(`${basis} ${n}`);
    if (known === undefined) groups.set(`${basis} ${n}`, { basis, n, count });
    else known.count += count;
  }
  return [...groups.values()];
}

/** How many pairs of ends an initiative of the row is evidence of, in the cell or below the total. */
function pairsOfEnds(row: PivotRow, { rowKey, columnKey }: Group, grouping: Grouping): number {
  const { rowKeys, columnKeys = [], rowEnds = rowKeys, columnEnds = columnKeys } = row;
  const axes = AXES_OF[grouping];
  const count = (axis: Axis, ends: readonly Key[], key: Key) =>
    axes.includes(axis) ? Number(ends.includes(key)) : ends.length;
  return count('row', rowEnds, rowKey) * count('column', columnEnds, columnKey);
}

function sumOf(rows: readonly PivotRow[], measure: (row: PivotRow) => number): number {
  return rows.reduce((sum, row) => sum + measure(row), 0);
}

function byKeys(one: MeasuredCell, other: MeasuredCell): number {
  return compareKeys(one.rowKey, other.rowKey) || compareKeys(one.columnKey, other.columnKey);
}

/** By code point; no key last. */
export function compareKeys(one: Key, other: Key): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return ascending(one, other);
}
