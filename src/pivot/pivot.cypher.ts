import { z } from 'zod';
import type { CypherQuery, Release } from '../graph/graph-store.js';
import { BASES } from '../initiative/basis.js';
import { scopeOf } from '../timeline/initiative-scope.cypher.js';
import { dimensionParams, endsOfSide, keysOf, SINGLE_KEY, unwound } from './dimension.cypher.js';
import type { Dimension, Measure } from './pivot-enums.js';
import { AXES_OF, type Axis, type Grouping, type PivotQuestion } from './pivot-question.js';

const Keys = z.array(z.string().nullable()).readonly();

const PivotRow = z.object({
  /** Of an initiative's keys none is left out: empty, or a single null, where it has nothing of the dimension. */
  rowKeys: Keys,
  /** Missing without columns. */
  columnKeys: Keys.optional(),
  initiatives: z.number(),
  /** ACTORS. */
  actorIds: z.array(z.string()).optional(),
  /** VALUE_EUR: projects, and what those of them that state a value state. */
  projects: z.number().optional(),
  valuesEur: z.array(z.number()).optional(),
  /** STRENGTH: a row for each basis; the keys that may be ends of evidence, missing where all may. */
  basis: z.enum(BASES).optional(),
  rowEnds: Keys.optional(),
  columnEnds: Keys.optional(),
});
export type PivotRow = z.infer<typeof PivotRow>;

/**
 * The initiatives by all keys that they have together, in no order: every cell and every total adds up from these, so that
 * what is dear, finding the keys of an initiative, is done once. The same keys may come in several rows.
 */
export function pivotGroups(release: Release, question: PivotQuestion): CypherQuery<PivotRow> {
  const { carried, unwinding, columns } = MEASURES[question.measure](question);
  const axes = question.columns === null ? AXES_OF.ROW : AXES_OF.CELL;
  return {
    name: 'pivotGroups',
    cypher: `
      ${scopeOf(question)}
      WITH initiative${keyLists(question, axes)}${carried}
      ${unwinding}
      RETURN ${axes.map((axis) => `${axis}Keys, `).join('')}${columns}`,
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
      ${keysUnwound(question, AXES_OF.CELL)}
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
      ${keysUnwound(question, AXES_OF[grouping])}
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

/** Only what is needed: working out the keys is most of what a statement costs. */
function keyLists(question: PivotQuestion, needed: readonly Axis[]): string {
  return needed.map((axis) => keyList(axis, question)).join('');
}

function keyList(axis: Axis, question: PivotQuestion): string {
  return `, ${keysOf(dimensionOf(axis, question), question)} AS ${axis}Keys`;
}

/** A row an initiative and key, of two axes each pair of keys. A single key needs no list, which is a fifth of the cost. */
function keysUnwound(question: PivotQuestion, needed: readonly Axis[]): string {
  const keys = needed.map((axis) => {
    const single = SINGLE_KEY[dimensionOf(axis, question)];
    return single === undefined
      ? { carried: keyList(axis, question), unwinding: unwound(`${axis}Keys`, `${axis}Key`) }
      : { carried: `, ${single} AS ${axis}Key`, unwinding: '' };
  });
  const all = (part: 'carried' | 'unwinding') => keys.map((key) => key[part]).join(' ');
  return `WITH initiative${all('carried')} ${all('unwinding')}`;
}

function dimensionOf(axis: Axis, { rows, columns }: PivotQuestion): Dimension {
  return axis === 'row' ? rows : (columns ?? rows);
}

function groupingKeys(grouping: Grouping) {
  const dimensions = AXES_OF[grouping];
  const names = dimensions.map((dimension) => `${dimension}Key`);
  const wanted = dimensions.map((dimension) => WANTED[dimension]);
  return {
    columns: names.map((name) => `${name}, `).join(''),
    wanted: wanted.length === 0 ? 'id IS NOT NULL' : wanted.join(' AND '),
    order: names.length === 0 ? '' : ` ORDER BY ${names.join(', ')}`,
  };
}

const WANTED = {
  row: "($wantedRows IS NULL OR coalesce(rowKey, '') IN $wantedRows)",
  column: "($wantedColumns IS NULL OR coalesce(columnKey, '') IN $wantedColumns)",
} as const;

/** What a measure carries beside the keys, how it is unwound, and what it returns of each group. */
interface MeasureParts {
  readonly carried: string;
  readonly unwinding: string;
  readonly columns: string;
}

const MEASURES: Readonly<Record<Measure, (question: PivotQuestion) => MeasureParts>> = {
  INITIATIVES: () => ({
    carried: '',
    unwinding: '',
    columns: 'count(*) AS initiatives',
  }),
  ACTORS: () => ({
    carried: ', [(initiative)<-[:LINKS]-(actor) | actor.id] AS linkedIds',
    unwinding: unwound('linkedIds', 'actorId'),
    columns: 'count(DISTINCT initiative.id) AS initiatives, collect(DISTINCT actorId) AS actorIds',
  }),
  VALUE_EUR: () => ({
    carried: '',
    unwinding: '',
    columns: `count(*) AS initiatives, count(CASE WHEN initiative.basis = 'PROJECT' THEN 1 END) AS projects,
             collect(initiative.valueEur) AS valuesEur`,
  }),
  STRENGTH: (question) => {
    const { carried, columns } = evidenceEnds(question);
    return {
      carried,
      unwinding: '',
      columns: `initiative.basis AS basis, ${columns}count(*) AS initiatives`,
    };
  },
};

/** The units that may be ends of evidence: without roles asked for, all that are reached. */
function evidenceEnds(question: PivotQuestion) {
  if (question.filter.roles === null) return { carried: '', columns: '' };
  const [rowSide, columnSide] =
    question.rows === 'LEFT_PLACE' ? (['left', 'right'] as const) : (['right', 'left'] as const);
  return {
    carried: `, ${endsOfSide(rowSide, question)} AS rowEnds, ${endsOfSide(columnSide, question)} AS columnEnds`,
    columns: 'rowEnds, columnEnds, ',
  };
}
