import type { GrafeoDB, GrafeoError } from '@grafeo-db/js';
import grafeo from '@grafeo-db/js';
import { type CypherCommand, GraphStoreError } from './graph-store.js';
import { withoutNullConditions } from './null-conditions.js';

// The package is CommonJS with exports wrapped at run time: only the default import has them.
const { GrafeoDB: Engine } = grafeo;

export type GrafeoDatabase = GrafeoDB;
export type OpenDatabase = (path: string) => GrafeoDatabase;

export const openReadOnly: OpenDatabase = (path) => opened(path, () => Engine.openReadOnly(path));

/** A file that is there already is opened with its data: remove it first. */
export const openForWriting: OpenDatabase = (path) => opened(path, () => Engine.create(path));

/** Of a graph that becomes a file only when it is whole: the engine logs nothing of what is written to it. */
export const openInMemory = (): GrafeoDatabase => Engine.create();

/** Writes a graph that was made in memory to a file that is not there yet. A full disk throws. */
export function saveDatabase(database: GrafeoDatabase, path: string): void {
  try {
    database.save(path);
  } catch (cause) {
    throw new GraphStoreError('UNAVAILABLE', `${path} cannot be completed: ${textOf(cause)}`, {
      cause,
    });
  }
}

function opened(path: string, open: () => GrafeoDatabase): GrafeoDatabase {
  try {
    return open();
  } catch (cause) {
    throw openError(path, cause);
  }
}

const textOf = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause));
const NO_ACCESS = /Permission denied|Read-only file system|No space left/i;

/** The engine's codes for these are general, so its words decide. */
function openError(path: string, cause: unknown): GraphStoreError {
  const message = textOf(cause);
  if (/cannot be locked|is locked by another/.test(message)) {
    return new GraphStoreError('LOCKED', `${path} is held by another process.`, { cause });
  }
  if (NO_ACCESS.test(message)) {
    return new GraphStoreError('UNAVAILABLE', `${path} cannot be opened: ${message}`, { cause });
  }
  return new GraphStoreError('DAMAGED', `${path} is not a whole graph file: ${message}`, { cause });
}

/** Rows as plain objects by column name. */
export async function runStatement(
  database: GrafeoDatabase,
  command: CypherCommand,
): Promise<Record<string, unknown>[]> {
  try {
    const result = await database.executeCypher(withoutNullConditions(command), command.params);
    return rowObjects(result.columns, result.rows());
  } catch (cause) {
    throw statementError(command.name, cause);
  }
}

export function statementError(name: string, cause: unknown): GraphStoreError {
  const { message, gqlStatus } = cause as GrafeoError;
  return new GraphStoreError(
    NO_ACCESS.test(message) ? 'UNAVAILABLE' : 'STATEMENT',
    `Statement ${name} failed (${gqlStatus ?? 'no code'}): ${message}`,
    { cause, statement: name },
  );
}

function rowObjects(columns: readonly string[], rows: readonly unknown[][]) {
  return rows.map((values) => {
    const row: Record<string, unknown> = {};
    for (let i = 0; i < columns.length; i += 1) row[columns[i] as string] = values[i];
    return row;
  });
}
