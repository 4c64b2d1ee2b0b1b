import { randomRawDataSet } from '../support/data/random-data-set.js';
import { loadRawDataSet, type RawDataSet, smallDataSet } from '../support/data/raw-data-set.js';
import { backTestFold } from '../support/oracle/gap/back-test.js';
import type { GapConstants, GapQuestion } from '../support/oracle/gap/constants.js';
import { folds } from '../support/oracle/gap/folds.js';
import { averagePrecision, hitsAt, rocAuc } from '../support/oracle/gap/metrics.js';
import { sectionOfMost } from '../support/oracle/gap/nace.js';
import { benjaminiHochberg, poissonAtLeast } from '../support/oracle/gap/null-test.js';
import { quantileOf } from '../support/oracle/gap/numbers.js';
import { fitLogit, probabilityFit } from '../support/oracle/gap/probability.js';
import { rankedGaps } from '../support/oracle/gap/ranked-list.js';
import { termsOf } from '../support/oracle/gap/scale.js';
import { type GapCell, gapCells, gapPairs, gapScale } from '../support/oracle/gap/score.js';
import { servedSectors } from '../support/oracle/gap/sectors.js';
import { situationOf } from '../support/oracle/gap/situation.js';
import { pairOf } from '../support/oracle/places.js';
import { recordOf } from '../support/oracle/record.js';

const SIDES = { left: 'country:PT', right: 'country:KZ' } as const;

function cellsOf(raw: RawDataSet, question: Partial<GapQuestion> = {}): GapCell[] {
  return gapCells(recordOf(raw), { ...SIDES, ...question });
}

/** `11 10 machines`: the codes without country, the sector. */
function cellOf(cells: readonly GapCell[], name: string): GapCell {
  const found = cells.find(
    ({ leftId, rightId, sectorId }) =>
      `${leftId.slice(-2)} ${rightId.slice(-2)} ${sectorId.slice('sector:'.length)}` === name,
  );
  if (found === undefined) throw new Error(`no cell ${name}`);
  return found;
}

function figure(place: string, sector: string, measure: string, value: number, code = ''): string {
  const classification = code === '' ? '' : ` classification=NACE2:${code}`;
  return (
    `row strengths place_type=region place=${place} sector=${sector} measure=${measure} ` +
    `year=2015 value=${value} unit=u coverage=complete${classification}`
  );
}

function profile(country: string, figureKind: string, measure: string, method = 'value'): string {
  return (
    `row strength_profiles country=${country} figure=${figureKind} measure=${measure} ` +
    `year=2015 method=${method}`
  );
}

const FOUR_REGIONS = `
  region PT-11
  region PT-13
  region KZ-10
  region KZ-75
`;

const worked = smallDataSet(`
  ${FOUR_REGIONS}
  sector machines nace_rev2=28
  sector power nace_rev2=35
  sector other
  institution mint country=PT kind=ministry

  ${profile('PT', 'own', 'staff')}
  ${profile('PT', 'total', 'all-staff')}
  ${profile('KZ', 'own', 'gva')}
  ${profile('KZ', 'total', 'gross')}
  ${figure('PT-11', 'machines', 'staff', 60)}
  ${figure('PT-13', 'machines', 'staff', 40)}
  ${figure('PT-11', 'power', 'staff', 30)}
  ${figure('PT-13', 'power', 'staff', 10)}
  ${figure('PT-11', 'other', 'all-staff', 150)}
  ${figure('PT-13', 'other', 'all-staff', 50)}
  ${figure('KZ-10', 'machines', 'gva', 75)}
  ${figure('KZ-75', 'machines', 'gva', 25)}
  ${figure('KZ-10', 'power', 'gva', 20)}
  ${figure('KZ-75', 'power', 'gva', 20)}
  ${figure('KZ-10', 'other', 'gross', 500)}
  ${figure('KZ-75', 'other', 'gross', 500)}

  project p1 2020 sectors=machines: region PT-11, region KZ-10
  agreement a1 2010-05 sectors=power: region PT-11, region PT-13, region KZ-10
  agreement a2 sectors=other: institution mint, region KZ-10
  session s1 2000 sectors=machines: region PT-13, region KZ-75
`);

/** Exponents of one and nothing smoothed: every number below is a product. */
const PLAIN: Partial<GapConstants> = {
  shareSmoothing: 0,
  activitySmoothing: 0,
  volumeSmoothing: 0,
  commonExponent: 1,
  activityExponent: 1,
  volumeExponent: 1,
  opportunityQuantile: 0.5,
};

describe('a worked example, D = 1 January 2020', () => {
  const cells = cellsOf(worked, { constants: PLAIN });
  const cell = (name: string) => cellOf(cells, name);
  const scale = gapScale(recordOf(worked), { ...SIDES, constants: PLAIN });

  test('2 × 2 regions × the two sectors with a NACE code', () => {
    expect(servedSectors(recordOf(worked)).all).toEqual(['sector:machines', 'sector:power']);
    expect(cells).toHaveLength(8);
  });

  test('shares and quotients', () => {
    // 60/100 and 75/100; 0.6/(150/200) and 0.75/(500/1000).
    expect(cell('11 10 machines')).toMatchObject({
      sizeLeft: 60,
      sizeRight: 75,
      figureLevelLeft: 'OWN',
      figureLevelRight: 'OWN',
      sigma: 0.6,
      tau: 0.75,
      lqLeft: expect.closeTo(0.8, 12),
      lqRight: expect.closeTo(1.5, 12),
    });
    // With the default smoothing: (60 + 2.5)/(100 + 2·2.5).
    expect(cellOf(cellsOf(worked), '11 10 machines').sigma).toBeCloseTo(62.5 / 105, 12);
  });

  test('activity counts a ministry, an undated one by half, and halves in ten years', () => {
    // PT-11: p1 4 + a1 3·½; PT-13: a1 1.5 + s1 1·¼; KZ-10: p1 4 + a1 1.5 + a2 3·½; KZ-75: s1 ¼.
    expect(cell('11 10 power')).toMatchObject({ activityLeft: 5.5, activityRight: 7 });
    expect(cell('13 75 power')).toMatchObject({ activityLeft: 1.75, activityRight: 0.25 });
  });

  test('strength and volume', () => {
    // p1 4/(2−1); a1 1.5/(3−1) for two pairs; s1 ¼.
    expect(cells.map(({ c }) => c)).toEqual([4, 0.75, 0, 0, 0, 0.75, 0.25, 0]);
    expect(cell('11 10 machines').volume).toBe(4.25);
    expect(cell('11 10 power').volume).toBe(1.5);
  });

  test('potential, expected, realised, gap', () => {
    // P = σ·τ·a_i·a_j·C; ΣP = 4.25·(0.6·5.5+0.4·1.75)·(0.75·7+0.25·¼)
    //                       + 1.5·(0.75·5.5+0.25·1.75)·(0.5·7+0.5·¼) = 90.3125 + 24.80859375.
    expect(scale.sumP).toBeCloseTo(115.12109375, 9);
    expect(scale.sumC).toBe(5.75);
    const potential = 0.6 * 0.75 * 5.5 * 7 * 4.25;
    const expected = (potential * 5.75) / 115.12109375;
    expect(cell('11 10 machines').potential).toBeCloseTo(73.63125, 9);
    expect(cell('11 10 machines').expected).toBeCloseTo(expected, 9);
    expect(cell('11 10 machines').realised).toBeCloseTo(4 / (4 + expected), 9);
    expect(cell('11 10 machines').gap).toBeCloseTo(expected ** 2 / (4 + expected), 9);
    const none = cell('13 10 machines');
    expect(none).toMatchObject({ c: 0, realised: 0 });
    expect(none.gap).toBe(none.expected);
  });

  test('the default exponents', () => {
    // ã = a + 3.625/4 on both sides (both means are 3.625); C̃ = 4.25 + 2.875/2.
    const byDefault = cellOf(cellsOf(worked), '11 10 machines');
    const shares = (62.5 / 105) * (77.5 / 105);
    const rest = 6.40625 * 7.90625 * 5.6875;
    expect(byDefault.potential).toBeCloseTo(shares ** 0.75 * rest ** 0.375, 9);
  });

  test('statuses', () => {
    // The P that count, sorted: 0.082 0.186 0.773 0.877 | 2.297 15.619 21.656 73.631; the median:
    expect(scale.quantile).toBeCloseTo((0.8765625 + 2.296875) / 2, 9);
    expect(cell('11 10 machines').status).toBe('REALISED'); // 4 ≥ 3.678
    expect(cell('11 10 power').status).toBe('UNDER_REALISED'); // 0.75 < 1.082
    expect(cell('13 10 power').status).toBe('REALISED'); // 0.75 ≥ 0.115
    expect(cell('13 75 machines').status).toBe('FADED'); // 2000
    expect(cell('13 10 machines').status).toBe('OPPORTUNITY'); // 15.619
    expect(cell('11 75 machines').status).toBe('WEAK_CASE'); // 0.877
    expect(cell('13 75 machines')).toMatchObject({ lastYear: 2000, sessionOnly: true });
  });

  test('expected under the null', () => {
    // Four dated counts: PT-11 2, PT-13 2; KZ-10 3, KZ-75 1; machines 2, power 2.
    expect(cell('11 10 machines')).toMatchObject({ n: 1, nullExpected: 0.75, significant: false });
    expect(cell('11 10 machines').overP).toBeCloseTo(1 - Math.exp(-0.75), 12);
    expect(cell('11 75 power')).toMatchObject({ n: 0, nullExpected: 0.25, overP: 1 });
  });

  test('pairs count an initiative once and those of no served sector', () => {
    const pairs = gapPairs(recordOf(worked), { ...SIDES, constants: PLAIN });
    expect(pairs.map(({ c }) => c)).toEqual([4.75, 0, 0.75, 0.25]);
    // P of PT-11 × KZ-10 is 73.63125 + 21.65625.
    expect(pairs[0]?.potential).toBeCloseTo(95.2875, 9);
    expect(pairs[0]?.expected).toBeCloseTo((95.2875 * 5.75) / 115.12109375, 9);
    // n: 2·3/4, not 1·…: p1 and a1.
    expect(pairs[0]).toMatchObject({ n: 2, nullExpected: 1.5 });
  });

  test('the ranked list holds only both-specialised gaps, at most so many of a region', () => {
    // LQ of PT in machines 0.8 and 1.6, in power 1 and 1; of KZ 1.5 and 0.5, 1 and 1.
    const names = (list: readonly GapCell[]) =>
      list.map(({ leftId, rightId, sectorId }) => `${leftId} ${rightId} ${sectorId}`);
    expect(names(rankedGaps(cells, {}))).toEqual([
      'region:PT-13 region:KZ-10 sector:machines', // E 0.780
      'region:PT-11 region:KZ-10 sector:power', // 1.082²/(0.75 + 1.082) = 0.639
    ]);
    expect(rankedGaps(cells, { perRegion: 1 })).toHaveLength(1);
    // Faded PT-13 × KZ-75 comes in: E 0.009, most of it realised.
    expect(rankedGaps(cells, { bothSpecialised: false })).toHaveLength(3);
  });

  test('a day in the past knows neither what came later nor the undated', () => {
    const past = cellsOf(worked, { day: '2009-12-31', constants: PLAIN });
    // s1 alone, nine years old.
    const recency = 2 ** -0.9;
    expect(cellOf(past, '13 75 machines').c).toBeCloseTo(recency, 12);
    expect(cellOf(past, '13 75 machines').status).toBe('REALISED');
    expect(cellOf(past, '11 10 machines')).toMatchObject({
      status: 'NO_DATA',
      reason: 'NOBODY_NAMED',
    });
  });

  test('the back-test at 2009: two of seven, both last', () => {
    // P^(8/3) = (σ·τ)²·ã·ã·C̃ in units of s1, σ and τ smoothed: ã 1.125 for PT-13 and KZ-75, else
    // 0.125; C̃ machines 1.25, power 0.25. Highest first: 13×10 machines 0.01569, 13×75 power
    // 0.00543, 11×75 power 0.00479, 11×75 machines 0.00427, 11×10 machines 0.00377, then the two
    // that a1 opened: 13×10 power 0.00060 and 11×10 power 0.00053.
    const question = { ...SIDES, T: 2009, level: 'CELL', list: 'TOP' } as const;
    const fold = backTestFold(recordOf(worked), question);
    expect(fold).toMatchObject({
      candidates: 7,
      positives: 2,
      auc: 0,
      hitsAt: { 10: 2, 20: 2, 50: 2 },
    });
    expect(fold.base).toBeCloseTo(2 / 7, 12);
    expect(fold.auprc).toBeCloseTo((1 / 6 + 2 / 7) / 2, 12);
    expect(fold.baselines.random.auc).toBe(0.5);
    expect(fold.baselines.random.auprc).toBeCloseTo(2 / 7, 12);
    // (k_i+½)(k_j+½)(k_s+½), one active cell: 13×10 m and 11×75 m 1.125, 13×75 p 1.125 lead;
    // 11×10 m, 11×75 p and 13×10 p tie at 0.375; 11×10 p is last: 0.125. Of ten comparisons 1.
    expect(fold.baselines.degree.auc).toBeCloseTo((0.5 + 0.5) / 10, 12);
  });

  test('the back-test of pairs', () => {
    const fold = backTestFold(recordOf(worked), { ...SIDES, T: 2009, level: 'PAIR', list: 'TOP' });
    expect(fold).toMatchObject({ candidates: 3, positives: 2 });
  });
});

describe('size figures', () => {
  const raw = smallDataSet(`
    ${FOUR_REGIONS}
    sector machines nace_rev2=28
    sector robots parent=machines nace_rev2=28.9|27.1
    sector lathes parent=machines nace_rev2=28.4|71.1
    sector food nace_rev2=01|02|10|11
    sector group
    sector part parent=group nace_rev2=95
    ${profile('PT', 'own', 'staff')}
    ${profile('PT', 'division', 'staff-division')}
    ${profile('PT', 'section', 'staff-section')}
    ${profile('PT', 'total', 'staff-division', 'sum')}
    ${profile('KZ', 'own', 'gva')}
    ${profile('KZ', 'section', 'gva')}
    ${profile('KZ', 'total', 'gva', 'by-share')} share_measure=gva-share
    ${figure('PT-11', 'machines', 'staff', 60, 'C28')}
    ${figure('PT-11', 'machines', 'staff-division', 55, 'C28')}
    ${figure('PT-11', 'food', 'staff-division', 5, 'C27')}
    ${figure('PT-13', 'machines', 'staff-division', 20, 'C28')}
    ${figure('PT-11', 'group', 'staff-section', 9, 'C')}
    ${figure('PT-11', 'group', 'staff-section', 8, 'A')}
    ${figure('PT-11', 'group', 'staff-section', 7, 'B+C')}
    ${figure('KZ-10', 'group', 'gva', 30, 'C')}
    ${figure('KZ-10', 'group', 'gva', 10, 'A')}
    ${figure('KZ-10', 'group', 'gva-share', 40, 'C')}
    ${figure('KZ-10', 'group', 'gva-share', 40, 'A')}
    ${figure('KZ-10', 'group', 'gva-share', 50, 'Z')}
    ${figure('KZ-75', 'group', 'gva', 10, 'C')}
    ${figure('KZ-75', 'group', 'gva-share', 8, 'C')}
    project p1 2020 sectors=machines: region PT-11, region KZ-10
  `);
  const cells = cellsOf(raw);

  test('the first level that exists, read by classification', () => {
    const sizes = (name: string) => {
      const { sizeLeft, figureLevelLeft, sizeRight, figureLevelRight } = cellOf(cells, name);
      return [sizeLeft, figureLevelLeft, sizeRight, figureLevelRight];
    };
    expect(sizes('11 10 machines')).toEqual([60, 'OWN', 30, 'SECTION']);
    // 27 and 28; 71 has no figure; section C, not A, since a tie goes to the later letter.
    expect(sizes('11 10 robots')).toEqual([60, 'DIVISION', 30, 'SECTION']);
    expect(sizes('11 10 lathes')).toEqual([60, 'PARENT', null, null]);
    expect(sizes('11 10 food')).toEqual([9, 'SECTION', 30, 'SECTION']);
    // The figures filed under it are its own.
    expect(sizes('11 10 group')).toEqual([null, null, 40, 'OWN']);
  });

  test('a region without a figure stays unknown', () => {
    expect(cellOf(cells, '13 10 machines')).toMatchObject({
      sizeLeft: null,
      figureLevelLeft: null,
      sigma: null,
      potential: null,
      expected: null,
      gap: null,
      status: 'NO_DATA',
      reason: 'NO_FIGURE',
    });
  });

  test('totals: the sum, and by the largest share that has a value, a tie to the later code', () => {
    // PT-11 60 of 80 in all; σ unshrunk of machines 1. KZ: 100·30/40 = 75 (C, not A or Z) and 125;
    // 30/40 of section C.
    expect(cellOf(cells, '11 10 machines').lqLeft).toBeCloseTo(1 / (60 / 80), 12);
    expect(cellOf(cells, '11 10 machines').lqRight).toBeCloseTo(30 / 40 / (75 / 200), 12);
  });

  test('the section of most codes', () => {
    expect(sectionOfMost(['28', '29.1', '35'])).toBe('C');
    expect(sectionOfMost(['42', '71.1'])).toBe('M');
    expect(sectionOfMost([])).toBeNull();
  });
});

describe('without size figures on a side', () => {
  const noFigures = smallDataSet(`
    ${FOUR_REGIONS}
    region PT-20
    region PT-30
    sector machines nace_rev2=28
    ${profile('PT', 'own', 'staff')}
    ${figure('PT-11', 'machines', 'staff', 60)}
    project p1 2020 sectors=machines: region PT-11, region KZ-10
    project p2 2020 sectors=machines: region PT-13
    agreement a1 2019 status=announced sectors=machines: region PT-20, region KZ-10
    session s1 2018 sectors=machines: region PT-20, region KZ-10
  `);
  const cells = cellsOf(noFigures);

  test('cooperation only: equal shares', () => {
    expect(gapScale(recordOf(noFigures), SIDES).method).toBe('COOPERATION_ONLY');
    expect(cellOf(cells, '11 10 machines')).toMatchObject({
      sizeLeft: 60,
      sizeRight: null,
      sigma: 1 / 4,
      tau: 1 / 2,
    });
  });

  test('reasons of no data', () => {
    const reason = (name: string) => cellOf(cells, name).reason;
    expect(reason('13 10 machines')).toBe('NEVER_WITH_OTHER_SIDE');
    expect(reason('30 10 machines')).toBe('NOBODY_NAMED');
    expect(reason('13 75 machines')).toBe('NOBODY_NAMED');
    expect(reason('11 10 machines')).toBeNull();
  });

  test('only announced: a session does not decide; left out if the caller says so', () => {
    expect(cellOf(cells, '20 10 machines')).toMatchObject({
      announcedOnly: true,
      sessionOnly: false,
      lastYear: 2019,
      n: 2,
    });
    // p1 is of status unknown.
    expect(cellOf(cells, '11 10 machines').announcedOnly).toBe(true);
    const constants = { evidenceStatus: 'BEYOND_ANNOUNCED' } as const;
    const beyond = cellOf(cellsOf(noFigures, { constants }), '20 10 machines');
    expect(beyond).toMatchObject({ sessionOnly: true, announcedOnly: false, lastYear: 2018, n: 2 });
    expect(beyond.c).toBeCloseTo(2 ** -0.2, 12);
    expect(beyond.activityLeft).toBeCloseTo(2 ** -0.2, 12);
  });

  test('before the first record nobody is named, and nothing is expected', () => {
    const before = cellsOf(noFigures, { day: '1990-01-01' });
    expect(new Set(before.map(({ status, reason }) => `${status} ${reason}`))).toEqual(
      new Set(['NO_DATA NOBODY_NAMED']),
    );
    expect(before[0]).toMatchObject({ c: 0, potential: 0, expected: 0, gap: 0 });
  });
});

describe('the parts', () => {
  const ranked = [
    { score: 3, isPositive: true },
    { score: 2, isPositive: true },
    { score: 2, isPositive: false },
    { score: 1, isPositive: false },
  ];

  test('ties count half for the AUC and are one block for the precision', () => {
    expect(rocAuc(ranked)).toBe((2 + 0.5 + 1) / 4);
    expect(averagePrecision(ranked)).toBeCloseTo((1 + 2 / 3) / 2, 12);
    expect(hitsAt(ranked, 2)).toBe(1.5);
    expect(rocAuc(ranked.slice(0, 2))).toBeNull();
  });

  test('Poisson tail, Benjamini–Hochberg, quantile', () => {
    expect(poissonAtLeast(2, 1)).toBeCloseTo(1 - 2 / Math.E, 12);
    expect(poissonAtLeast(3, 50)).toBeCloseTo(1, 12);
    expect(poissonAtLeast(5, 0.01) / (1e-10 / 120)).toBeCloseTo(0.991702, 5);
    expect(benjaminiHochberg([0.5, 0.01, 0.03, 0.02])).toEqual([0.5, 0.04, 0.04, 0.04]);
    expect(quantileOf([4, 1, 3, 2], 0.9)).toBeCloseTo(3.7, 12);
  });

  test('the logit of two groups is theirs', () => {
    const group = (x: number, positives: number, all: number) =>
      Array.from({ length: all }, (_, index) => ({ x, isPositive: index < positives }));
    const fit = fitLogit([...group(0, 1, 4), ...group(1, 2, 3)]);
    expect(fit?.alpha).toBeCloseTo(Math.log(1 / 3), 9);
    expect(fit?.beta).toBeCloseTo(Math.log(2) - Math.log(1 / 3), 9);
    expect(fitLogit(group(0, 3, 3))).toBeNull();
  });
});

describe('Italy and Russia', () => {
  const raw = loadRawDataSet('seed/italy-russia');
  const record = recordOf(raw);
  const [left, right] = pairOf(raw);
  const cells = gapCells(record, { left, right });
  const top = cells.filter(({ isTop }) => isTop);
  const scale = gapScale(record, { left, right });

  test('every cell has one of the six answers, and each is given', () => {
    const regions = (raw.tables.regions ?? []).map(({ country }) => `country:${country}`);
    const count = (country: string) => regions.filter((each) => each === country).length;
    const { all, top: topSectors } = servedSectors(record);
    const pairs = count(left) * count(right);
    expect(cells).toHaveLength(pairs * all.length);
    expect(top).toHaveLength(pairs * topSectors.length);
    const statuses = new Set(top.map(({ status }) => status));
    expect(statuses.size).toBe(6);
  });

  test('E is in the unit of strength: both sum to the same', () => {
    const known = top.filter(({ potential }) => potential !== null);
    const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
    expect(sum(known.map(({ expected }) => expected ?? 0))).toBeCloseTo(scale.sumC, 6);
    expect(sum(known.map(({ c }) => c))).toBeCloseTo(scale.sumC, 6);
  });

  test('the five terms add up to ln(P/P₀), and ln E + ln(1 − A) to ln G', () => {
    const situation = situationOf(record, { left, right });
    const errors = cells.flatMap((cell) => {
      const { sigma, tau, potential, expected, realised, gap } = cell;
      if (sigma === null || tau === null || potential === null) return [];
      const terms = termsOf(situation, { ...cell, sigma, tau });
      const sum = terms.reduce((total, term) => total + term, 0);
      const ofGap = Math.log(expected ?? 0) + Math.log(1 - (realised ?? 0));
      return [sum - Math.log(potential / scale.averageP), ofGap - Math.log(gap ?? 0)];
    });
    expect(errors.filter((error) => !(Math.abs(error) < 1e-9))).toEqual([]);
  });

  test('the first ten gaps are large regions, at most three rows of any', () => {
    const list = rankedGaps(top, { first: 10 });
    expect(list).toHaveLength(10);
    for (const cell of list) {
      expect(cell.potential).toBeGreaterThan(scale.quantile ?? 0);
      expect(Math.min(cell.lqLeft ?? 0, cell.lqRight ?? 0)).toBeGreaterThanOrEqual(1);
      expect(list.filter(({ leftId }) => leftId === cell.leftId).length).toBeLessThanOrEqual(3);
      expect(list.filter(({ rightId }) => rightId === cell.rightId).length).toBeLessThanOrEqual(3);
    }
  });

  test('swapping the sides swaps the cells', () => {
    const swapped = gapCells(record, { left: right, right: left });
    const byEnds = new Map(swapped.map((cell) => [endsOf(cell.rightId, cell.leftId, cell), cell]));
    const differing = cells.filter((cell) => {
      const other = byEnds.get(endsOf(cell.leftId, cell.rightId, cell));
      const isSame = other?.status === cell.status && (other.gap === null) === (cell.gap === null);
      return !isSame || Math.abs((other.gap ?? 0) - (cell.gap ?? 0)) > 1e-9;
    });
    expect(differing).toEqual([]);
  });

  test('the order of the rows changes nothing', () => {
    const tables = Object.entries(raw.tables).map(([name, rows]) => [name, [...rows].reverse()]);
    const reversed: RawDataSet = { tables: Object.fromEntries(tables) };
    const again = gapCells(recordOf(reversed), { left, right });
    expect(JSON.stringify(again) === JSON.stringify(cells)).toBe(true);
  });

  test('every fold tells new cooperation better than chance, and the fit has a slope near one', () => {
    const years = folds(record, [left, right]);
    expect(years).toEqual([2003, 2006, 2009, 2012, 2015, 2018]);
    for (const T of years) {
      const fold = backTestFold(record, { left, right, T, level: 'CELL', list: 'TOP' });
      expect(fold.auc).toBeGreaterThan(0.5);
      expect(fold.auc).toBeGreaterThan(fold.baselines.degree.auc ?? 0);
      expect(fold.auprc).toBeGreaterThan(fold.base);
    }
    const fit = probabilityFit(record, { left, right });
    expect(fit?.beta).toBeCloseTo(1, 1);
    // Before any fold is closed nothing was fitted.
    expect(probabilityFit(record, { left, right, day: '2005-12-31' })).toBeNull();
  });
});

function endsOf(left: string, right: string, { sectorId }: GapCell): string {
  return `${left} ${right} ${sectorId}`;
}

test('for a fixed E the gap falls as c rises', () => {
  const strengths = [0, 0.1, 1, 5].map((weight) => {
    const weights = { PROJECT: weight, AGREEMENT: 0, PROGRAMME: 0, SESSION: 1 };
    const cell = cellOf(cellsOf(worked, { constants: { weights } }), '11 10 machines');
    return { c: cell.c, ratio: (cell.gap ?? 0) / (cell.expected ?? 1) };
  });
  expect(strengths.map(({ c }) => c)).toEqual([0, 0.1, 1, 5]);
  expect([...strengths].sort((a, b) => b.ratio - a.ratio)).toEqual(strengths);
});

test('a pair counts an initiative once, whatever its sectors', () => {
  const raw = smallDataSet(`
    ${FOUR_REGIONS}
    sector machines nace_rev2=28
    sector power nace_rev2=35
    sector trade
    project p1 2020 sectors=machines|power: region PT-11, region KZ-10
    agreement a1 2020 sectors=trade: region PT-11, region KZ-10
  `);
  expect(cellsOf(raw).map(({ c }) => c)).toEqual([4, 4, 0, 0, 0, 0, 0, 0]);
  expect(gapPairs(recordOf(raw), SIDES)[0]).toMatchObject({ c: 7, n: 2 });
});

test('any data set has an answer: no data has its reason, what is known is finite', () => {
  for (let seed = 1; seed <= 30; seed += 1) {
    const raw = randomRawDataSet(seed);
    const [left, right] = pairOf(raw);
    for (const day of [undefined, '1900-01-01', '2030-06-01']) {
      const cells = gapCells(recordOf(raw), { left, right, day });
      expect(
        cells.filter((cell) => (cell.status === 'NO_DATA') !== (cell.reason !== null)),
      ).toEqual([]);
      const numbers = cells.flatMap(({ c, potential, expected, realised, gap, overP }) =>
        [c, potential, expected, realised, gap, overP].filter((value) => value !== null),
      );
      expect(numbers.every(Number.isFinite)).toBe(true);
    }
  }
});
