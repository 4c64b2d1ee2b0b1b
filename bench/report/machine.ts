import { readFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { DEFAULT_NEO4J_VERSION } from '../../test/support/neo4j/start-neo4j.js';

export interface Machine {
  readonly date: string;
  readonly cores: number;
  readonly model: string;
  readonly memoryGb: number;
  readonly system: string;
  readonly node: string;
  readonly grafeo: string;
  readonly neo4j: string;
  /** Processes that ran or waited to, over the last five minutes. */
  readonly load: number;
}

/** What a reader needs to compare with another machine; no names. */
export function machineNow(): Machine {
  const [first] = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    cores: cpus().length,
    model: first?.model ?? 'unknown',
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${/^\d+\.\d+/.exec(release())?.[0]} ${process.arch}`,
    node: process.version.slice(1),
    grafeo: grafeoVersion(),
    neo4j: DEFAULT_NEO4J_VERSION,
    load: loadavg()[1] as number,
  };
}

/** `waits`: of each turn, the share in which the program was ready and had no core. */
export function machineWords(before: Machine, after: Machine, waits: readonly number[]): string {
  const waited = waits.reduce((sum, share) => sum + share, 0) / waits.length;
  return `${hardwareWords(before)},
Neo4j ${before.neo4j}. ${loadWords(before, after)}; while requests were timed, the program's main thread was
ready and had no core for ${Math.round(waited * 100)} % of the time, because of other processes.`;
}

export function hardwareWords(machine: Machine): string {
  const { date, cores, model, memoryGb, system, node, grafeo } = machine;
  return `${date}: ${cores} cores (${model}), ${memoryGb} GB, ${system}, Node ${node}, Grafeo ${grafeo}`;
}

export function loadWords(before: Machine, after: Machine): string {
  return `Load average ${before.load.toFixed(1)} before and ${after.load.toFixed(1)} after`;
}

function grafeoVersion(): string {
  const file = new URL('../../node_modules/@grafeo-db/js/package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
