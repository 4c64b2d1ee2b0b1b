import { z } from 'zod';
import type { CypherQuery, Release } from '../graph/graph-store.js';
import { BASES } from '../initiative/basis.js';
import { scopeOf } from '../timeline/initiative-scope.cypher.js';
import { dimensionParams, endsOfSide, keysOf, unwound } from './dimension.cypher.js';
import type { Measure } from './pivot-enums.js';
import type { Grouping, PivotQuestion } from './pivot-question.js';

const PivotRow = z.object({
  /** Null: the bucket of what has nothing of the dimension; missing where the grouping has no such key. */
  rowKey: z.string().nullish(),
  columnKey: z.string().nullish(),
  initiatives: z.number(),
  /** ACTORS. */
  actors: z.number().optional(),
  /** VALUE_EUR: projects, and what those of them that state a value state. */
  projects: z.number().optional(),
  valuesEur: z.array(z.number()).optional(),
  /** STRENGTH: a row for each basis and n; how much evidence, 0 where none passes the roles. */
  basis: z.enum(BASES).optional(),
  n: z.number().optional(),
  evidence: z.number().optional(),
});
export type PivotRow = z.infer<typeof PivotRow>;

/** The initiatives of each cell, or of each total, and what the measure needs of them; in no order. */
export function pivotGroups(
  release: Release,
  question: PivotQuestion,
  grouping: Grouping,
): CypherQuery<PivotRow> {
  const {
    needed = DIMENSIONS_OF[grouping],
    carried,
    unwinding,
    columns,
  } = MEASURES[question.measure](question, grouping);
  const keys = groupingKeys(grouping);
  return {
    name: 'pivotGroups',
    cypher: `
      ${scopeOf(question)}
      WITH initiative${keyLists(question, needed)}${carried}
      ${keys.unwinding} ${unwinding}
      RETURN ${keys.columns}${columns}`,
    params: dimensionParams(release, question),
    row: PivotRow,
  };
}

const CellCountRow = z.object({ cells: z.number() });
export type CellCountRow = z.infer<typeof CellCountRow>;

/** How many cells hold an initiative. */
export function pivotCellCount(
  release: Release,
  question: PivotQuestion,
): CypherQuery<CellCountRow> {
  return {
    name: 'pivotCellCount',
    cypher: `
      ${scopeOf(question)}
      WITH initiative${keyLists(question, DIMENSIONS_OF.CELL)}
      ${groupingKeys('CELL').unwinding}
      WITH DISTINCT rowKey, columnKey
      RETURN count(*) AS cells`,
    params: dimensionParams(release, question),
    row: CellCountRow,
  };
}

const CellInitiativesRow = z.object({
  rowKey: z.string().nullish(),
  columnKey: z.string().nullish(),
  ids: z.array(z.string()),
});
export type CellInitiativesRow = z.infer<typeof CellInitiativesRow>;

export interface CellPage {
  readonly grouping: Grouping;
  readonly count: number;
  /** The place behind which a page begins. Null: at the newest. */
  readonly after: { readonly sortDate: string; readonly slug: string } | null;
  /** Only cells with these keys, '' being the bucket without one. Null: all. */
  readonly rowKeys: readonly string[] | null;
  readonly columnKeys: readonly string[] | null;
}

/** The initiatives behind each cell or total, at most `count`: newest first, undated last, then slug. */
export function initiativesOfCells(
  release: Release,
  question: PivotQuestion,
  { grouping, count, after, rowKeys, columnKeys }: CellPage,
): CypherQuery<CellInitiativesRow> {
  const keys = groupingKeys(grouping);
  return {
    name: 'initiativesOfCells',
    cypher: `
      ${scopeOf(question)}
        AND ($afterSlug IS NULL OR initiative.sortDate < $afterDate
             OR (initiative.sortDate = $afterDate AND initiative.slug > $afterSlug))
      WITH initiative${keyLists(question, DIMENSIONS_OF[grouping])}
      ${keys.unwinding}
      WITH ${keys.columns}initiative.id AS id, initiative.sortDate AS sortDate, initiative.slug AS slug
      WHERE ${keys.wanted}
      WITH ${keys.columns}id, sortDate, slug ORDER BY sortDate DESC, slug, id
      WITH ${keys.columns}collect(id) AS found
      RETURN ${keys.columns}found[0..$count] AS ids${keys.order}`,
    params: {
      ...dimensionParams(release, question),
      count,
      afterDate: after?.sortDate ?? null,
      afterSlug: after?.slug ?? null,
      wantedRows: rowKeys,
      wantedColumns: columnKeys,
    },
    row: CellInitiativesRow,
  };
}

/** Only what a grouping needs: working out the keys is most of what a statement costs. */
function keyLists(question: PivotQuestion, needed: readonly Axis[]): string {
  return needed.map((axis) => `, ${keysOfAxis(axis, question)} AS ${axis}Keys`).join('');
}

function keysOfAxis(axis: Axis, question: PivotQuestion): string {
  const { rows, columns } = question;
  return keysOf(axis === 'row' ? rows : (columns ?? rows), question);
}

function groupingKeys(grouping: Grouping) {
  const dimensions = DIMENSIONS_OF[grouping];
  const names = dimensions.map((dimension) => `${dimension}Key`);
  const wanted = dimensions.map((dimension) => WANTED[dimension]);
  return {
    unwinding: names.map((name) => unwound(`${name}s`, name)).join(' '),
    columns: names.map((name) => `${name}, `).join(''),
    wanted: wanted.length === 0 ? 'id IS NOT NULL' : wanted.join(' AND '),
    order: names.length === 0 ? '' : ` ORDER BY ${names.join(', ')}`,
  };
}

type Axis = 'row' | 'column';

const DIMENSIONS_OF: Readonly<Record<Grouping, readonly Axis[]>> = {
  CELL: ['row', 'column'],
  ROW: ['row'],
  COLUMN: ['column'],
  ALL: [],
};

const WANTED = {
  row: "($wantedRows IS NULL OR coalesce(rowKey, '') IN $wantedRows)",
  column: "($wantedColumns IS NULL OR coalesce(columnKey, '') IN $wantedColumns)",
} as const;

/** What a measure carries beside the keys, how it is unwound, and what it returns of each group. */
interface MeasureParts {
  /** The keys it needs. Left out: those that are grouped by. */
  readonly needed?: readonly Axis[];
  readonly carried: string;
  readonly unwinding: string;
  readonly columns: string;
}

const MEASURES: Readonly<
  Record<Measure, (question: PivotQuestion, grouping: Grouping) => MeasureParts>
> = {
  INITIATIVES: () => ({
    carried: '',
    unwinding: '',
    columns: 'count(*) AS initiatives',
  }),
  ACTORS: () => ({
    carried: ', [(initiative)<-[:LINKS]-(actor) | actor.id] AS actorIds',
    unwinding: unwound('actorIds', 'actorId'),
    columns: 'count(DISTINCT initiative.id) AS initiatives, count(DISTINCT actorId) AS actors',
  }),
  VALUE_EUR: () => ({
    carried: '',
    unwinding: '',
    columns: `count(*) AS initiatives, count(CASE WHEN initiative.basis = 'PROJECT' THEN 1 END) AS projects,
             collect(initiative.valueEur) AS valuesEur`,
  }),
  STRENGTH: (question, grouping) => {
    const { rows, columns, carried } = evidenceEnds(question);
    return {
      needed: DIMENSIONS_OF.CELL,
      carried,
      unwinding: `WITH ${groupingKeys(grouping).columns}initiative.basis AS basis,
           size(rowKeys) + size(columnKeys) AS n, ${evidenceIn(grouping, rows, columns)} AS evidenceCount`,
      columns: 'basis, n, count(*) AS initiatives, coalesce(sum(evidenceCount), 0) AS evidence',
    };
  },
};

/** The units that may be ends of evidence: without roles asked for, all that are reached. */
function evidenceEnds(question: PivotQuestion) {
  if (question.filter.roles === null)
    return { rows: 'rowKeys', columns: 'columnKeys', carried: '' };
  const [rowSide, columnSide] =
    question.rows === 'LEFT_PLACE' ? (['left', 'right'] as const) : (['right', 'left'] as const);
  return {
    rows: 'rowEnds',
    columns: 'columnEnds',
    carried: `, ${endsOfSide(rowSide, question)} AS rowEnds, ${endsOfSide(columnSide, question)} AS columnEnds`,
  };
}

/** How many pairs of ends an initiative is evidence of, in a cell or below a total. */
function evidenceIn(grouping: Grouping, rows: string, columns: string): string {
  switch (grouping) {
    case 'CELL':
      return `CASE WHEN rowKey IN ${rows} AND columnKey IN ${columns} THEN 1 ELSE 0 END`;
    case 'ROW':
      return `CASE WHEN rowKey IN ${rows} THEN size(${columns}) ELSE 0 END`;
    case 'COLUMN':
      return `CASE WHEN columnKey IN ${columns} THEN size(${rows}) ELSE 0 END`;
    case 'ALL':
      return `size(${rows}) * size(${columns})`;
  }
}
