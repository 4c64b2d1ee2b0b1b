import type { GraphSnapshot } from '../../src/graph/graph-store.js';
import { LEVELS } from '../../src/place/level.js';
import { randomRawDataSet } from '../support/data/random-data-set.js';
import { type RawDataSet, rowsOf } from '../support/data/raw-data-set.js';
import { relabel } from '../support/data/relabel.js';
import type { FreshGraph } from '../support/engines.js';
import { grafeoEngine } from '../support/grafeo-engine.js';
import { graphOf } from '../support/graph-of.js';
import type { TieQuestion } from '../support/oracle/evidence.js';
import { pairOf } from '../support/oracle/places.js';
import { type OracleTie, TIE_ORDERS, type TieOrder } from '../support/oracle/ties.js';
import type { Level } from '../support/oracle/vocabulary.js';
import { programTies } from '../support/program-answers.js';
import { tieContext } from '../support/tie-context.js';

/** What holds for every data set, whatever its rows. */
describe.each([21, 22, 23])('properties of ties, random data set %i', (seed) => {
  const raw = randomRawDataSet(seed);
  const [a, b] = pairOf(raw);
  let graph: FreshGraph;
  let snapshot: GraphSnapshot;

  beforeAll(async () => {
    graph = await graphOf(grafeoEngine, raw);
    snapshot = (await graph.openStore()).snapshot();
  });

  afterAll(() => graph.destroy());

  const ask = (question: TieQuestion, first = 500, order: TieOrder = 'STRONGEST') =>
    programTies(tieContext(snapshot), question, order, first);

  test.each(levelPairs())('%s × %s: swapping the sides swaps the ties', async (one, other) => {
    const forth = await ask({
      left: { country: a, level: one },
      right: { country: b, level: other },
    });
    const back = await ask({
      left: { country: b, level: other },
      right: { country: a, level: one },
    });
    expect(byEnds(back.ties.map(swapped))).toEqual(byEnds(forth.ties));
    expect(back.unplaced).toEqual(
      forth.unplaced.map(({ initiative, left, right }) => ({
        initiative,
        left: right,
        right: left,
      })),
    );
  });

  test.each(pagings())('%s: pages of %i put together are the whole list', async (order, first) => {
    const question = actors(a, b);
    const pages = await ask(question, first, order);
    expect(pages.ties).toEqual((await ask(question, 500, order)).ties);
  });

  test('every initiative that joins both sides is placed or unplaced, at every pair of levels', async () => {
    for (const [one, other] of levelPairs()) {
      const answer = await ask({
        left: { country: a, level: one },
        right: { country: b, level: other },
      });
      const placed = new Set(
        answer.ties.flatMap(({ evidence }) => evidence.map(({ initiative }) => initiative)),
      );
      expect(placed.size).toBe(answer.placed);
      expect(answer.placed + answer.unplaced.length).toBe(answer.bothSides);
      for (const { initiative } of answer.unplaced) expect(placed.has(initiative)).toBe(false);
    }
  });

  test('the countries are tied by exactly what joins them: rolling up loses and doubles nothing', async () => {
    const { ties, bothSides } = await ask({
      left: { country: a, level: 'COUNTRY' },
      right: { country: b, level: 'COUNTRY' },
    });
    expect(ties.map(({ evidenceCount }) => evidenceCount)).toEqual(
      bothSides === 0 ? [] : [bothSides],
    );
  });
});

describe.each([31, 32])('other data sets of the same shape, random data set %i', (seed) => {
  const raw = randomRawDataSet(seed);

  test('renamed and shuffled rows give the renamed answers', async () => {
    const other = relabel(raw, { seed, keepsOrder: true });
    const [a, b] = pairOf(raw);
    const expected = await answersOf(raw, actors(a, b));
    const actual = await answersOf(other.raw, actors(other.newId(a), other.newId(b)));
    expect(actual.map(({ left, right, strength }) => [left, right, strength])).toEqual(
      expected.map(({ left, right, strength }) => [
        other.newId(left),
        other.newId(right),
        strength,
      ]),
    );
  });

  test('an initiative of other actors changes no other tie', async () => {
    const [a, b] = pairOf(raw);
    const before = await answersOf(raw, actors(a, b));
    const after = await answersOf(withUnrelated(raw, a, b), actors(a, b));
    const unrelated = ({ left, right }: OracleTie) =>
      ![left, right].some((id) => id.startsWith('institution:unrelated-'));
    expect(after).toHaveLength(before.length + 1);
    expect(after.filter(unrelated)).toEqual(before);
  });
});

async function answersOf(raw: RawDataSet, question: TieQuestion): Promise<readonly OracleTie[]> {
  const graph = await graphOf(grafeoEngine, raw);
  try {
    const snapshot = (await graph.openStore()).snapshot();
    return (await programTies(tieContext(snapshot), question)).ties;
  } finally {
    await graph.destroy();
  }
}

/** One more agreement, of two bodies that nobody else names. */
function withUnrelated(raw: RawDataSet, a: string, b: string): RawDataSet {
  const source = rowsOf(raw, 'sources')[0]?.id ?? '';
  const body = (id: string, country: string) => ({
    id,
    name: id,
    kind: 'other',
    country: country.replace('country:', ''),
    source_ids: source,
  });
  const part = (actor: string) => ({
    initiative_type: 'agreement',
    initiative: 'unrelated-agreement',
    actor_type: 'institution',
    actor,
    role: 'signatory',
    source_ids: source,
  });
  const { institutions = [], agreements = [], participations = [] } = raw.tables;
  return {
    ...raw,
    tables: {
      ...raw.tables,
      institutions: [...institutions, body('unrelated-a', a), body('unrelated-b', b)],
      agreements: [
        ...agreements,
        {
          id: 'unrelated-agreement',
          kind: 'agreement',
          title_en: 'Unrelated',
          status: 'signed',
          source_ids: source,
        },
      ],
      participations: [...participations, part('unrelated-a'), part('unrelated-b')],
    },
  };
}

function actors(left: string, right: string): TieQuestion {
  return { left: { country: left, level: 'ACTOR' }, right: { country: right, level: 'ACTOR' } };
}

function levelPairs(): [Level, Level][] {
  return LEVELS.flatMap((one) => LEVELS.map((other): [Level, Level] => [one, other]));
}

function pagings(): [TieOrder, number][] {
  return TIE_ORDERS.flatMap((order) =>
    [1, 2, 3, 7].map((first): [TieOrder, number] => [order, first]),
  );
}

function swapped({ left, right, evidence, ...tie }: OracleTie): OracleTie {
  const swap = evidence.map((each) => ({ ...each, left: each.right, right: each.left }));
  return { ...tie, left: right, right: left, evidence: swap };
}

function byEnds(ties: readonly OracleTie[]): OracleTie[] {
  return [...ties].sort((one, other) =>
    `${one.left} ${one.right}` < `${other.left} ${other.right}` ? -1 : 1,
  );
}
