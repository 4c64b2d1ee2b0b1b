import type { TableName } from './data-set.js';
import type {
  ColumnSchema,
  ColumnType,
  EmptyCell,
  ListEntry,
  TableSchema,
} from './table-schema.js';

// The small language in which the tables of the format are written down.

function column(name: string, type: ColumnType, note = ''): ColumnSchema {
  return { name, type, required: false, note };
}

export const required = (optional: ColumnSchema): ColumnSchema => ({ ...optional, required: true });

/** A column whose empty cell is a statement. */
export function emptyMeans(
  means: string,
  stated: ColumnSchema,
  options: Omit<EmptyCell, 'means'> = {},
): ColumnSchema {
  return { ...stated, empty: { means, ...options } };
}

export const id = (note = '') => required(column('id', { kind: 'id' }, note));
export const countryCode = (note = '') => required(column('id', { kind: 'countryCode' }, note));
export const regionCode = (note = '') => required(column('id', { kind: 'regionCode' }, note));

export const text = (name: string, note = '') => column(name, { kind: 'text' }, note);
export const word = (name: string, note = '') => column(name, { kind: 'word' }, note);
export const url = (name: string, note = '') => column(name, { kind: 'url' }, note);
export const date = (name: string, note = '') => column(name, { kind: 'date' }, note);
export const year = (name: string, note = '') => column(name, { kind: 'year' }, note);
export const wholeNumber = (name: string, note = '') => column(name, { kind: 'wholeNumber' }, note);
export const flag = (name: string, note = '') => column(name, { kind: 'flag' }, note);
export const flow = (name: string, note = '') => column(name, { kind: 'flow' }, note);
export const calendar = (name: string, note = '') => column(name, { kind: 'calendar' }, note);
export const language = (name: string, note = '') => column(name, { kind: 'language' }, note);

export function number(
  name: string,
  note = '',
  range: { readonly min?: number; readonly max?: number } = {},
): ColumnSchema {
  return column(name, { kind: 'number', ...range }, note);
}

export function oneOf(name: string, values: readonly string[], note = ''): ColumnSchema {
  return column(name, { kind: 'enumeration', values }, note);
}

export function reference(name: string, table: TableName, note = ''): ColumnSchema {
  return column(name, { kind: 'reference', table }, note);
}

export function references(name: string, table: TableName, note = ''): ColumnSchema {
  return column(name, { kind: 'references', table }, note);
}

export function referenceBy(typeColumn: string, name: string, note = ''): ColumnSchema {
  return column(name, { kind: 'referenceBy', typeColumn }, note);
}

export function list(name: string, note = '', entry: ListEntry = 'text'): ColumnSchema {
  return column(name, { kind: 'list', entry, additive: false }, note);
}

export const otherNames = (): ColumnSchema =>
  column(
    'other_names',
    { kind: 'list', entry: 'text', additive: true },
    'spellings and transliterations, for search',
  );

export const keywords = (): ColumnSchema =>
  column(
    'keywords',
    { kind: 'forms', forms: ['keywords'], languageForm: 'keywords', list: true },
    'words that speak of the sector, a list for each language',
  );

const forms = (name: string, named: readonly string[], note: string): ColumnSchema =>
  column(name, { kind: 'forms', forms: named, languageForm: name, list: false }, note);

export const names = () => required(forms('name', ['name', 'name_original'], ''));
export const titles = () => forms('title', ['title_original'], '');
export const texts = () => required(forms('text', [], ''));

export function datePrecision(of: readonly string[], note = ''): ColumnSchema {
  return column('date_precision', { kind: 'datePrecision', of }, note);
}

export const sources = () => required(references('source_ids', 'sources'));

type TableOptions = Partial<Pick<TableSchema, 'required' | 'key' | 'subject' | 'ofOnePair'>>;

/** A table with ids is told apart by them; a table without says how. */
export function table(
  name: TableName,
  about: string,
  columns: readonly ColumnSchema[],
  options: TableOptions = {},
): TableSchema {
  const usual = { required: false, key: ['id'], subject: 'id', ofOnePair: false };
  return { name, about, columns, ...usual, ...options };
}
