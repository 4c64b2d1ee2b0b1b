import { recordingStore } from '../../../bench/measure/recording-store.js';
import { grafeoScanner, neo4jScanner, type Scanner } from '../../../bench/measure/scan.js';
import { type GrafeoDatabase, openReadOnly } from '../../../src/graph/grafeo-engine.js';
import type { CypherCommand, GraphStore } from '../../../src/graph/graph-store.js';
import { apiOf } from '../../support/api.js';
import type { FreshGraph } from '../../support/engines.js';

/** What an answer cost when what is kept for a release is at hand, and how large it was. */
export interface Reads {
  /** The statements by name, sorted: those of one moment are sent in no order. */
  readonly statements: readonly string[];
  /** Nodes and relationships that the statements read, in sum. */
  readonly rows: number;
  /** Values in the answer. */
  readonly size: number;
}

export interface Question {
  readonly name: string;
  readonly text: string;
  readonly variables: object;
}

/** Asks each question twice, and counts what the second time reads. */
export async function readsOf(
  graph: FreshGraph,
  questions: readonly Question[],
): Promise<Map<string, Reads>> {
  const { store, scanner } = await openScanned(graph);
  const recording = recordingStore(store);
  const api = await apiOf(recording, { deadlineMs: 120_000 });
  const reads = new Map<string, Reads>();
  try {
    for (const { name, text, variables } of questions) {
      await api.ask(text, variables);
      recording.sent();
      const { data, errors } = await api.ask(text, variables);
      if (errors !== undefined) throw new Error(`${name}: ${JSON.stringify(errors)}`);
      reads.set(name, { ...(await scannedBy(scanner, recording.sent())), size: valuesIn(data) });
    }
    return reads;
  } finally {
    await api.close();
    await scanner.close();
  }
}

/** A store of the graph, and what reads its statements once more. */
async function openScanned(graph: FreshGraph): Promise<{ store: GraphStore; scanner: Scanner }> {
  let database: GrafeoDatabase | undefined;
  const store = await graph.openStore({
    openDatabase: (path) => {
      database = openReadOnly(path);
      return database;
    },
  });
  if (database !== undefined) return { store, scanner: grafeoScanner(database) };
  const { url, user, password } = graph.options;
  return { store, scanner: neo4jScanner(url, user, password) };
}

async function scannedBy({ scan }: Scanner, commands: readonly CypherCommand[]) {
  let rows = 0;
  for (const command of commands) rows += (await scan(command)).rows;
  return { statements: commands.map(({ name }) => name).sort(), rows };
}

function valuesIn(answer: unknown): number {
  if (answer === null || typeof answer !== 'object') return 1;
  return Object.values(answer).reduce((sum: number, value) => sum + valuesIn(value), 0);
}
