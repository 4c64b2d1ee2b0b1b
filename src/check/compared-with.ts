import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readVersions } from '../change/history.js';
import type { Versions } from '../change/record-changes.js';
import { type Config, readConfig } from '../config.js';
import { GraphStoreError } from '../graph/graph-store.js';
import { isNeo4jUrl, openGraphStore } from '../graph/open-graph-store.js';
import { graphOptions } from '../graph-options.js';
import type { DataSet } from '../import/format/data-set.js';
import { recordVersions } from '../import/record-versions.js';
import { createLogger } from '../logger.js';

/** What a data set is compared with: the present release of a graph, or other folders. */
export interface Compared {
  /** As a person would say it. */
  readonly name: string;
  /** Null: folders, or a graph that is still empty. */
  readonly release: number | null;
  /** Null: a graph that is still empty. */
  readonly contentHash: string | null;
  readonly versions: Versions;
}

/** Without a name the graph of the settings. */
export async function comparedWith(
  names: readonly string[],
  read: (folders: readonly string[]) => Promise<DataSet>,
): Promise<Compared> {
  const config = readConfig(process.env);
  const [first = config.GRAPH_URL, ...more] = names;
  if (names.length === 0 || (more.length === 0 && isGraph(first))) {
    return presentRelease({ ...config, GRAPH_URL: first });
  }
  const dataSet = await read(names);
  return {
    name: names.join(', '),
    release: null,
    contentHash: dataSet.contentHash,
    versions: recordVersions(dataSet),
  };
}

/** A server, or a folder that holds a graph and not tables. */
function isGraph(name: string): boolean {
  return isNeo4jUrl(name) || existsSync(join(name, 'current.json'));
}

async function presentRelease(config: Config): Promise<Compared> {
  const name = config.GRAPH_URL.replace(/\/\/.*@/, '//');
  const store = await openGraphStore(graphOptions(config, createLogger('warn'))).catch(emptyAsNull);
  if (store === null)
    return {
      name: `${name}, which is empty`,
      release: null,
      contentHash: null,
      versions: new Map(),
    };
  try {
    const snapshot = store.snapshot();
    const { number, contentHash } = snapshot.release;
    return {
      name: `release ${number} of ${name}`,
      release: number,
      contentHash,
      versions: await readVersions(snapshot),
    };
  } finally {
    await store.close();
  }
}

/** A first import adds everything. */
function emptyAsNull(error: unknown): null {
  if (error instanceof GraphStoreError && error.kind === 'EMPTY') return null;
  throw error;
}
