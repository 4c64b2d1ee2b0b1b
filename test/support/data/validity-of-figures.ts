import { cell, listCell, type RawDataSet, type RawRow, rowsOf } from './raw-data-set.js';
import { TABLE_NAMES, type TableName } from './tables.js';

/** The column by which a conflict names a row of a table: its id, or what a row of a link table speaks of. */
export const SUBJECTS: readonly (readonly [TableName, string])[] = TABLE_NAMES.filter(
  (table) => table !== 'conflicts',
).map((table) => [table, subjectColumn(table)]);

function subjectColumn(table: TableName): string {
  const columns: Partial<Record<TableName, string>> = {
    actor_sectors: 'actor',
    strengths: 'place',
    strength_profiles: 'country',
    forum_sectors: 'forum',
    session_figures: 'session',
    participations: 'initiative',
    initiative_sectors: 'initiative',
    // Speaks of no one record: any text says which row is meant.
    bilateral_trade: 'year',
    region_trade: 'region',
  };
  return columns[table] ?? 'id';
}

/** What a conflict about a row of the table may name. */
export function subjectIds(tables: RawDataSet['tables'], table: TableName): string[] {
  const column = new Map(SUBJECTS).get(table) ?? 'id';
  return (tables[table] ?? []).map((row) => cell(row, column));
}

/** What breaks a rule of import-format.md in trade figures and conflicts; empty: nothing does. */
export function figureProblems(raw: RawDataSet): string[] {
  const problems = [
    ...rowsOf(raw, 'bilateral_trade').flatMap((row) => bilateralProblems(raw, row)),
    ...rowsOf(raw, 'region_trade').flatMap((row) =>
      flowProblems(row, [cell(row, 'region').slice(0, 2)]),
    ),
    ...rowsOf(raw, 'conflicts').flatMap((row) => conflictProblems(raw, row)),
  ];
  return [...problems, ...preferredTwice(raw)];
}

/** "One of the two values"; "seen from that country, with the other". */
function bilateralProblems(raw: RawDataSet, row: RawRow): string[] {
  const sides = rowsOf(raw, 'regions').map((region) => cell(region, 'country'));
  const isWithout = cell(row, 'value_eur_million') === '' && cell(row, 'value_usd_million') === '';
  return [
    ...flowProblems(row, sides),
    ...(isWithout ? [`trade of ${row.year} without a value`] : []),
  ];
}

function flowProblems(row: RawRow, countries: readonly string[]): string[] {
  const flow = cell(row, 'flow');
  const seen = countries.flatMap((country) => [`${country}_export`, `${country}_import`]);
  return ['total', ...seen].includes(flow) ? [] : [`${flow} is seen from another country`];
}

/** "1 at most once per year, flow and period." */
function preferredTwice(raw: RawDataSet): string[] {
  const preferred = rowsOf(raw, 'bilateral_trade').filter((row) => row.preferred === '1');
  const keys = preferred.map(({ year, flow, period }) => `${year} ${flow} ${period}`);
  return keys
    .filter((key, index) => keys.indexOf(key) < index)
    .map((key) => `${key} is preferred twice`);
}

/** "An id of it; of a link table the initiative, session or place it speaks of"; of the sources "at least one of the two". */
function conflictProblems(raw: RawDataSet, row: RawRow): string[] {
  const table = cell(row, 'table') as TableName;
  const id = cell(row, 'id');
  const isOfLinks = new Map(SUBJECTS).get(table) !== 'id';
  const spokenOf = isOfLinks ? TABLE_NAMES : [table];
  const isKnown =
    table === 'bilateral_trade' ||
    spokenOf.some((each) => rowsOf(raw, each).some((row) => row.id === id));
  const sources = [...listCell(row, 'kept_source_ids'), ...listCell(row, 'other_source_ids')];
  return [
    ...(isKnown ? [] : [`a conflict about ${table} ${id}, which is not there`]),
    ...(sources.length > 0 ? [] : [`a conflict about ${table} ${id} without a source`]),
  ];
}
