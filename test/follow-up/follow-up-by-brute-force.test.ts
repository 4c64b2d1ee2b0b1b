import type { GraphSnapshot } from '../../src/graph/graph-store.js';
import { LEVELS } from '../../src/place/level.js';
import { randomRawDataSet } from '../support/data/random-data-set.js';
import {
  loadRawDataSet,
  type RawDataSet,
  rowsOf,
  workedExample,
} from '../support/data/raw-data-set.js';
import { describeOnEachEngineInFull, type FreshGraph } from '../support/engines.js';
import {
  type Countries,
  type LevelPair,
  programDuring,
  programFields,
  programFollowUps,
  programFollowUpsOf,
} from '../support/follow-up-context.js';
import { graphOf } from '../support/graph-of.js';
import { compareInitiatives } from '../support/oracle/dates.js';
import { declaredFields, duringProgramme } from '../support/oracle/declared.js';
import { whatFollowed } from '../support/oracle/followed.js';
import { pairOf } from '../support/oracle/places.js';
import { recordOf } from '../support/oracle/record.js';

/** Every answer is compared whole with a calculation over the CSV rows that knows nothing of the program. */
describeOnEachEngineInFull('what followed, against the brute force', (engine) => {
  let graph: FreshGraph;
  let snapshot: GraphSnapshot;

  async function load(raw: RawDataSet): Promise<void> {
    graph = await graphOf(engine, raw);
    snapshot = (await graph.openStore()).snapshot();
  }

  afterEach(() => graph.destroy());

  test('the worked example: a1 has no date', async () => {
    await load(workedExample());
    const regions = { leftLevel: 'REGION', rightLevel: 'REGION' } as const;
    expect(await programFollowUps(snapshot, ['country:PT', 'country:KZ'], regions)).toEqual([
      {
        agreement: 'agreement:a1',
        outcome: 'UNDATED',
        pairs: [
          { left: 'region:PT-13', right: 'region:KZ-75', following: [], undated: ['project:p1'] },
        ],
      },
    ]);
  });

  test.each([1, 2, 3])('random data set %i, at every pair of levels', async (seed) => {
    const raw = randomRawDataSet(seed);
    await load(raw);
    await expectAlike(snapshot, raw, pairOf(raw), allLevels());
  });

  test('Italy and Russia', async () => {
    const raw = loadRawDataSet('seed/italy-russia');
    await load(raw);
    await expectAlike(
      snapshot,
      raw,
      ['country:RU', 'country:IT'],
      [
        { leftLevel: 'REGION', rightLevel: 'REGION' },
        { leftLevel: 'COUNTRY', rightLevel: 'ACTOR' },
      ],
    );
  });
});

async function expectAlike(
  snapshot: GraphSnapshot,
  raw: RawDataSet,
  countries: Countries,
  levels: readonly LevelPair[],
): Promise<void> {
  for (const each of levels) {
    const actual = await programFollowUps(snapshot, countries, each);
    expect({ each, actual }).toEqual({ each, actual: expectedFollowUps(raw, countries, each) });
    const ids = actual.map(({ agreement }) => agreement);
    expect(await programFollowUpsOf(snapshot, countries, each, ids)).toEqual(actual);
  }
  for (const { id } of rowsOf(raw, 'programmes')) {
    const programme = `programme:${id}`;
    const during = await programDuring(snapshot, countries, programme);
    expect({ programme, during }).toEqual({
      programme,
      during: duringProgramme(raw, programme, countries),
    });
  }
  for (const { id } of rowsOf(raw, 'forums')) {
    const forum = `forum:${id}`;
    const fields = await programFields(snapshot, countries, forum);
    expect({ forum, fields }).toEqual({ forum, fields: declaredFields(raw, forum, countries) });
  }
}

function expectedFollowUps(
  raw: RawDataSet,
  [left, right]: Countries,
  { leftLevel, rightLevel }: LevelPair,
) {
  const question = {
    left: { country: left, level: leftLevel },
    right: { country: right, level: rightLevel },
  };
  return recordOf(raw)
    .initiatives.filter(({ kind }) => kind === 'agreement')
    .sort(compareInitiatives)
    .map(({ id }) => whatFollowed(raw, id, question));
}

function allLevels(): LevelPair[] {
  return LEVELS.flatMap((leftLevel) => LEVELS.map((rightLevel) => ({ leftLevel, rightLevel })));
}
