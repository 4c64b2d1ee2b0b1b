import { runTrials } from '../../reliability/run-trials.js';
import type { Engine } from '../../reliability/trial.js';
import { FAULTS } from '../../reliability/trials.js';

const TRIAL_MS = 280_000;
const SEED = Number(process.env.FAULTS_SEED ?? 1);
// The trials on Neo4j start a server each: `npm run faults` makes them.
const ENGINES: readonly Engine[] = ['grafeo'];

/** Each fault a few times; docs/reliability.md has the long run. */
test.each(
  FAULTS.filter(({ engine }) => ENGINES.includes(engine)).map(
    (trial) => [trial.name, trial] as const,
  ),
)(
  '%s',
  async (_name, trial) => {
    const said: string[] = [];
    const [result] = await runTrials([trial], {
      ...{ times: 2, seed: SEED },
      say: (line) => said.push(line),
    });
    if (result?.notRun) console.log(`NOT RUN: ${trial.name}: ${result.notRun}`);
    expect({ seed: SEED, said, faults: result?.outcome?.faults ?? [] }).toMatchObject({
      faults: [],
    });
  },
  TRIAL_MS,
);
