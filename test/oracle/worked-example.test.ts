import { workedExample } from '../support/data/raw-data-set.js';
import type { TieQuestion } from '../support/oracle/evidence.js';
import { pairStatus, tieOf, tiesBetween } from '../support/oracle/ties.js';
import type { BasisWeights, EvidenceFilter, Level } from '../support/oracle/vocabulary.js';

const raw = workedExample();

function portugalKazakhstan(
  left: Level,
  right: Level,
  filter: EvidenceFilter = {},
  weights: Partial<BasisWeights> = {},
): TieQuestion {
  return {
    left: { country: 'country:PT', level: left },
    right: { country: 'country:KZ', level: right },
    filter,
    weights,
  };
}

function strengths(question: TieQuestion): Record<string, number> {
  const { ties } = tiesBetween(raw, question);
  return Object.fromEntries(ties.map((tie) => [`${tie.left} × ${tie.right}`, tie.strength]));
}

const order = (question: TieQuestion) => Object.keys(strengths(question));

describe('PT × KZ, REGION × REGION', () => {
  const answer = tiesBetween(raw, portugalKazakhstan('REGION', 'REGION'));

  test('PT-13 × KZ-75: 5.5 = 4/2 + 3/1 + 1/2, the evidence of p1 spread', () => {
    const [strongest] = answer.ties;
    expect(strongest).toMatchObject({
      left: 'region:PT-13',
      right: 'region:KZ-75',
      strength: 5.5,
      evidenceCount: 3,
      first: '2008-10',
      last: '2010-05',
      undated: 1,
    });
    expect(
      strongest?.evidence.map((each) => [each.initiative, each.strength, each.n, each.spread]),
    ).toEqual([
      ['project:p1', 2, 3, true],
      ['session:s1', 0.5, 3, false],
      ['agreement:a1', 3, 2, false],
    ]);
  });

  test('then PT-11 × KZ-75: 2.5 = 4/2 + 1/2, two evidences', () => {
    expect(answer.ties[1]).toMatchObject({
      left: 'region:PT-11',
      right: 'region:KZ-75',
      strength: 2.5,
      evidenceCount: 2,
    });
  });

  test('total 2; of four that join both sides g1 is unplaced, national on both', () => {
    expect(answer).toMatchObject({
      totalCount: 2,
      status: 'ANSWERED',
      bothSides: 4,
      placed: 3,
      unplaced: [{ initiative: 'programme:g1', left: 'NATIONAL_ONLY', right: 'NATIONAL_ONLY' }],
      undatedLeftOut: [],
    });
  });

  test('evidence by basis and by status', () => {
    expect(answer.ties[0]?.byBasis).toEqual([
      { basis: 'PROJECT', count: 1 },
      { basis: 'AGREEMENT', count: 1 },
      { basis: 'PROGRAMME', count: 0 },
      { basis: 'SESSION', count: 1 },
    ]);
    expect(answer.ties[0]?.byStatus.filter(({ count }) => count > 0)).toEqual([
      { status: 'SIGNED', count: 1 },
      { status: 'UNKNOWN', count: 1 },
      { status: null, count: 1 },
    ]);
  });
});

describe('PT × KZ, REGION × REGION, by filter', () => {
  test('in ceramics both 2.5, PT-11 first by its id', () => {
    const question = portugalKazakhstan('REGION', 'REGION', { sectors: ['sector:ceramics'] });
    expect(strengths(question)).toEqual({
      'region:PT-11 × region:KZ-75': 2.5,
      'region:PT-13 × region:KZ-75': 2.5,
    });
    expect(order(question)[0]).toBe('region:PT-11 × region:KZ-75');
  });

  test('in tiles both 2; in both sectors together 2.5 each', () => {
    const tiles = portugalKazakhstan('REGION', 'REGION', { sectors: ['sector:tiles'] });
    expect(Object.values(strengths(tiles))).toEqual([2, 2]);
    const sectors = ['sector:ceramics', 'sector:tiles'];
    expect(Object.values(strengths(portugalKazakhstan('REGION', 'REGION', { sectors })))).toEqual([
      2.5, 2.5,
    ]);
  });

  test('in 2010 both 2; undated left out: a1', () => {
    const period = { from: '2010', to: '2010' };
    const question = portugalKazakhstan('REGION', 'REGION', { period });
    expect(Object.values(strengths(question))).toEqual([2, 2]);
    expect(tiesBetween(raw, question).undatedLeftOut).toEqual(['agreement:a1']);
  });

  test('SESSION weight 0: 5 and 2; evidences still three and two', () => {
    const question = portugalKazakhstan('REGION', 'REGION', {}, { SESSION: 0 });
    const { ties } = tiesBetween(raw, question);
    expect(ties.map((tie) => [tie.strength, tie.evidenceCount])).toEqual([
      [5, 3],
      [2, 2],
    ]);
  });
});

test('DISTRICT × REGION: clay × KZ-75 is 4 = 4/1, not spread; a1, s1 and g1 unplaced', () => {
  const answer = tiesBetween(raw, portugalKazakhstan('DISTRICT', 'REGION'));
  expect(answer.ties).toMatchObject([
    { left: 'district:clay', right: 'region:KZ-75', strength: 4, evidenceCount: 1 },
  ]);
  expect(answer.ties[0]?.evidence[0]?.spread).toBe(false);
  expect(answer.unplaced).toEqual([
    { initiative: 'session:s1', left: 'NO_DISTRICT_PARTY', right: null },
    { initiative: 'programme:g1', left: 'NO_DISTRICT_PARTY', right: 'NATIONAL_ONLY' },
    { initiative: 'agreement:a1', left: 'NO_DISTRICT_PARTY', right: null },
  ]);
});

test('ACTOR × ACTOR: tiler 4, mint and PT-13 3/2 + 1/3, PT-11 1/3', () => {
  const { ties } = tiesBetween(raw, portugalKazakhstan('ACTOR', 'ACTOR'));
  expect(ties.map((tie) => [tie.left, tie.right, tie.strength])).toEqual([
    ['firm:tiler', 'region:KZ-75', 4],
    ['institution:mint', 'region:KZ-75', 1.833333],
    ['region:PT-13', 'region:KZ-75', 1.833333],
    ['region:PT-11', 'region:KZ-75', 0.333333],
  ]);
});

test('COUNTRY × COUNTRY: 10 = 4 + 3 + 2 + 1, first 2007, last 2010-05, undated 1', () => {
  const { ties } = tiesBetween(raw, portugalKazakhstan('COUNTRY', 'COUNTRY'));
  expect(ties).toHaveLength(1);
  expect(ties[0]).toMatchObject({
    left: 'country:PT',
    right: 'country:KZ',
    strength: 10,
    evidenceCount: 4,
    first: '2007',
    last: '2010-05',
    undated: 1,
  });
});

test('untied, REGION, PT-11 × KZ-75, basis AGREEMENT: known, no such evidence', () => {
  const pair = {
    left: 'region:PT-11',
    right: 'region:KZ-75',
    leftLevel: 'REGION',
    rightLevel: 'REGION',
    filter: { basis: ['AGREEMENT'] },
  } as const;
  expect(tieOf(raw, pair)).toBeNull();
  expect(pairStatus(raw, pair)).toBe('NO_TIE');
});
