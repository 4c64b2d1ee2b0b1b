import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { TrialGraph } from '../graphs.js';
import { untilAnswers } from '../readers.js';
import type { Engine, Outcome, Trial, TrialContext } from '../trial.js';

const READERS = 8;
const MINUTE_MS = 60_000;
const BETWEEN_IMPORTS_MS = 4_000;
// What garbage collection and the old release's minute of grace leave from one minute to another.
const FLAT = 1.25;

/** `times` are minutes. */
export function soak(engine: Engine): Trial {
  return {
    name: `soak-${engine}`,
    engine,
    what:
      `Minutes of ${READERS} clients while imports go on: every answer whole and of one release, ` +
      'memory of the last third no more than a quarter above that of the second',
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

async function readAndImport(graph: TrialGraph, { times, say }: TrialContext): Promise<Outcome> {
  await graph.mustImport(1);
  const server = await graph.serve();
  const readers = graph.readBy(READERS);
  const endsAt = performance.now() + times * MINUTE_MS;
  const memory: number[] = [];
  let version = 1;
  while (performance.now() < endsAt) {
    version += 1;
    await graph.mustImport(version);
    await untilAnswers(server.url, version, 5_000);
    await pause(BETWEEN_IMPORTS_MS);
    memory.push(residentMb(server.process.pid ?? 0));
    if (version % 10 === 0) say(`${readers.answers} answers, ${memory.at(-1)} MB`);
  }
  await readers.stop();
  const third = Math.floor(memory.length / 3);
  const [before, after] = [
    medianOf(memory.slice(third, 2 * third)),
    medianOf(memory.slice(-third)),
  ];
  const growth = after > before * FLAT ? [`Memory grew from ${before} to ${after} MB.`] : [];
  return {
    seen:
      `${readers.answers} whole answers across ${version} releases; resident memory ${before} MB in the second ` +
      `third, ${after} MB in the last`,
    faults: [...readers.faults, ...growth],
  };
}

function residentMb(pid: number): number {
  const kb = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kb) / 1_024);
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
