import type { RawDataSet, RawRow } from './raw-data-set.js';
import { columnsOf, TABLE_NAMES, type TableName, tableOfKind } from './tables.js';

/**
 * A complete valid data set from terse text, one row a line; what is not said gets a default.
 *
 *     region PT-11                                 country PT is added, and so is the source
 *     district clay regions=PT-11|PT-13
 *     firm tiler country=PT district=clay name="Tiler & Sons"
 *     active firm tiler tiles                      a row of actor_sectors
 *     project p1 2010-05 sectors=tiles|energy/focus: firm tiler as investor|partner, region KZ-75
 *     programme g1 start_year=2007: country PT, country KZ
 *     row strengths place_type=region place=PT-11 sector=tiles measure=gva value=1 unit=EUR coverage=complete
 *
 * A date after the id is the signature, adoption or start. Sessions get a forum of both countries.
 */
export function smallDataSet(text: string): RawDataSet {
  const tables: Required<RawDataSet['tables']> = emptyTables();
  for (const line of logicalLines(text)) readLine(line, tables);
  addCountries(tables);
  addForums(tables);
  tables.sources.unshift({ id: 'page', title: 'A public page' });
  return { tables: Object.fromEntries(Object.entries(tables).filter(keepsTable)) };
}

type Tables = Required<RawDataSet['tables']>;

const ALWAYS: readonly string[] = ['sources', 'countries', 'regions', 'sectors', 'participations'];

function keepsTable([table, rows]: [string, RawRow[]]): boolean {
  return rows.length > 0 || ALWAYS.includes(table);
}

function emptyTables(): Tables {
  return Object.fromEntries(TABLE_NAMES.map((table) => [table, []])) as unknown as Tables;
}

/** A line that ends in `:` or `,` goes on in the next one. */
function logicalLines(text: string): string[] {
  return text
    .replaceAll(/([:,])\s*\n\s*/g, '$1 ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const DEFAULTS: Partial<Record<TableName, RawRow>> = {
  regions: { kind: 'region' },
  districts: { kind: 'industrial-district' },
  associations: { kind: 'other' },
  institutions: { kind: 'other' },
  agreements: { kind: 'agreement', status: 'signed' },
  projects: { kind: 'other', status: 'unknown' },
  sessions: { forum: 'forum' },
  restrictions: { issuer: 'EU', kind: 'other' },
  instruments: { kind: 'other' },
};

const DATE_COLUMNS: Readonly<Record<string, string>> = {
  session: 'start_date',
  agreement: 'date',
  programme: 'signed_date',
  project: 'start_date',
};

const SPECIAL_TABLES: Readonly<Record<string, TableName>> = {
  sector: 'sectors',
  forum: 'forums',
  objective: 'objectives',
  restriction: 'restrictions',
  instrument: 'instruments',
  'legal-act': 'legal_acts',
  source: 'sources',
};

function readLine(line: string, tables: Tables): void {
  const [statement = '', parties = ''] = line.split(/:(?:\s+|$)/, 2);
  const columns = columnsIn(statement);
  const [kind = '', id = '', third = '', fourth = ''] = wordsIn(statement);
  if (kind === 'active') {
    tables.actor_sectors.push(sourced({ actor_type: id, actor: third, sector: fourth }));
    return;
  }
  if (kind === 'row') {
    const table = id as TableName;
    tables[table].push(withNameAndSource(table, { ...columns }));
    return;
  }
  const table = SPECIAL_TABLES[kind] ?? tableOfKind(kind);
  const { sectors, ...cells } = columns;
  const row: RawRow = { id, ...DEFAULTS[table], ...cells };
  const dateColumn = DATE_COLUMNS[kind];
  if (dateColumn === undefined) {
    if (sectors !== undefined) row.sectors = sectors;
  } else {
    if (third !== '') row[dateColumn] = third;
    addParties(tables, kind, id, parties);
    addSectors(tables, kind, id, sectors);
  }
  tables[table].push(withNameAndSource(table, withPlaces(table, row)));
}

const COLUMN = /([a-z][a-z0-9_]*)=("[^"]*"|\S*)/g;

function columnsIn(statement: string): RawRow {
  const found = [...statement.matchAll(COLUMN)];
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, unquoted(value)]));
}

function unquoted(value: string): string {
  return value.startsWith('"') ? value.slice(1, -1) : value;
}

function wordsIn(statement: string): string[] {
  return statement
    .replaceAll(COLUMN, '')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** A region's country is the first half of its code, a district's that of its regions. */
function withPlaces(table: TableName, row: RawRow): RawRow {
  const code = { regions: row.id, districts: row.regions }[table as string];
  if (row.country !== undefined || code === undefined || code === '') return row;
  return { ...row, country: code.slice(0, 2) };
}

function withNameAndSource(table: TableName, row: RawRow): RawRow {
  const named = columnsOf[table].find(({ name }) => ['name', 'title', 'text'].includes(name));
  const hasName = Object.keys(row).some((column) => /^(name|title|text)(_|$)/.test(column));
  const nameColumn = table === 'sources' ? 'title' : `${named?.name}_en`;
  const name =
    named === undefined || hasName || table === 'sessions' ? {} : { [nameColumn]: row.id };
  const complete = { ...row, ...name } as RawRow;
  const hasSources = columnsOf[table].some((column) => column.name === 'source_ids');
  return hasSources ? sourced(complete) : complete;
}

function sourced(row: RawRow): RawRow {
  return row.source_ids === undefined ? { ...row, source_ids: 'page' } : row;
}

function addParties(tables: Tables, kind: string, initiative: string, parties: string): void {
  for (const party of parties.split(',').map((text) => text.trim())) {
    if (party === '') continue;
    const [actorKind = '', actor = '', , roles = 'participant', , inferred] = party.split(/\s+/);
    for (const role of roles.split('|')) {
      const row = { initiative_type: kind, initiative, actor_type: actorKind, actor, role };
      const rule: RawRow = inferred === undefined ? {} : { inferred };
      tables.participations.push(sourced({ ...row, ...rule }));
    }
  }
}

function addSectors(tables: Tables, kind: string, initiative: string, sectors = ''): void {
  for (const named of sectors.split('|').filter((text) => text !== '')) {
    const [sector = '', sectorKind = 'subject'] = named.split('/');
    const row = { initiative_type: kind, initiative, sector, kind: sectorKind };
    tables.initiative_sectors.push(sourced(row));
  }
}

function addCountries(tables: Tables): void {
  const known = new Set(tables.countries.map((row) => row.id));
  const rows = Object.values(tables).flat();
  const parties = tables.participations.filter((row) => row.actor_type === 'country');
  const named = [...rows.map((row) => row.country), ...parties.map((row) => row.actor)];
  for (const id of new Set(named)) {
    if (id === undefined || id === '' || known.has(id)) continue;
    tables.countries.push(sourced({ id, name_en: id }));
  }
}

function addForums(tables: Tables): void {
  const known = new Set(tables.forums.map((row) => row.id));
  const used = [...tables.sessions, ...tables.programmes, ...tables.forum_sectors];
  const countries = [...new Set(tables.regions.map((row) => row.country ?? ''))].sort().join('|');
  for (const row of tables.forums) row.countries ??= countries;
  for (const id of new Set(used.map((row) => row.forum ?? ''))) {
    if (id === '' || known.has(id)) continue;
    tables.forums.push(sourced({ id, name_en: id, countries }));
  }
}
