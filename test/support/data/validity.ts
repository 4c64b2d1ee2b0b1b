import { isCalendarDate } from './calendar-date.js';
import { cell, listCell, type RawDataSet, type RawRow, rowsOf } from './raw-data-set.js';
import {
  ACTOR_TABLES,
  baseColumn,
  columnsOf,
  INITIATIVE_TABLES,
  TABLE_NAMES,
  type TableName,
  tableOfKind,
} from './tables.js';
import { figureProblems } from './validity-of-figures.js';

/** What breaks a rule of import-format.md, for what this folder generates; empty: nothing does. */
export function problemsOf(raw: RawDataSet): string[] {
  const idsOf = Object.fromEntries(
    TABLE_NAMES.map((table) => [table, new Set(rowsOf(raw, table).map((row) => row.id ?? ''))]),
  ) as Record<TableName, Set<string>>;
  const problems = TABLE_NAMES.flatMap((table) =>
    rowsOf(raw, table).flatMap((row) =>
      [...cellProblems(table, row), ...referenceProblems(table, row, idsOf)].map(
        (problem) => `${table} ${row.id ?? JSON.stringify(row)}: ${problem}`,
      ),
    ),
  );
  return [
    ...problems,
    ...duplicates(raw),
    ...placeProblems(raw),
    ...cycles(raw),
    ...figureProblems(raw),
  ];
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const ID_FORMS: Partial<Record<TableName, RegExp>> = {
  countries: /^[A-Z]{2}$/,
  regions: /^[A-Z]{2}-[A-Z0-9]{1,3}$/,
};

function cellProblems(table: TableName, row: RawRow): string[] {
  const known = new Set(columnsOf[table].map(({ name }) => name));
  const unknown = Object.keys(row).filter((column) => !known.has(baseColumn(table, column)));
  const missing = columnsOf[table].filter(({ name, required }) => required && !cell(row, name));
  const named = ['name', 'text', ...(table === 'sessions' ? [] : ['title'])];
  const form = columnsOf[table].find(({ name }) => named.includes(name))?.name;
  const isNamed = Object.keys(row).some((column) => baseColumn(table, column) === form);
  const idForm = table === 'conflicts' ? /./ : (ID_FORMS[table] ?? SLUG);
  const badId = row.id !== undefined && !idForm.test(row.id);
  const padded = Object.values(row).filter((value) => value !== value.trim());
  return [
    ...unknown.map((column) => `unknown column ${column}`),
    ...missing.map(({ name }) => `no ${name}`),
    ...(form !== undefined && !isNamed ? [`no form of ${form}`] : []),
    ...(badId ? ['an id of another form'] : []),
    ...padded.map((value) => `white space around "${value}"`),
    ...dateProblems(table, row),
  ];
}

const DATE_COLUMNS = [
  ...['date', 'signed_date', 'start_date', 'end_date', 'in_force_from'],
  ...['published', 'founded', 'established', 'since'],
];

function dateProblems(table: TableName, row: RawRow): string[] {
  const bad = DATE_COLUMNS.filter((column) => row[column] && !isCalendarDate(row[column] ?? ''));
  const start = cell(row, 'date') || cell(row, 'signed_date') || cell(row, 'start_date');
  const end = cell(row, 'end_date');
  const length = Math.min(start.length, end.length);
  const endsBefore = length > 0 && end.slice(0, length) < start.slice(0, length);
  const stated = cell(row, 'date_precision');
  const hasEndYear = cell(row, 'start_year') !== '' && cell(row, 'end_year') !== '';
  const yearsTurn = hasEndYear && cell(row, 'end_year') < cell(row, 'start_year');
  const dated = start === '' && table !== 'programmes' ? end : start;
  const shown = { 0: 'unknown', 4: 'year', 7: 'month', 10: 'day' }[dated.length];
  return [
    ...bad.map((column) => `${column} ${row[column]} is no date`),
    ...(endsBefore || yearsTurn ? ['ends before its start'] : []),
    ...(stated !== '' && stated !== shown ? [`${stated} contradicts ${dated || 'no date'}`] : []),
  ];
}

function referenceProblems(
  table: TableName,
  row: RawRow,
  idsOf: Record<TableName, Set<string>>,
): string[] {
  return columnsOf[table].flatMap(({ name, refersTo }) => {
    const kind = refersTo.startsWith('@') ? row[refersTo.slice(1)] : undefined;
    const target = !kind || table === 'conflicts' ? refersTo : tableOfKind(kind);
    const ids = idsOf[target as TableName];
    if (ids === undefined) return [];
    const entries = listCell(row, name);
    const dangling = entries.filter((id) => !ids.has(id)).map((id) => `no ${target} ${id}`);
    return new Set(entries).size < entries.length ? [...dangling, `${name} repeats`] : dangling;
  });
}

const KEYS: Partial<Record<TableName, string>> = {
  actor_sectors: 'actor_type actor sector',
  strengths: 'place_type place sector year measure classification',
  strength_profiles: 'country figure',
  forum_sectors: 'forum sector kind',
  session_figures: 'session measure',
  participations: 'initiative_type initiative actor_type actor role',
  initiative_sectors: 'initiative_type initiative sector kind',
  region_trade: 'year region flow partner period basis',
};

function duplicates(raw: RawDataSet): string[] {
  const keysOf = (table: TableName, columns: string) =>
    rowsOf(raw, table).map((row) => columns.split(' ').map((column) => cell(row, column)));
  const ofLinks = Object.entries(KEYS).flatMap(([table, columns]) =>
    repeated(keysOf(table as TableName, columns).map((key) => `${table} ${key.join(' ')}`)),
  );
  const shared: readonly TableName[] = [...ACTOR_TABLES, ...INITIATIVE_TABLES];
  const ofShared = repeated(
    shared.flatMap((table) => rowsOf(raw, table).map((row) => cell(row, 'id'))),
  );
  const others = TABLE_NAMES.filter((table) => !shared.includes(table) && table !== 'conflicts');
  const ofOthers = others.flatMap((table) =>
    repeated(rowsOf(raw, table).flatMap((row) => (row.id ? [`${table} ${row.id}`] : []))),
  );
  const ordinals = rowsOf(raw, 'sessions').filter((row) => cell(row, 'ordinal') !== '');
  const ofSessions = repeated(ordinals.map((row) => `${row.forum} ordinal ${row.ordinal}`));
  return [...ofLinks, ...ofShared, ...ofOthers, ...ofSessions].map((key) => `${key} twice`);
}

function repeated(keys: readonly string[]): string[] {
  const seen = new Set<string>();
  return keys.filter((key) => seen.size === seen.add(key).size);
}

/** "Places agree": an actor's, a session's and a district's region lie in its country; an empty country says nothing. */
function placeProblems(raw: RawDataSet): string[] {
  const tables: readonly TableName[] = [...ACTOR_TABLES, 'sessions'];
  const abroad = tables.flatMap((table) =>
    rowsOf(raw, table).flatMap((row) =>
      [...listCell(row, 'region'), ...listCell(row, 'regions')]
        .filter((region) => !['', region.slice(0, 2)].includes(cell(row, 'country')))
        .map((region) => `${table} ${row.id}: ${region} lies in another country`),
    ),
  );
  const sides = new Set(rowsOf(raw, 'regions').map((row) => cell(row, 'country'))).size;
  return [
    ...abroad,
    ...rowsOf(raw, 'firms').flatMap((row) => districtProblems(raw, row)),
    ...(sides === 2 ? [] : [`${sides} countries have regions`]),
  ];
}

/** A firm's district lies in its country and has its region; what is empty says nothing. */
function districtProblems(raw: RawDataSet, firm: RawRow): string[] {
  const district = rowsOf(raw, 'districts').find(({ id }) => id === cell(firm, 'district'));
  if (district === undefined) return [];
  const isAbroad = !['', cell(district, 'country')].includes(cell(firm, 'country'));
  const regions = listCell(district, 'regions');
  const isOutside = regions.length > 0 && !['', ...regions].includes(cell(firm, 'region'));
  return [
    ...(isAbroad ? [`firms ${firm.id}: its district lies in another country`] : []),
    ...(isOutside ? [`firms ${firm.id}: its region is none of its district's`] : []),
  ];
}

function cycles(raw: RawDataSet): string[] {
  const parents = [
    ...rowsOf(raw, 'sectors').map((row) => [`sector ${row.id}`, `sector ${row.parent ?? ''}`]),
    ...rowsOf(raw, 'firms').map((row) => [`firm ${row.id}`, `firm ${row.parent_firm ?? ''}`]),
  ] as [string, string][];
  const parentOf = new Map(parents);
  return [...parentOf.keys()].filter((start) => {
    let at = parentOf.get(start);
    for (let steps = 0; at !== undefined && steps <= parentOf.size; steps += 1) {
      if (at === start) return true;
      at = parentOf.get(at);
    }
    return false;
  });
}
