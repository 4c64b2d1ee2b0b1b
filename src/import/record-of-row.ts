import type { CypherValue } from '../graph/graph-store.js';
import type { CellValue, Row } from './format/data-set.js';
import type { ColumnSchema, TableSchema } from './format/table-schema.js';
import { idOf } from './record-kinds.js';

/** Properties of a node or relationship; nothing known is no property. */
export type Properties = Record<string, CypherValue>;

/** How a table's rows are read: the cells under their names in the graph, camel case, references as ids. */
export function propertiesReader({ columns }: Pick<TableSchema, 'columns'>) {
  const forms = columns.filter(({ type }) => type.kind === 'forms');
  const named = columns
    .filter(({ name, type }) => type.kind !== 'forms' && name !== 'id')
    .map((column) => {
      const refers = isReference(column);
      return {
        column,
        refers,
        property: refers ? referenceProperty(column) : camelCase(column.name),
      };
    });
  return (row: Row): Properties => {
    const properties: Properties = {};
    for (const { column, refers, property } of named) {
      const value = row.cells[column.name] ?? null;
      if (value === null) continue;
      properties[property] = refers ? referredIds(column, row, value) : value;
    }
    if (forms.length > 0) addForms(properties, forms, row);
    return properties;
  };
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
function addForms(properties: Properties, forms: readonly ColumnSchema[], { cells }: Row): void {
  for (const { type } of forms) {
    if (type.kind !== 'forms') continue;
    for (const column in cells) {
      const value = cells[column] ?? null;
      if (value === null) continue;
      if (type.forms.includes(column)) properties[camelCase(column)] = value;
      else if (column.startsWith(`${type.languageForm}_`)) properties[column] = value;
    }
  }
}

export function camelCase(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * What a row of a table without ids is known by: its key, with the pair where each has rows of its own, else its place in
 * the sorted table.
 */
export function slugOf(
  { columns, key, ofOnePair }: TableSchema,
  row: Row,
  position: number,
): string {
  if (typeof row.cells.id === 'string' && columns[0]?.name === 'id') return row.cells.id;
  if (key.length === 0) return String(position);
  const pair = ofOnePair ? row.datasets : [];
  return [...pair, ...key.map((column) => keyPart(row.cells[column] ?? ''))].join('/');
}

/** A text with a slash is no two parts. */
function keyPart(value: CellValue): string {
  return String(value).replaceAll(/[%/]/g, encodeURIComponent);
}
