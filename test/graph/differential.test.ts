import { describeOnBothEngines } from '../support/engines.js';
import { compareEngines } from './compare-engines.js';

// Each data set is hundreds of statements on both engines; `npm run differential` goes on to as many as it is told.
const SEED = 101;
const A_SEED_MS = 900_000;

describeOnBothEngines('both engines answer every statement alike', ({ grafeo, neo4j }) => {
  test(
    `random data set ${SEED}`,
    async () => {
      expect(await compareEngines(SEED, [grafeo, neo4j])).toBeGreaterThan(200);
    },
    A_SEED_MS,
  );
});
