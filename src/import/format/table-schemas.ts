import { TABLE_NAMES, type TableName } from './data-set.js';
import type { TableSchema } from './table-schema.js';
import { actorTables } from './tables/actors.js';
import { frameTables } from './tables/frame.js';
import { initiativeTables } from './tables/initiatives.js';
import { placeTables } from './tables/places.js';

const BY_NAME: Readonly<Record<TableName, TableSchema>> = {
  ...placeTables,
  ...actorTables,
  ...initiativeTables,
  ...frameTables,
};

/** The schema of every table, in the order of TABLE_NAMES. */
export const TABLES: Readonly<Record<TableName, TableSchema>> = Object.fromEntries(
  TABLE_NAMES.map((name) => [name, BY_NAME[name]]),
) as Record<TableName, TableSchema>;

const TYPE_TABLES: Readonly<Record<string, TableName>> = {
  COUNTRY: 'countries',
  REGION: 'regions',
  DISTRICT: 'districts',
  FIRM: 'firms',
  ASSOCIATION: 'associations',
  INSTITUTION: 'institutions',
  SESSION: 'sessions',
  AGREEMENT: 'agreements',
  PROGRAMME: 'programmes',
  PROJECT: 'projects',
};

/** The table that a type column means: with `FIRM` (in a file `firm`) the id is one of firms. */
export function tableOfType(type: string): TableName | undefined {
  return TYPE_TABLES[type.toUpperCase()];
}
