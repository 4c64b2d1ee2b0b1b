import { type GrafeoDatabase, openReadOnly } from '../../src/graph/grafeo-engine.js';
import type { CypherCommand } from '../../src/graph/graph-store.js';
import { openGraphStore } from '../../src/graph/open-graph-store.js';
import { createLogger } from '../../src/logger.js';
import { createServer } from '../../src/server/create-server.js';
import type { Operation } from '../operations.js';
import type { Graph } from '../peers.js';
import { recordingStore } from './recording-store.js';
import { grafeoScanner, neo4jScanner, type Scan, type Scanned, type Scanner } from './scan.js';

export interface Statement extends Scanned {
  readonly name: string;
}

const DEADLINE_MS = 120_000;

/** What each operation asks of the store when all is warm: counted in this process, not while it is timed. */
export async function countStatements(
  graph: Graph,
  operations: readonly Pick<Operation, 'name' | 'body'>[],
): Promise<Map<string, Statement[]>> {
  const logger = createLogger('silent');
  let database: GrafeoDatabase | null = null;
  const store = recordingStore(
    await openGraphStore({
      ...graph.address,
      logger,
      openDatabase: (path) => {
        database = openReadOnly(path);
        return database;
      },
    }),
  );
  const config = { DEADLINE_MS, RESULT_CACHE_MB: 0, BUDGET_PER_MINUTE: 0 };
  const server = await createServer({ store, config, logger });
  const payload = (body: string) => ({
    method: 'POST' as const,
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const scanner = scannerOf(graph, database);
  const counted = new Map<string, Statement[]>();
  try {
    for (const { name, body } of operations) {
      await server.inject(payload(body));
      store.sent();
      await server.inject(payload(body));
      counted.set(name, await scannedBy(scanner.scan, store.sent()));
    }
    return counted;
  } finally {
    await server.close();
    await scanner.close();
    await store.close();
  }
}

async function scannedBy(scan: Scan, commands: readonly CypherCommand[]): Promise<Statement[]> {
  const statements: Statement[] = [];
  for (const command of commands) {
    statements.push({ name: command.name, ...(await scan(command)) });
  }
  return statements;
}

function scannerOf({ address }: Graph, database: GrafeoDatabase | null): Scanner {
  if (database !== null) return grafeoScanner(database);
  return neo4jScanner(address.url, address.user, address.password);
}
