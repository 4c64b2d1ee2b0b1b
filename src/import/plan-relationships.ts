import type { DataSet, Row, TableName } from './format/data-set.js';
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

/** A conflict speaks of a record of its table, or of the one that a row of its table is about. */
export function* conflictSubjects(
  { tables }: DataSet,
  isRecord: (id: string) => boolean,
): Generator<PlannedRelationship> {
  let position = 0;
  for (const row of tables.conflicts) {
    const from = `conflict:${position++}`;
    const to = conflictSubject(row, isRecord);
    if (to !== undefined) yield { type: 'ABOUT', from, to, properties: {} };
  }
}

/** Undefined: a row of a table that speaks of no record. */
export function conflictSubject(
  { cells }: Row,
  isRecord: (id: string) => boolean,
): string | undefined {
  const ids = subjectTables(cells.table as TableName).map((table) => idOf(table, `${cells.id}`));
  return ids.find(isRecord);
}

/** Where the id that a conflict names may be found; the format has checked that it is there. */
function subjectTables(table: TableName): readonly TableName[] {
  const { subject, columns } = TABLES[table];
  if (subject === 'id') return [table];
  const type = columns.find(({ name }) => name === subject)?.type;
  if (type?.kind === 'reference') return [type.table];
  // No two parties, and no two initiatives, have the same id.
  return type?.kind === 'referenceBy' ? PARTY_AND_INITIATIVE_TABLES : [];
}

const PARTY_AND_INITIATIVE_TABLES = NODE_TABLES.filter(({ labels }) =>
  ['Country', 'Actor', 'Initiative'].some((label) => labels.includes(label)),
).map(({ table }) => table);
