import type { CypherValue } from '../graph/graph-store.js';
import type { CellValue, Row } from './format/data-set.js';
import type { ColumnSchema, TableSchema } from './format/table-schema.js';
import { idOf } from './record-kinds.js';

/** Properties of a node or relationship; nothing known is no property. */
export type Properties = Record<string, CypherValue>;

/** The cells of a row under their names in the graph: camel case, references as ids. */
export function propertiesOf(schema: TableSchema, row: Row): Properties {
  const properties: Properties = {};
  for (const column of schema.columns) {
    if (column.type.kind === 'forms') continue;
    if (column.name === 'id') continue;
    const value = row.cells[column.name] ?? null;
    if (value === null) continue;
    if (isReference(column)) {
      properties[referenceProperty(column)] = referredIds(column, row, value);
    } else {
      properties[camelCase(column.name)] = value;
    }
  }
  return { ...properties, ...formsOf(schema, row) };
}

/** The ids a reference cell names; [] where it is empty. */
export function referencesOf(column: ColumnSchema, row: Row): readonly string[] {
  const value = row.cells[column.name] ?? null;
  if (value === null) return [];
  const ids = referredIds(column, row, value);
  return typeof ids === 'string' ? [ids] : ids;
}

export function isReference({ type }: ColumnSchema): boolean {
  return type.kind === 'reference' || type.kind === 'references' || type.kind === 'referenceBy';
}

function referredIds({ type }: ColumnSchema, row: Row, value: CellValue): string | string[] {
  if (type.kind === 'references') {
    return (value as readonly string[]).map((slug) => idOf(type.table, slug));
  }
  if (type.kind === 'reference') return idOf(type.table, String(value));
  if (type.kind === 'referenceBy') {
    // The type column names a kind as the API does: REGION, LEGAL_ACT.
    return `${kindOfEnum(String(row.cells[type.typeColumn]))}:${value}`;
  }
  throw new Error('not a reference');
}

function kindOfEnum(value: string): string {
  return value.toLowerCase().replaceAll('_', '-');
}

/** `parent_firm` → `parentFirmId`, `source_ids` → `sourceIds`, `regions` → `regionIds`, `countries` → `countryIds`. */
export function referenceProperty({ name, type }: ColumnSchema): string {
  if (name.endsWith('_ids')) return camelCase(name);
  if (type.kind !== 'references') return `${camelCase(name)}Id`;
  return `${camelCase(name.replace(/ies$/, 'y').replace(/s$/, ''))}Ids`;
}

/** The forms of a name that the row has; a form in a language keeps the language: `name_ru`. */
function formsOf(schema: TableSchema, row: Row): Properties {
  const forms: Properties = {};
  for (const { type } of schema.columns) {
    if (type.kind !== 'forms') continue;
    for (const [column, value] of Object.entries(row.cells)) {
      if (value === null) continue;
      const isForm = type.forms.includes(column);
      if (isForm) forms[camelCase(column)] = value;
      else if (column.startsWith(`${type.languageForm}_`)) forms[column] = value;
    }
  }
  return forms;
}

export function camelCase(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** What a row says of a table without ids is known by: its key, else its place in the sorted table. */
export function slugOf(schema: TableSchema, row: Row, position: number): string {
  if (typeof row.cells.id === 'string' && schema.columns[0]?.name === 'id') return row.cells.id;
  return schema.key.length === 0
    ? String(position)
    : schema.key.map((column) => row.cells[column] ?? '').join('/');
}
