import DataLoader from 'dataloader';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { ascending } from '../shared/ascending.js';
import { FACETS, type Facet, type FacetRow, facetsTogether, singleValue } from './facet.cypher.js';
import type { ListQuestion } from './list-question.js';

/** Counts of a list, sent for when they are called. */
export type Facets = Readonly<Record<Facet, () => Promise<readonly object[]>>>;

interface ValueCount {
  /** Null: those that have none. */
  readonly value: string | null;
  readonly total: number;
}

export function facetsOf(context: RecordContext, question: ListQuestion): Facets {
  const shown: Readonly<Record<Facet, Show>> = {
    bySector: (rows) => ofRecords(rows, 'sector', context),
    byCountry: (rows) => ofRecords(rows, 'country', context),
    byBasis: (rows) => ofValues(rows, 'basis'),
    byKind: (rows) => ofValues(rows, 'kind'),
    byStatus: (rows) => ofValues(rows, 'status'),
    byYear: ofYears,
    byLanguage: (rows) => ofValues(languages(rows), 'language'),
  };
  const counts = countsOf(context, question);
  const entries = FACETS.map((facet) => {
    const count = async () => shown[facet](await counts.load(facet));
    return [facet, count] as const;
  });
  return Object.fromEntries(entries) as Facets;
}

/**
 * Facets asked for together are one statement where a record has one value of each: these come in few combinations, however
 * many records there are. Each of the others is one of its own.
 */
function countsOf(
  { snapshot, signal }: RecordContext,
  question: ListQuestion,
): DataLoader<Facet, readonly ValueCount[]> {
  return new DataLoader(async (facets) => {
    const isSingle = (facet: Facet) => singleValue(question, facet) !== null;
    const others = facets.filter((facet) => !isSingle(facet)).map((facet) => [facet]);
    const groups = [facets.filter(isSingle), ...others].filter(({ length }) => length > 0);
    const found = await Promise.all(
      groups.map(async (group) => {
        const query = facetsTogether(snapshot.release, question, group);
        const rows = await snapshot.read(query, { signal });
        return group.map((facet, at) => [facet, totals(rows, at)] as const);
      }),
    );
    const byFacet = new Map(found.flat());
    return facets.map((facet) => byFacet.get(facet) ?? []);
  });
}

function totals(rows: readonly FacetRow[], at: number): ValueCount[] {
  const byValue = new Map<string | null, number>();
  for (const { values, total } of rows) {
    const value = values[at] ?? null;
    byValue.set(value, (byValue.get(value) ?? 0) + total);
  }
  return [...byValue].map(([value, total]) => ({ value, total }));
}

type Rows = readonly ValueCount[];
type Show = (rows: Rows) => readonly object[] | Promise<readonly object[]>;

function ofValues(rows: Rows, name: string): object[] {
  return mostFirst(rows).map(({ value, total }) => ({ [name]: value, count: total }));
}

async function ofRecords(
  rows: Rows,
  name: string,
  { records }: RecordContext,
): Promise<readonly object[]> {
  const ids = rows.flatMap(({ value }) => value ?? []);
  const found = await records.many(ids);
  const byId = new Map<string | null, GraphRecord>(found.map((record) => [record.id, record]));
  return mostFirst(rows).map(({ value, total }) => ({
    [name]: byId.get(value) ?? null,
    count: total,
  }));
}

function ofYears(rows: Rows): object[] {
  return [...rows]
    .sort((one, other) => ascending(one.value ?? '~', other.value ?? '~'))
    .map(({ value, total }) => ({ year: value === null ? null : Number(value), count: total }));
}

/** `mul` stands for several languages; it counts with those not known. */
function languages(rows: Rows): Rows {
  const named = rows.filter(({ value }) => value?.length === 2);
  const others = rows.filter(({ value }) => value?.length !== 2);
  const total = others.reduce((sum, row) => sum + row.total, 0);
  return total === 0 ? named : [...named, { value: null, total }];
}

function mostFirst(rows: Rows): ValueCount[] {
  return [...rows].sort(
    (one, other) =>
      Number(one.value === null) - Number(other.value === null) ||
      other.total - one.total ||
      ascending(one.value ?? '', other.value ?? ''),
  );
}
