import type { DataSet, Row } from './format/data-set.js';
import type { ColumnSchema } from './format/table-schema.js';
import { TABLES } from './format/table-schemas.js';
import { idOf, LINK_TABLES, type LinkTable, NODE_TABLES, REFERENCES } from './record-kinds.js';
import {
  isReference,
  type Properties,
  propertiesReader,
  referencesOf,
  slugOf,
} from './record-of-row.js';

/** A relationship to write, its ends by id. */
export interface PlannedRelationship {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** What the reference columns of the node tables state, and the sources of every node. */
export function* statedReferences({ tables, outlines }: DataSet): Generator<PlannedRelationship> {
  for (const { table, kind } of NODE_TABLES) {
    const schema = TABLES[table];
    const columns = schema.columns.filter(isReference);
    let position = 0;
    for (const row of tables[table]) {
      const id = `${kind}:${slugOf(schema, row, position++)}`;
      for (const column of columns)
        yield* referencesOfCell(`${table}.${column.name}`, column, row, id);
    }
  }
  for (const code of outlines.keys()) {
    yield { type: 'ABOUT', from: `outline:${code}`, to: idOf('regions', code), properties: {} };
  }
}

function* referencesOfCell(
  name: string,
  column: ColumnSchema,
  row: Row,
  id: string,
): Generator<PlannedRelationship> {
  const isSources = column.type.kind === 'references' && column.type.table === 'sources';
  const reference = REFERENCES[name] ?? (isSources ? { type: 'STATED_IN' } : undefined);
  if (reference === undefined) throw new Error(`${name} has no relationship`);
  const properties: Properties = isSources ? {} : sourcesOf(row);
  for (const other of new Set(referencesOf(column, row))) {
    const [from, to] = reference.reversed ? [other, id] : [id, other];
    yield { type: reference.type, from, to, properties };
  }
}

function sourcesOf({ cells }: Row): Properties {
  const slugs = cells.source_ids as readonly string[] | null | undefined;
  return slugs ? { sourceIds: slugs.map((slug) => idOf('sources', slug)) } : {};
}

/** What each conflict is about; `subjectIds` has figures and trade too, whose columns say it. */
export function* conflictSubjects(
  subjectIds: ReadonlyMap<string, string>,
): Generator<PlannedRelationship> {
  for (const [from, to] of subjectIds) {
    if (from.startsWith('conflict:')) yield { type: 'ABOUT', from, to, properties: {} };
  }
}

/** A row of a link table each, which knows its data sets as a node does. */
export function* statedLinks(dataSet: DataSet): Generator<PlannedRelationship> {
  for (const link of LINK_TABLES) yield* linksOf(dataSet, link);
}

export function* linksOf({ tables }: DataSet, link: LinkTable): Generator<PlannedRelationship> {
  const read = linkReader(link);
  for (const row of tables[link.table]) yield read(row);
}

function linkReader({ table, type, from, to }: LinkTable): (row: Row) => PlannedRelationship {
  const schema = TABLES[table];
  const fromColumn = columnOf(schema.columns, from);
  const toColumn = columnOf(schema.columns, to);
  const ends = new Set(
    [fromColumn, toColumn].flatMap(({ name, type: column }) =>
      column.kind === 'referenceBy' ? [name, column.typeColumn] : [name],
    ),
  );
  const readProperties = propertiesReader({
    columns: schema.columns.filter(({ name }) => !ends.has(name)),
  });
  return (row) => ({
    type,
    from: referencesOf(fromColumn, row)[0] ?? '',
    to: referencesOf(toColumn, row)[0] ?? '',
    properties: { ...readProperties(row), datasets: [...row.datasets] },
  });
}

function columnOf(columns: readonly ColumnSchema[], name: string): ColumnSchema {
  const column = columns.find((one) => one.name === name);
  if (column === undefined) throw new Error(`no column ${name}`);
  return column;
}
