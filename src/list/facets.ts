import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { ascending } from '../shared/ascending.js';
import { FACETS, type Facet, type FacetRow, facetOf } from './facet.cypher.js';
import type { ListQuestion } from './list-question.js';

/** Counts of a list; each sends its statement when it is called. */
export type Facets = Readonly<Record<Facet, () => Promise<readonly object[]>>>;

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
  const counts = FACETS.map((facet) => {
    const count = async () => {
      const { snapshot, signal } = context;
      const query = facetOf(snapshot.release, question, facet);
      return shown[facet](await snapshot.read(query, { signal }));
    };
    return [facet, count] as const;
  });
  return Object.fromEntries(counts) as Facets;
}

type Rows = readonly FacetRow[];
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

function mostFirst(rows: Rows): FacetRow[] {
  return [...rows].sort(
    (one, other) =>
      Number(one.value === null) - Number(other.value === null) ||
      other.total - one.total ||
      ascending(one.value ?? '', other.value ?? ''),
  );
}
