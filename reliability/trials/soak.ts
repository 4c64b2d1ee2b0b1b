import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { ServedProgram } from '../../test/support/program.js';
import { TrialGraph } from '../graphs.js';
import { untilAnswers } from '../readers.js';
import type { Engine, Outcome, Trial, TrialContext } from '../trial.js';

const READERS = 8;
const MINUTE_MS = 60_000;
const BETWEEN_IMPORTS_MS = 4_000;
// As it is by default: what is kept takes memory, too.
const KEPT_MB = '64';
// What garbage collection and the old release's minute of grace leave from one minute to another.
const FLAT = 1.25;

/** `times` are minutes. */
export function soak(engine: Engine): Trial {
  return {
    name: `soak-${engine}`,
    engine,
    what:
      `Minutes of ${READERS} clients of two API processes, of which one keeps ${KEPT_MB} MB of answers and one none, ` +
      'while imports go on: every answer whole and of one release, memory of the last third no more than a quarter ' +
      'above that of the second',
    times: 10,
    async run(context) {
      const graph = await TrialGraph.on(engine, context.folder);
      try {
        return await readAndImport(graph, context);
      } finally {
        await graph.close();
      }
    },
  };
}

async function readAndImport(
  graph: TrialGraph,
  { times, say, soonMs }: TrialContext,
): Promise<Outcome> {
  await graph.mustImport(1);
  const without = new Watched('without kept answers', await graph.serve());
  const keeping = new Watched('with them', await graph.serve({ RESULT_CACHE_MB: KEPT_MB }));
  const both = [without, keeping];
  const readers = graph.readBy(READERS);
  const endsAt = performance.now() + times * MINUTE_MS;
  let version = 1;
  while (performance.now() < endsAt) {
    version += 1;
    await graph.mustImport(version);
    await Promise.all(both.map(({ server }) => untilAnswers(server.url, version, soonMs)));
    await pause(BETWEEN_IMPORTS_MS);
    for (const each of both) each.look();
    if (version % 10 === 0) say(`${readers.answers} answers, ${both.map(String).join(', ')}`);
  }
  await readers.stop();
  return {
    seen:
      `${readers.answers} whole answers across ${version} releases; resident memory in the second third and in the ` +
      `last: ${both.map(String).join(', ')}`,
    faults: [...readers.faults, ...both.filter((each) => each.grew).map((each) => `${each}: grew`)],
  };
}

/** The resident memory of a server, in MB, as often as it was looked at. */
class Watched {
  private readonly memory: number[] = [];

  constructor(
    private readonly how: string,
    readonly server: ServedProgram,
  ) {}

  look(): void {
    const status = readFileSync(`/proc/${this.server.process.pid}/status`, 'utf8');
    const kb = /^VmRSS:\s+(\d+)/m.exec(status)?.[1];
    this.memory.push(Math.round(Number(kb) / 1_024));
  }

  get grew(): boolean {
    const [before, after] = this.thirds;
    return after > before * FLAT;
  }

  toString(): string {
    return `${this.thirds.join(' and ')} MB ${this.how}`;
  }

  /** The second and the last. */
  private get thirds(): readonly [number, number] {
    const third = Math.floor(this.memory.length / 3);
    const { memory } = this;
    return [medianOf(memory.slice(third, 2 * third)), medianOf(memory.slice(-third))];
  }
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
