import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../src/gap/seeded-random.js';
import { NotPossibleHere, type Outcome, SOON_MS, type Trial } from './trial.js';

export interface TrialResult {
  readonly trial: Trial;
  readonly times: number;
  readonly seconds: number;
  /** Null: it could not be made here, and `notRun` says why. */
  readonly outcome: Outcome | null;
  readonly notRun?: string;
}

export interface RunOptions {
  /** Times each fault is made. Null: as often as the trial says. */
  readonly times: number | null;
  readonly seed: number;
  /** Instead of SOON_MS, where others work on the machine too. */
  readonly soonMs?: number;
  readonly say: (line: string) => void;
}

/** One after the other: each has the machine for itself. A trial that throws has failed. */
export async function runTrials(
  trials: readonly Trial[],
  { times: asked, seed, soonMs = SOON_MS, say }: RunOptions,
): Promise<TrialResult[]> {
  const results: TrialResult[] = [];
  for (const trial of trials) {
    const times = asked ?? trial.times;
    const folder = await mkdtemp(join(tmpdir(), 'bilateral-trial-'));
    const startedAt = performance.now();
    const done = (outcome: Outcome | null) => ({
      ...{ trial, times, outcome },
      seconds: (performance.now() - startedAt) / 1_000,
    });
    say(`${trial.name}, ${times} times`);
    try {
      const context = {
        ...{ times, soonMs, folder, random: seededRandom(seed) },
        say: (line: string) => say(`  ${line}`),
      };
      results.push(done(await trial.run(context)));
    } catch (error) {
      if (error instanceof NotPossibleHere) {
        results.push({ ...done(null), notRun: error.message });
      } else {
        const text = error instanceof Error ? error.message : String(error);
        results.push(done({ seen: 'it did not come to its end', faults: [text] }));
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    const { outcome, notRun } = results.at(-1) as TrialResult;
    say(`  ${outcome?.seen ?? `NOT RUN: ${notRun}`}`);
    for (const fault of outcome?.faults ?? []) say(`  FAULT: ${fault}`);
  }
  return results;
}
