import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeRawDataSet } from '../test/support/data/raw-data-set.js';
import { Neo4jNotHere, type RunningNeo4j, startNeo4j } from '../test/support/neo4j/start-neo4j.js';
import {
  type Ended,
  environmentOf,
  type ServedProgram,
  type StartedProgram,
  serveProgram,
  startProgram,
} from '../test/support/program.js';
import { askOnce, Readers } from './readers.js';
import { type Engine, NotPossibleHere } from './trial.js';
import { type Judgement, versionedDataSet } from './versioned-data-set.js';

type Environment = Readonly<Record<string, string>>;

/** Nothing but the fault under trial refuses a reader, and each answer is worked out anew: one that was kept hides what is lost. */
const FOR_READERS = { BUDGET_PER_MINUTE: '0', MAX_IN_FLIGHT: '1000', RESULT_CACHE_MB: '0' };

/** A graph and the commands on it, each a real process. */
export class TrialGraph {
  private readonly servers: ServedProgram[] = [];
  private readonly readers: Readers[] = [];

  private constructor(
    readonly environment: Environment,
    private readonly folder: string,
    /** Null on the embedded engine. */
    readonly neo4j: RunningNeo4j | null,
  ) {}

  /** The embedded engine's folder may lie elsewhere: on a disk that is small. */
  static async on(
    engine: Engine,
    folder: string,
    url = join(folder, 'graph'),
  ): Promise<TrialGraph> {
    await mkdir(folder, { recursive: true });
    if (engine === 'grafeo') {
      return new TrialGraph(environmentOf({ url }), folder, null);
    }
    const neo4j = await startNeo4j({ dataFolder: join(folder, 'neo4j') }).catch((error) => {
      throw error instanceof Neo4jNotHere ? new NotPossibleHere(error.message) : error;
    });
    await neo4j.ready();
    return new TrialGraph(environmentOf(neo4j), folder, neo4j);
  }

  get urls(): readonly string[] {
    return this.servers.map(({ url }) => url);
  }

  async startImport(version: number, more: Environment = {}): Promise<StartedProgram> {
    const name = await this.writeVersion(version);
    const env = { ...this.environment, ...more };
    return startProgram(['import', name], { cwd: this.folder, env });
  }

  async import(version: number, more: Environment = {}): Promise<Ended> {
    return (await this.startImport(version, more)).ended;
  }

  /** An import that must succeed. */
  async mustImport(version: number, more: Environment = {}): Promise<void> {
    const { code, stderr } = await this.import(version, more);
    if (code !== 0) throw new Error(`The import of version ${version} failed: ${stderr}`);
  }

  async serve(more: Environment = {}): Promise<ServedProgram> {
    const server = await this.startServer(more);
    this.servers.push(server);
    void server.ended.then(() => this.servers.splice(this.servers.indexOf(server), 1));
    return server;
  }

  /** The answer of a process that opens the graph now: nothing in it is of an earlier moment. */
  async answerAnew(): Promise<Judgement | null> {
    const server = await this.startServer();
    return askOnce(server.url).finally(() => server.kill('SIGKILL'));
  }

  /** Clients of all its servers, until they are stopped, at the latest by `close`. */
  readBy(clients: number): Readers {
    const readers = new Readers(() => this.urls, clients);
    this.readers.push(readers);
    return readers;
  }

  async close(): Promise<void> {
    await Promise.all(this.readers.map((readers) => readers.stop()));
    await Promise.all([...this.servers].map((server) => server.kill('SIGKILL')));
    await this.neo4j?.stop();
  }

  private startServer(more: Environment = {}): Promise<ServedProgram> {
    const env = { ...FOR_READERS, ...this.environment, ...more };
    return serveProgram([], { env, cwd: this.folder });
  }

  private async writeVersion(version: number): Promise<string> {
    const name = `version-${version}`;
    await writeRawDataSet(versionedDataSet(version), join(this.folder, name));
    return name;
  }
}

/** The release that an import said it had switched on; null: it said nothing of the kind. */
export function switchedOn({ stdout }: Ended): number | null {
  const number = /^✔ Release (\d+) is written and switched on$/m.exec(stdout)?.[1];
  return number === undefined ? null : Number(number);
}
