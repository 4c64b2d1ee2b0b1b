import { runTrials } from '../../reliability/run-trials.js';
import type { Trial } from '../../reliability/trial.js';
import { BAD_LINES } from '../../reliability/trials/bad-line.js';
import { NEO4J_AWAY } from '../../reliability/trials/neo4j-away.js';
import { FAULTS } from '../../reliability/trials.js';
import { describeWhereNeo4jStarts } from '../support/neo4j/own-neo4j.js';

// On a machine ten times slower than a quiet one, and busy with the rest of the run.
const TRIAL_MS = 900_000;
const SOON_MS = 60_000;
const SEED = Number(process.env.FAULTS_SEED ?? 1);

/** A fault in short; docs/reliability.md has the long run. */
async function makeInShort(trial: Trial, times: number): Promise<void> {
  const said: string[] = [];
  const [result] = await runTrials([trial], {
    ...{ times, seed: SEED, soonMs: SOON_MS },
    say: (line) => said.push(line),
  });
  if (result?.notRun) console.log(`NOT RUN: ${trial.name}: ${result.notRun}`);
  expect({ seed: SEED, said, faults: result?.outcome?.faults ?? [] }).toMatchObject({
    faults: [],
  });
}

const named = (trials: readonly Trial[]) => trials.map((trial) => [trial.name, trial] as const);

test.each(named(FAULTS.filter(({ engine }) => engine === 'grafeo')))(
  '%s',
  (_name, trial) => makeInShort(trial, 2),
  TRIAL_MS,
);

// Killed importers, two imports and an import under readers have tests of their own on Neo4j (test/import).
describeWhereNeo4jStarts('faults of the whole program', () => {
  test.each(named([...NEO4J_AWAY, ...BAD_LINES]))(
    '%s',
    (_name, trial) => makeInShort(trial, 1),
    TRIAL_MS,
  );
});
