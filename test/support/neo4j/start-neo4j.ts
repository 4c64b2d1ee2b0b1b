import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { fetchJars } from './fetch-jars.js';
import { findJava } from './find-java.js';

export const NEO4J_VERSIONS: Readonly<Record<string, { readonly java: number }>> = {
  '5.26.31': { java: 17 },
  '2026.09.0': { java: 21 },
};
export const DEFAULT_NEO4J_VERSION = '5.26.31';

export interface Neo4jAddress {
  readonly url: string;
  readonly user: string;
  readonly password: string;
}

export type Neo4jSettings = Readonly<Record<string, string>>;

export interface StartOptions {
  readonly version?: string | undefined;
  /** Kept when the server stops, so that it can be started again; without one: a temporary one. */
  readonly dataFolder?: string | undefined;
  /** The same port again after a restart; without one: a free one. */
  readonly port?: number | undefined;
  readonly maxHeap?: string | undefined;
  /**
   * With all compilers of the JVM, as a server runs in service: an answer asked often takes half the time, a first
   * import a quarter more. Without: the fast compiler alone.
   */
  readonly isLongRunning?: boolean | undefined;
  /** Neo4j's own, such as `'db.transaction.timeout': '500ms'`. */
  readonly settings?: Neo4jSettings | undefined;
}

export interface RunningNeo4j extends Neo4jAddress {
  readonly port: number;
  readonly process: ChildProcess;
  /** There when it answers. */
  readonly readyFile: string;
  /** Resolves when it answers. */
  ready(): Promise<void>;
  /** SIGTERM, and SIGKILL when that is not enough. */
  stop(): Promise<void>;
}

/** Why no Neo4j can be started here, in a sentence. */
export class Neo4jNotHere extends Error {
  override readonly name = 'Neo4jNotHere';
}

const LAUNCHER = fileURLToPath(new URL('Neo4jServer.java', import.meta.url));
const PASSWORD = 'password-of-tests';
const READY_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 20_000;
const ERRORS_KEPT = 4_000;

/** Starts the process and returns; `ready` waits for it. It ends with this process, at the latest. */
export async function startNeo4j(options: StartOptions = {}): Promise<RunningNeo4j> {
  const { version = DEFAULT_NEO4J_VERSION } = options;
  const { java, jars } = await whatItNeeds(version);
  const port = options.port ?? (await freePort());
  const isTemporary = options.dataFolder === undefined;
  const dataFolder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), 'bilateral-neo4j-')));
  const readyFile = join(dataFolder, 'READY');
  // That of the run before, where the data were kept.
  await rm(readyFile, { force: true });
  const server = spawn(
    java,
    [
      ...[`-Xmx${options.maxHeap ?? '512m'}`, '-XX:+UseSerialGC'],
      ...(options.isLongRunning ? [] : ['-XX:TieredStopAtLevel=1']),
      ...['-cp', join(jars, '*'), LAUNCHER, dataFolder, isTemporary ? 'temporary' : 'keep'],
      ...settingLines({ ...settingsOf(version, port), ...options.settings }),
    ],
    { stdio: 'pipe', env: { ...process.env, NEO4J_PASSWORD: PASSWORD } },
  );
  let errors = '';
  server.stderr.on('data', (chunk) => {
    errors = `${errors}${chunk}`.slice(-ERRORS_KEPT);
  });
  const address = { url: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: PASSWORD };
  return {
    ...address,
    port,
    process: server,
    readyFile,
    ready: () =>
      waitUntilReady(address, readyFile, () => {
        if (server.exitCode === null) return;
        throw new Error(`Neo4j ended before it answered: ${errors}`);
      }),
    stop: async () => {
      await stopProcess(server);
      if (isTemporary) await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

async function whatItNeeds(version: string): Promise<{ java: string; jars: string }> {
  const needs = NEO4J_VERSIONS[version];
  if (!needs) throw new Neo4jNotHere(`no Neo4j ${version} is known to pom.xml`);
  const java = findJava(needs.java);
  if (!java) throw new Neo4jNotHere(`Neo4j ${version} needs a JDK ${needs.java} or newer`);
  try {
    return { java, jars: await fetchJars(version) };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n', 2).join(' ') : String(cause);
    throw new Neo4jNotHere(`the jars of Neo4j ${version} cannot be fetched: ${reason}`, { cause });
  }
}

/** An unknown setting refuses to start, as does one that is given twice; and one was renamed. */
function settingsOf(version: string, port: number): Neo4jSettings {
  const quietPeriod = 'internal.dbms.bolt.netty_server_shutdown_quiet_period';
  return {
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'dbms.security.auth_enabled': 'true',
    'server.memory.pagecache.size': '64m',
    'db.transaction.timeout': '30s',
    'db.tx_log.preallocate': 'false',
    'dbms.usage_report.enabled': 'false',
    ...(version.startsWith('5.') ? { [quietPeriod]: '0' } : { [`${quietPeriod}_duration`]: '0s' }),
  };
}

function settingLines(settings: Neo4jSettings): string[] {
  return Object.entries(settings).map(([name, value]) => `${name}=${value}`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('No free port was given.');
  return address.port;
}

/** `check` may end the wait by throwing. Without a file it is somebody's server, which answers. */
export async function waitUntilReady(
  { url, user, password }: Neo4jAddress,
  readyFile: string | undefined,
  check: () => void,
): Promise<void> {
  const deadline = Date.now() + READY_TIMEOUT_MS;
  while (readyFile !== undefined && !existsSync(readyFile)) {
    check();
    if (Date.now() > deadline) throw new Error(`Neo4j at ${url} takes too long to start.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const driver = neo4j.driver(url, neo4j.auth.basic(user, password));
  try {
    await driver.verifyConnectivity();
  } finally {
    await driver.close();
  }
}

async function stopProcess(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  const timer = setTimeout(() => server.kill('SIGKILL'), STOP_TIMEOUT_MS);
  await ended;
  clearTimeout(timer);
}
