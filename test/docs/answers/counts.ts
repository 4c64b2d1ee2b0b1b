import type { RawDataSet } from '../../support/data/raw-data-set.js';
import { compareInitiatives } from '../../support/oracle/dates.js';
import { type PivotQuestion, pivot } from '../../support/oracle/pivot.js';
import type { Dimension } from '../../support/oracle/pivot-keys.js';
import { keysOf } from '../../support/oracle/pivot-keys.js';
import { pairOf } from '../../support/oracle/places.js';
import { recordOf } from '../../support/oracle/record.js';
import { tieOf } from '../../support/oracle/ties.js';
import { initiativesInScope, type ScopeQuestion, timeline } from '../../support/oracle/timeline.js';
import {
  BASES,
  type EvidenceFilter,
  type Initiative,
  type Period,
} from '../../support/oracle/vocabulary.js';
import { labelled } from './labels.js';
import { nameOf } from './names.js';
import { page } from './pages.js';
import { regionPair, tieOfPair } from './pairs.js';

type Periods = { readonly before: Period; readonly after: Period };
type ByBasis = readonly { readonly basis: string; readonly count: number }[];

/** What joins both sides and passes the filter. */
function scope(raw: RawDataSet, filter: EvidenceFilter = {}): ScopeQuestion {
  return { pair: pairOf(raw), of: 'BOTH_SIDES', filter };
}

function undatedOf(raw: RawDataSet): number {
  const joining = initiativesInScope(recordOf(raw), scope(raw));
  return joining.filter(({ date }) => date === null).length;
}

function changes(before: ByBasis, after: ByBasis) {
  const of = (counts: ByBasis, basis: string) =>
    counts.find((each) => each.basis === basis)?.count ?? 0;
  return BASES.map((basis) => ({
    basis,
    before: of(before, basis),
    after: of(after, basis),
    change: of(after, basis) - of(before, basis),
  }));
}

export function compareTie(raw: RawDataSet, asked: Periods & { left: string; right: string }) {
  const one = (period: Period) => {
    const tie = tieOf(raw, regionPair(asked, { period }));
    const { strength = 0, evidenceCount = 0, first = null, last = null } = tie ?? {};
    return { side: { strength, evidenceCount, first, last }, byBasis: tie?.byBasis ?? [] };
  };
  const [before, after] = [one(asked.before), one(asked.after)];
  return {
    compareTie: {
      before: before.side,
      after: after.side,
      strengthChange: after.side.strength - before.side.strength,
      evidenceChange: after.side.evidenceCount - before.side.evidenceCount,
      byBasis: changes(before.byBasis, after.byBasis),
      undated: tieOfPair(raw, asked).undated,
    },
  };
}

export function compareTimelines(raw: RawDataSet, asked: Periods) {
  const one = (period: Period) => {
    const buckets = timeline(raw, { ...scope(raw, { period }), by: 'YEAR' });
    const count = buckets.reduce((sum, bucket) => sum + bucket.count, 0);
    const byBasis = BASES.map((basis) => ({
      basis,
      count: buckets
        .flatMap((bucket) => bucket.byBasis)
        .reduce((sum, each) => sum + (each.basis === basis ? each.count : 0), 0),
    }));
    const shown = buckets.map((bucket) => ({ period: bucket.period, count: bucket.count }));
    return { side: { count, buckets: shown }, byBasis };
  };
  const [before, after] = [one(asked.before), one(asked.after)];
  return {
    compareTimelines: {
      before: before.side,
      after: after.side,
      countChange: after.side.count - before.side.count,
      byBasis: changes(before.byBasis, after.byBasis),
      undated: undatedOf(raw),
    },
  };
}

export function timelineOfAField(raw: RawDataSet, { sectors }: { sectors: string[] }) {
  const buckets = timeline(raw, { ...scope(raw, { sectors }), by: 'YEAR' });
  const [left, right] = pairOf(raw);
  const undated = buckets.find(({ period }) => period === null);
  const none = BASES.map((basis) => ({ basis, count: 0 }));
  return {
    timeline: {
      pair: { left: { name: nameOf(raw, left) }, right: { name: nameOf(raw, right) } },
      count: buckets.reduce((sum, { count }) => sum + count, 0),
      buckets: buckets.filter(({ period }) => period !== null),
      coarser: [],
      undated: { count: undated?.count ?? 0, byBasis: undated?.byBasis ?? none },
      emptyReason: null,
    },
  };
}

type Rows = { readonly rows: Dimension; readonly sectorDepth: number };

function pivotQuestion(raw: RawDataSet, { rows, sectorDepth }: Rows, filter: EvidenceFilter = {}) {
  const levels = { leftLevel: 'REGION', rightLevel: 'REGION' } as const;
  const measure = 'INITIATIVES' as const;
  return { ...scope(raw, filter), ...levels, rows, sectorDepth, measure } satisfies PivotQuestion;
}

export function comparePivots(raw: RawDataSet, asked: Periods & Rows) {
  const [before, after] = [asked.before, asked.after].map((period) =>
    pivot(raw, pivotQuestion(raw, asked, { period })),
  );
  const totals = (side: typeof before, key: string | null) =>
    side?.rowTotals.find(({ row }) => row === key)?.value;
  const keys = [...new Set([before, after].flatMap((side) => side?.rows ?? []))];
  const change = (one = 0, other = 0) => ({
    before: one === 0 ? null : { value: one },
    after: other === 0 ? null : { value: other },
    change: other - one,
  });
  return {
    comparePivots: {
      rowTotals: keys.sort(nullLast).map((key) => ({
        row: { key, label: key === null ? 'No such sector' : nameOf(raw, key) },
        ...change(totals(before, key), totals(after, key)),
      })),
      total: change(before?.total.value, after?.total.value),
      undated: undatedOf(raw),
    },
  };
}

function nullLast(left: string | null, right: string | null): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return left < right ? -1 : 1;
}

export function pivotOfFields(raw: RawDataSet, asked: Rows & { columns: Dimension }) {
  const question = { ...pivotQuestion(raw, asked), columns: asked.columns };
  const answer = pivot(raw, question);
  const inCell = cellsOf(raw, question);
  return {
    pivot: {
      rows: answer.rows.map((key) => ({
        key,
        label: key === null ? 'No such sector' : nameOf(raw, key),
      })),
      columns: answer.columns.map((key) => ({ key, label: inWords(key ?? '') })),
      cells: answer.cells.map(({ row, column, value }) => ({
        row: { key: row },
        column: { key: column },
        value,
        initiatives: page(inCell(row, column), 3, ({ id }) => labelled(raw, id)),
      })),
      rowTotals: answer.rowTotals.map(({ row, value }) => ({ row: { key: row }, value })),
      columnTotals: answer.columnTotals.map(({ column, value }) => ({
        column: { key: column },
        value,
      })),
      total: { value: answer.total.value },
      undatedLeftOut: 0,
      emptyReason: null,
    },
  };
}

/** The label of a basis is its word. */
function inWords(key: string): string {
  return key.charAt(0) + key.slice(1).toLowerCase();
}

function cellsOf(raw: RawDataSet, question: PivotQuestion & { columns: Dimension }) {
  const record = recordOf(raw);
  const joining = initiativesInScope(record, question).sort(compareInitiatives);
  return (row: string | null, column: string | null): Initiative[] =>
    joining.filter(
      (each) =>
        keysOf(record, each, question.rows, question).includes(row) &&
        keysOf(record, each, question.columns, question).includes(column),
    );
}
