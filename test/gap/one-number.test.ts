import { apiOf, type TestApi } from '../support/api.js';
import { loadRawDataSet } from '../support/data/raw-data-set.js';
import type { FreshGraph } from '../support/engines.js';
import { isClose } from '../support/gap/gap-answers.js';
import { grafeoEngine } from '../support/grafeo-engine.js';
import { graphOf } from '../support/graph-of.js';
import { probabilityFit } from '../support/oracle/gap/probability.js';
import { type RankedListQuestion, rankedGaps } from '../support/oracle/gap/ranked-list.js';
import { type GapCell, gapCells, gapPairs, gapScale } from '../support/oracle/gap/score.js';
import { pairOf } from '../support/oracle/places.js';
import { recordOf } from '../support/oracle/record.js';

// Resamples and back-tests take their time on a busy machine, and this is no test of it.
const PATIENT = { deadlineMs: 280_000 };

const ROW = `
  left { id } right { id } sector { id } status statusReason gap expected observed realised rank
  initiatives expectedInitiatives isAboveChance sessionOnly announcedOnly lastYear leftQuotient rightQuotient
`;

interface Row {
  readonly left: { readonly id: string };
  readonly right: { readonly id: string };
  readonly sector: { readonly id: string } | null;
  readonly gap: number | null;
  readonly [field: string]: unknown;
}

interface RankedList {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
  readonly calculation: { readonly perRegion: number | null };
}

describe('the API against the brute force', () => {
  const raw = loadRawDataSet('seed/italy-russia');
  const record = recordOf(raw);
  const [left, right] = pairOf(raw);
  let cells: GapCell[];
  let graph: FreshGraph;
  let api: TestApi;
  beforeAll(async () => {
    cells = gapCells(record, { left, right });
    graph = await graphOf(grafeoEngine, raw);
    api = await apiOf(await graph.openStore(), PATIENT);
  });
  afterAll(async () => {
    await api.close();
    await graph.destroy();
  });

  async function ask<Result>(query: string, variables: object = {}): Promise<Result> {
    const { data, errors } = await api.ask<Result>(query, variables);
    expect(errors).toBeUndefined();
    return data as Result;
  }

  const gap = async (variables: object) => {
    const query = `query ($left: ID!, $right: ID!, $sector: ID) {
      gap(left: $left, right: $right, sector: $sector) { ${ROW} } }`;
    return (await ask<{ gap: Row }>(query, variables)).gap;
  };

  test('a cell or pair alone', async () => {
    const step = Math.floor(cells.length / 25);
    const pairs = gapPairs(record, { left, right });
    const some = cells.filter((_, at) => at % step === 0);
    for (const { leftId, rightId, sectorId, ...cell } of some) {
      const row = await gap({ left: leftId, right: rightId, sector: sectorId });
      expectAlike(row, cell);
    }
    for (const { leftId, rightId, ...pair } of pairs.filter((_, at) => at % 200 === 0)) {
      expectAlike(await gap({ left: leftId, right: rightId }), {
        ...pair,
        lqLeft: null,
        lqRight: null,
      });
    }
  });

  test.each<[string, RankedListQuestion, number | null]>([
    ['', {}, 3],
    ['perRegion: null', { perRegion: Number.POSITIVE_INFINITY }, null],
    ['bothSpecialised: false, perRegion: 5', { bothSpecialised: false, perRegion: 5 }, 5],
  ])('the ranked list of TOP (%s)', async (args, question, saidLimit) => {
    const tops = cells.filter(({ isTop }) => isTop);
    const expected = rankedGaps(tops, question);
    const query = `{ gaps(first: 500 ${args}) { totalCount nodes { ${ROW} } calculation { perRegion } } }`;
    const { gaps } = await ask<{ gaps: RankedList }>(query);
    expect(gaps.calculation.perRegion).toBe(saidLimit);
    expect(gaps.totalCount).toBe(expected.length);
    expect(gaps.nodes.map(keyOfRow)).toEqual(expected.slice(0, 500).map(keyOfCell));
    for (const [at, row] of gaps.nodes.entries()) expectAlike(row, expected[at] as GapCell);
  });

  test('the probability is said until three years after the last dated initiative', async () => {
    const last = gapScale(record, { left, right }).lastDatedDay ?? '';
    const later = (years: number, rest: string) => `${Number(last.slice(0, 4)) + years}${rest}`;
    const { sectorId, leftId, rightId } = cells.find(
      ({ status }) => status === 'OPPORTUNITY',
    ) as GapCell;
    const query = `query ($on: PartialDate) { gap(left: "${leftId}", right: "${rightId}", sector: "${sectorId}") {
      probability(restrictedOn: $on) potential } }`;
    const probability = async (on: string) =>
      (await ask<{ gap: { probability: number | null } }>(query, { on })).gap.probability;
    const fit = probabilityFit(record, { left, right });
    const { meanP } = gapScale(record, { left, right });
    const potential = cells.find(
      (cell) => cell.leftId === leftId && cell.rightId === rightId && cell.sectorId === sectorId,
    )?.potential;
    const logit = (fit?.alpha ?? 0) + (fit?.beta ?? 0) * Math.log((potential ?? 0) / meanP);
    expect(await probability(later(3, last.slice(4)))).toBeCloseTo(1 / (1 + Math.exp(-logit)), 5);
    expect(await probability(later(3, '-12-31'))).toBeNull();
    expect(await probability(later(4, '-01-01'))).toBeNull();
  });

  test('has the same numbers in TOP, in ALL, alone, and in a matrix of either kind', async () => {
    const lists = await ask<{ top: { nodes: Row[] }; all: { nodes: Row[] } }>(`{
      top: gaps(first: 30, perRegion: null) { nodes { ${ROW} } }
      all: gaps(first: 500, perRegion: null, list: ALL) { nodes { ${ROW} } }
    }`);
    const all = new Map(lists.all.nodes.map((row) => [keyOfRow(row), row]));
    for (const row of lists.top.nodes.slice(0, 10)) {
      const ids = { left: row.left.id, right: row.right.id, sector: row.sector?.id };
      expect(all.get(keyOfRow(row)) ?? row).toEqual(row);
      expect(await gap(ids)).toEqual(row);
      const matrices = await ask<Matrices>(MATRICES, { ...ids });
      expect(numbersIn(matrices, ids)).toEqual(
        Array(3).fill([row.gap, row.expected, row.observed, row.status]),
      );
    }
    expect(all.size).toBe(500);
  });
});

interface Matrix {
  readonly rowSectors: readonly { readonly id: string }[];
  readonly rowRegions: readonly { readonly id: string }[];
  readonly columns: readonly { readonly id: string }[];
  readonly rows: readonly {
    readonly gaps: readonly number[];
    readonly expected: readonly number[];
    readonly observed: readonly number[];
    readonly statuses: readonly string[];
  }[];
}

type Matrices = Readonly<Record<'ofSector' | 'ofLeft' | 'ofRight', Matrix>>;

const PARTS =
  'rowSectors { id } rowRegions { id } columns { id } rows { gaps expected observed statuses }';
const MATRICES = `query ($left: ID!, $right: ID!, $sector: ID!) {
  ofSector: gapMatrix(sector: $sector) { ${PARTS} }
  ofLeft: gapMatrix(region: $left) { ${PARTS} }
  ofRight: gapMatrix(region: $right, list: ALL) { ${PARTS} }
}`;

function numbersIn(
  { ofSector, ofLeft, ofRight }: Matrices,
  { left, right, sector }: { left: string; right: string; sector: string | undefined },
) {
  return [
    cellIn(ofSector, ofSector.rowRegions, left, right),
    cellIn(ofLeft, ofLeft.rowSectors, sector, right),
    cellIn(ofRight, ofRight.rowSectors, sector, left),
  ];
}

function cellIn(
  { columns, rows }: Matrix,
  headings: readonly { readonly id: string }[],
  row: string | undefined,
  column: string,
) {
  const found = rows[headings.findIndex(({ id }) => id === row)];
  const at = columns.findIndex(({ id }) => id === column);
  return [found?.gaps[at], found?.expected[at], found?.observed[at], found?.statuses[at]];
}

const keyOfRow = ({ left, right, sector }: Row) => `${left.id} ${right.id} ${sector?.id}`;
const keyOfCell = ({ leftId, rightId, sectorId }: GapCell) => `${leftId} ${rightId} ${sectorId}`;

type Judged = Partial<GapCell>;

function expectAlike(row: Row, cell: Judged): void {
  expect(row).toMatchObject({
    status: cell.status,
    statusReason: cell.reason,
    initiatives: cell.n,
    isAboveChance: cell.significant,
    sessionOnly: cell.sessionOnly,
    announcedOnly: cell.announcedOnly,
    lastYear: cell.lastYear,
  });
  const pairs = [
    [row.gap, cell.gap],
    [row.expected, cell.expected],
    [row.observed, cell.c],
    [row.realised, cell.realised],
    [row.expectedInitiatives, cell.nullExpected],
    [row.leftQuotient, cell.lqLeft],
    [row.rightQuotient, cell.lqRight],
  ] as [number | null, number | null][];
  expect(pairs.filter(([one, other]) => !isClose(one, other))).toEqual([]);
}
