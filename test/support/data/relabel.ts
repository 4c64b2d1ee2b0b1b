import { seededDraw, shuffled } from './draw.js';
import type { RawDataSet, RawRow } from './raw-data-set.js';
import { baseColumn, type ColumnSpec, columnsOf, type TableName, tableOfKind } from './tables.js';

export type RelabelOptions = {
  readonly seed: number;
  /**
   * True: new ids and codes stand in the order of the old ones, so that ties broken by id stay
   * where they were and whole answers can be compared as lists. False: the order is another one,
   * and answers are to be compared as sets.
   */
  readonly keepsOrder: boolean;
};

export type Relabelled = {
  readonly raw: RawDataSet;
  /** The new id of an id as the API writes it: `region:IT-45`, `firm:enel`, `sector:energy`. */
  readonly newId: (id: string) => string;
};

type Names = ReadonlyMap<string, string>;
type Labels = { countries: Names; regions: Names; slugs: Names; names: Names };

/** The same facts under other countries, codes, ids and names, the rows in another order. */
export function relabel(raw: RawDataSet, options: RelabelOptions): Relabelled {
  const draw = seededDraw(options.seed);
  const labels = newLabels(raw, options);
  const tables: RawDataSet['tables'] = {};
  for (const [table, rows] of Object.entries(raw.tables) as [TableName, RawRow[]][]) {
    tables[table] = shuffled(
      draw,
      rows.map((row) => relabelRow(table, row, labels)),
    );
  }
  const boundaries = raw.boundaries && relabelBoundaries(raw.boundaries, labels.regions);
  return {
    raw: boundaries === undefined ? { tables } : { tables, boundaries },
    newId: (id) => {
      const [kind = '', slug = ''] = id.split(':');
      const table = kind === 'country' || kind === 'region' ? tableOfKind(kind) : 'sources';
      return `${kind}:${newSlug(table, slug, labels)}`;
    },
  };
}

/** Valid ISO 3166-1 codes, in order; EU and UN, which may issue a restriction, are none of them. */
const NEW_COUNTRIES = (
  'AO AZ BD BO BW CM CO CR DO EC EG ET FJ GE GH GT HN ID IQ JM JO KE KG KH LA LK MA MG ML MN MZ NA ' +
  'NE NI NP OM PA PE PG PY QA SN SV TG TJ TN TZ UG UY UZ VE ZA ZM ZW'
).split(' ');

function newLabels(raw: RawDataSet, { seed, keepsOrder }: RelabelOptions): Labels {
  const draw = seededDraw(seed + 1);
  const ordered = (items: string[]) => (keepsOrder ? items : shuffled(draw, items));
  const inOrder = (texts: Iterable<string>) => [...new Set(texts)].sort();
  const rows = (table: TableName) => raw.tables[table] ?? [];
  const ids = (table: TableName) => inOrder(rows(table).map((row) => row.id ?? ''));

  const oldCountries = ids('countries');
  const taken = new Set(oldCountries);
  const free = shuffled(
    draw,
    NEW_COUNTRIES.filter((code) => !taken.has(code)),
  );
  const newCountries = ordered(free.slice(0, oldCountries.length).sort());
  const countries = zip(oldCountries, newCountries);
  const oldRegions = ids('regions');
  const numbers = ordered(oldRegions.map((_, index) => String(index + 100)));
  const regions = oldRegions.map((code, index) => {
    const country = countries.get(code.slice(0, 2));
    return [code, `${country}-${numbers[index]}`] as const;
  });

  // Codes, and the ids of other tables.
  const others: readonly string[] = ['countries', 'regions', 'conflicts'];
  const tables = (Object.keys(raw.tables) as TableName[]).filter(
    (table) => !others.includes(table),
  );
  const oldSlugs = inOrder(tables.flatMap((table) => ids(table)).filter((id) => id !== ''));
  const newSlugs = ordered(oldSlugs.map((_, index) => `k${String(index).padStart(6, '0')}`));
  const oldNames = inOrder(allNames(raw));
  const newNames = shuffled(
    draw,
    oldNames.map((_, index) => `Nome ${index + 1}`),
  );
  return {
    countries,
    regions: new Map(regions),
    slugs: zip(oldSlugs, newSlugs),
    names: zip(oldNames, newNames),
  };
}

function zip(from: readonly string[], to: readonly string[]): Names {
  return new Map(from.map((text, index) => [text, to[index] ?? text]));
}

const NAME_COLUMNS = ['name', 'title', 'text', 'abbreviation', 'other_names'];

function isName(table: TableName, column: string): boolean {
  return NAME_COLUMNS.includes(baseColumn(table, column));
}

function allNames(raw: RawDataSet): string[] {
  return (Object.entries(raw.tables) as [TableName, RawRow[]][]).flatMap(([table, rows]) =>
    rows.flatMap((row) =>
      Object.entries(row)
        .filter(([column, value]) => value !== '' && isName(table, column))
        .flatMap(([, value]) => value.split('|')),
    ),
  );
}

function relabelRow(table: TableName, row: RawRow, labels: Labels): RawRow {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      value === '' ? '' : relabelCell(table, column, value, row, labels),
    ]),
  );
}

function relabelCell(
  table: TableName,
  column: string,
  value: string,
  row: RawRow,
  labels: Labels,
): string {
  if (isName(table, column)) return eachOf(value, (name) => labels.names.get(name) ?? name);
  const spec = columnsOf[table].find(({ name }) => name === column);
  if (spec === undefined) return value;
  if (spec.name === 'id' && spec.refersTo === '') return newSlug(table, value, labels);
  return relabelReference(spec, value, row, labels);
}

function relabelReference(spec: ColumnSpec, value: string, row: RawRow, labels: Labels): string {
  const { refersTo } = spec;
  if (refersTo === '') return value;
  if (refersTo === 'issuer') return labels.countries.get(value) ?? value;
  if (refersTo === 'calendar') {
    return eachOf(value, (rule) => `${labels.countries.get(rule.slice(0, 2))}${rule.slice(2)}`);
  }
  if (refersTo === 'country-word') return relabelWord(value, labels.countries);
  if (refersTo === '@table') return newSlugAnywhere(value, labels);
  const kind = refersTo.startsWith('@') ? row[refersTo.slice(1)] : undefined;
  const table = kind === undefined ? (refersTo as TableName) : tableOfKind(kind);
  return eachOf(value, (id) => newSlug(table, id, labels));
}

/** "`regions_ru`", "`IT_export`": a word that ends or begins with a country. */
function relabelWord(word: string, countries: Names): string {
  const [, start = '', end = ''] = /^([A-Z]{2})_|_([a-z]{2})$/.exec(word) ?? [];
  const first = countries.get(start);
  const last = countries.get(end.toUpperCase())?.toLowerCase();
  if (first !== undefined) return first + word.slice(2);
  return last === undefined ? word : word.slice(0, -2) + last;
}

function newSlug(table: TableName, id: string, labels: Labels): string {
  if (table === 'countries') return labels.countries.get(id) ?? id;
  return (table === 'regions' ? labels.regions.get(id) : labels.slugs.get(id)) ?? id;
}

function newSlugAnywhere(id: string, { countries, regions, slugs }: Labels): string {
  return slugs.get(id) ?? regions.get(id) ?? countries.get(id) ?? id;
}

function eachOf(list: string, change: (entry: string) => string): string {
  return list.split('|').map(change).join('|');
}

function relabelBoundaries(text: string, regions: Names): string {
  return text.replaceAll(/("id":\s*")([^"]*)(")/g, (_, before, code, after) =>
    [before, regions.get(code) ?? code, after].join(''),
  );
}
