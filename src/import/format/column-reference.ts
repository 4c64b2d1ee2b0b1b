import { TABLE_NAMES } from './data-set.js';
import { columnTitle } from './read-header.js';
import type { ColumnSchema, ColumnType, TableSchema } from './table-schema.js';
import { TABLES } from './table-schemas.js';

const PLAIN_TYPES = {
  id: 'id',
  countryCode: 'ISO 3166-1',
  regionCode: 'ISO 3166-2',
  language: 'word',
  url: 'url',
  text: 'text',
  word: 'word',
  flow: 'word',
  date: 'date',
  datePrecision: 'day \u00b7 month \u00b7 year \u00b7 unknown',
  year: 'year',
  number: 'number',
  wholeNumber: 'whole number',
  flag: '0 \u00b7 1',
  calendar: 'calendar',
  list: 'list',
} as const;

function typeText(type: ColumnType): string {
  switch (type.kind) {
    case 'enumeration':
      return type.values.join(' \u00b7 ');
    case 'reference':
      return `\u2192 ${type.table}`;
    case 'references':
      return `list \u2192 ${type.table}`;
    case 'referenceBy':
      return `\u2192 the table of \`${type.typeColumn}\``;
    case 'forms':
      return type.list ? 'list' : 'name';
    default:
      return PLAIN_TYPES[type.kind];
  }
}

function noteText({ note, empty }: ColumnSchema): string {
  const parts = [note, empty === undefined ? '' : `empty: ${empty.means}`];
  return parts.filter((part) => part !== '').join('; ');
}

function columnLine(column: ColumnSchema): string {
  const names = columnTitle(column)
    .split(', ')
    .map((name) => `\`${name}\``)
    .join(', ');
  const star = column.required ? ' *' : '';
  return `| ${names}${star} | ${typeText(column.type)} | ${noteText(column)} |`;
}

function keySentence({ key }: TableSchema): readonly string[] {
  if (key[0] === 'id') return [];
  const [what, columns] = key.length === 0 ? ['No row', 'twice'] : ['One row per', key.join(', ')];
  return ['', `${what} ${columns}.`];
}

function tableSection(schema: TableSchema): string {
  const isRequired = schema.required ? ' (required)' : '';
  return [
    `### ${schema.name}.csv${isRequired}`,
    '',
    `A row states: ${schema.about}.`,
    '',
    '| column | type | |',
    '| --- | --- | --- |',
    ...schema.columns.map(columnLine),
    ...keySentence(schema),
  ].join('\n');
}

/** Every column of every table, as Markdown: generated, so that it cannot differ from the check. */
export function renderColumnReference(): string {
  return TABLE_NAMES.map((name) => tableSection(TABLES[name])).join('\n\n');
}

const BEGIN = '<!-- column reference: generated, do not edit -->';
const END = '<!-- end of the column reference -->';

/** A document with the reference between its two markers made anew. */
export function withColumnReference(document: string): string {
  const [before, rest] = document.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) {
    throw new Error('The document lacks the markers of the column reference.');
  }
  return `${before}${BEGIN}\n\n${renderColumnReference()}\n\n${END}${after}`;
}
