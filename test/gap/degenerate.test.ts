import { readFileSync } from 'node:fs';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';

// Resamples and back-tests take their time on a busy machine, and this is no test of it.
const PATIENT = { deadlineMs: 280_000 };

const PLACES = `
  region PT-11
  region PT-13
  region KZ-10
  region KZ-75
`;
const SECTORS = `
  sector machines nace_rev2=28
  sector power nace_rev2=35
  sector other
`;

function figure(place: string, sector: string, measure: string, value: number): string {
  return (
    `row strengths place_type=region place=${place} sector=${sector} measure=${measure} ` +
    `year=2015 value=${value} unit=persons coverage=complete`
  );
}

const profile = (country: string, of: string, measure: string) =>
  `row strength_profiles country=${country} figure=${of} measure=${measure} year=2015 method=value note="of ${country}"`;

/** All figures of a measure are the whole economy; `only` is a place that has one, filed under the sector without code. */
const total = (country: string, measure: string, year: number, only?: string) => `
  row strength_profiles country=${country} figure=total measure=${measure} year=${year} method=sum
  ${only === undefined ? '' : figure(only, 'other', measure, 7)}
`;

const RANKED = ['OPPORTUNITY', 'UNDER_REALISED', 'FADED'];

const LEFT_FIGURES = `
  ${profile('PT', 'own', 'staff')}
  ${figure('PT-11', 'machines', 'staff', 60)}
  ${figure('PT-13', 'machines', 'staff', 40)}
  ${figure('PT-11', 'power', 'staff', 10)}
`;
const RIGHT_FIGURES = `
  ${profile('KZ', 'own', 'gva')}
  ${figure('KZ-10', 'machines', 'gva', 75)}
  ${figure('KZ-75', 'machines', 'gva', 25)}
`;
const RECORD = `
  project p1 2020 sectors=machines status=operating: region PT-11, region KZ-10
  agreement a1 2010-05 sectors=power: region PT-13, region KZ-10
  session s1 2000 sectors=machines: region PT-13, region KZ-75
`;

const ALL = `
  totalCount
  nodes {
    id status statusReason method gap expected observed realised rank ranked potential potentialRatio
    terms { kind value ratio exponent contribution }
    initiatives expectedInitiatives chanceOfNone isAboveChance sessionOnly announcedOnly lastYear
    leftQuotient rightQuotient bothSpecialised sentence probability(restrictedOn: "2021-01-01")
    gapInterval { low high } rankInterval { low high }
    leftSpecialisation { value share locationQuotient figureLevel figures { value } }
    rightSpecialisation { value share locationQuotient figureLevel figures { value } }
    evidence { weight recency initiative { id } listedParties { id } }
    leftElsewhere { strength } rightElsewhere { strength } pairElsewhere { strength }
    bridges { kind strength reason node { id } } restrictions { touch }
  }
  calculation {
    asOf method scale opportunityThreshold isBothSpecialisedApplied notes
    byStatus { status reason count } robustness { change kendallTau topShared }
  }
`;
const EVERY = '[OPPORTUNITY, UNDER_REALISED, FADED, REALISED, WEAK_CASE, NO_DATA]';
const EVERYTHING = `query ($asOf: PartialDate, $constants: GapConstantsInput) {
  cells: gaps(asOf: $asOf, constants: $constants, list: ALL, status: ${EVERY}, perRegion: null, bothSpecialised: false) { ${ALL} }
  pairs: gaps(asOf: $asOf, constants: $constants, level: PAIR, status: ${EVERY}, perRegion: null) { ${ALL} }
  gaps(asOf: $asOf, constants: $constants) { ${ALL} }
  ofPairs: gapBacktest(level: PAIR) { folds { year } words }
  gapBacktest { folds { year } overall { method } words }
}`;

interface Row {
  readonly status: string;
  readonly statusReason: string | null;
  readonly method: string;
  readonly gap: number | null;
  readonly expected: number | null;
  readonly sentence: string;
  readonly id: string;
  readonly terms: readonly { readonly contribution: number }[];
  readonly [field: string]: unknown;
}

interface List {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
  readonly calculation: {
    readonly asOf: string;
    readonly method: string;
    readonly isBothSpecialisedApplied: boolean;
    readonly notes: readonly string[];
    readonly byStatus: readonly { readonly status: string; readonly count: number }[];
  };
}

interface Everything {
  readonly cells: List;
  readonly pairs: List;
  readonly gaps: List;
  readonly gapBacktest: { readonly folds: readonly object[]; readonly words: readonly string[] };
}

const opened: ApiOfRows[] = [];

afterEach(async () => {
  for (const api of opened.splice(0)) await api.close();
});

async function everythingOf(rows: string, variables: object = {}): Promise<Everything> {
  const api = await apiOfRows(rows, PATIENT);
  opened.push(api);
  const { data, errors } = await api.ask<Everything>(EVERYTHING, variables);
  expect(errors).toBeUndefined();
  const text = JSON.stringify(data);
  expect(text).not.toMatch(/NaN|Infinity|undefined/);
  return data as Everything;
}

const statusesOf = ({ nodes }: List) => [
  ...new Set(nodes.map(({ status, statusReason }) => `${status} ${statusReason}`)),
];

describe('data sets that lack something have an answer', () => {
  test('nothing lacking, to compare with', async () => {
    const { cells } = await everythingOf(PLACES + SECTORS + LEFT_FIGURES + RIGHT_FIGURES + RECORD);
    expect(cells.totalCount).toBe(8);
    expect(cells.calculation.method).toBe('GRAVITY');
    expect(cells.calculation.notes.join(' ')).toContain('of PT');
  });

  test('a region a side', async () => {
    const { cells, pairs } = await everythingOf(`
      region PT-11
      region KZ-10
      sector machines nace_rev2=28
      project p1 2020 sectors=machines: region PT-11, region KZ-10
    `);
    expect([cells.totalCount, pairs.totalCount]).toEqual([1, 1]);
    // All that is on record is expected of the only cell: c = E.
    expect(cells.nodes[0]).toMatchObject({ status: 'REALISED', expected: 4, observed: 4, gap: 2 });
  });

  test('no region or no sector with a code', async () => {
    const { cells, gaps } = await everythingOf(`
      ${PLACES}
      sector other
      project p1 2020 sectors=other: region PT-11, region KZ-10
    `);
    expect([cells.totalCount, gaps.totalCount]).toEqual([0, 0]);
  });

  test('no figures at all: cooperation only, and every row says so', async () => {
    const { cells, pairs } = await everythingOf(PLACES + SECTORS + RECORD);
    expect(new Set([...cells.nodes, ...pairs.nodes].map(({ method }) => method))).toEqual(
      new Set(['COOPERATION_ONLY']),
    );
    expect(cells.nodes.every(({ expected }) => (expected ?? 0) > 0)).toBe(true);
    expect(cells.calculation.notes.at(-1)).toMatch(/no size figures/);
  });

  test('figures on one side only: the same', async () => {
    const { cells } = await everythingOf(PLACES + SECTORS + LEFT_FIGURES + RECORD);
    expect(cells.calculation.method).toBe('COOPERATION_ONLY');
    expect(statusesOf(cells).every((status) => status.endsWith(' null'))).toBe(true);
  });

  test('a profile without total: the filter “both strong” is off and says so', async () => {
    const { gaps } = await everythingOf(PLACES + SECTORS + LEFT_FIGURES + RIGHT_FIGURES + RECORD);
    expect(gaps.calculation.isBothSpecialisedApplied).toBe(false);
    expect(gaps.totalCount).toBeGreaterThan(0);
  });

  test.each([
    [
      'no figure of any sector',
      LEFT_FIGURES + total('PT', 'staff', 2015) + total('KZ', 'gva', 2015, 'KZ-10'),
    ],
    [
      'no total of the year that it names',
      LEFT_FIGURES + RIGHT_FIGURES + total('PT', 'staff', 2015) + total('KZ', 'gva', 2017),
    ],
  ])('a side has totals but %s: the filter is off, and the ranking stays', async (_, figures) => {
    const { cells, gaps } = await everythingOf(PLACES + SECTORS + figures + RECORD);
    expect(cells.nodes.some(({ status }) => RANKED.includes(status))).toBe(true);
    expect(gaps.totalCount).toBeGreaterThan(0);
    expect(gaps.calculation.isBothSpecialisedApplied).toBe(false);
  });

  test('with a total on both sides it is on', async () => {
    const totals = total('PT', 'staff', 2015) + total('KZ', 'gva', 2015);
    const { gaps } = await everythingOf(
      PLACES + SECTORS + LEFT_FIGURES + RIGHT_FIGURES + totals + RECORD,
    );
    expect(gaps.calculation.isBothSpecialisedApplied).toBe(true);
  });

  test('a sector without figures on one side has no data, by reason', async () => {
    const { cells } = await everythingOf(PLACES + SECTORS + LEFT_FIGURES + RIGHT_FIGURES + RECORD);
    expect(statusesOf(cells)).toContain('NO_DATA NO_FIGURE');
    const silent = cells.nodes.filter(({ statusReason }) => statusReason === 'NO_FIGURE');
    expect(
      silent.map(({ gap, expected, realised, rank, terms }) => [
        gap,
        expected,
        realised,
        rank,
        terms,
      ]),
    ).toEqual(Array(4).fill([null, null, null, null, []]));
  });

  test('figures that are all zero', async () => {
    const zeros = (LEFT_FIGURES + RIGHT_FIGURES).replaceAll(/ value=\d+/g, ' value=0');
    const { cells } = await everythingOf(PLACES + SECTORS + zeros + RECORD);
    // Of nothing anywhere nothing is expected, and what is on record is more. Every P is 0 and so is the quantile: P ≥ it.
    const machines = cells.nodes.filter(({ id }) => id.endsWith('/machines'));
    expect(machines.map(({ status, expected }) => [status, expected]).sort()).toEqual([
      ['FADED', 0],
      ['OPPORTUNITY', 0],
      ['OPPORTUNITY', 0],
      ['REALISED', 0],
    ]);
    // The other side has no figure of power, be it of nothing.
    const power = cells.nodes.filter(({ id }) => id.endsWith('/power'));
    expect(power.map(({ statusReason }) => statusReason)).toEqual(Array(4).fill('NO_FIGURE'));
  });

  test('a region without figure has none whatever the exponent', async () => {
    const rows = PLACES + SECTORS + LEFT_FIGURES + RIGHT_FIGURES + RECORD;
    const zero = { sizeExponent: 0, activityExponent: 0, volumeExponent: 0 };
    const { cells } = await everythingOf(rows, { constants: zero });
    const silent = cells.nodes.filter(({ statusReason }) => statusReason === 'NO_FIGURE');
    expect(silent.map(({ id, potential }) => [id.split('/')[2], potential])).toEqual(
      Array(4).fill(['power', null]),
    );
    // Every factor to the power of 0 is 1: each cell is the average one, and no term adds anything.
    const others = cells.nodes.filter(({ statusReason }) => statusReason === null);
    expect(others.map(({ potentialRatio }) => potentialRatio)).toEqual(Array(4).fill(1));
    expect(others.flatMap(({ terms }) => terms.map((term) => term.contribution))).toEqual(
      Array(20).fill(0),
    );
  });

  test('before the first record no activity has an average, whatever the exponent', async () => {
    const api = await apiOfRows(PLACES + SECTORS + RECORD);
    opened.push(api);
    const { data, errors } = await api.ask<{ gap: Row }>(`{
      gap(left: "region:PT-11", right: "region:KZ-10", sector: "sector:machines", asOf: "1900",
        constants: { activityExponent: 0, volumeExponent: 0 }) {
        status statusReason terms { contribution } sentence } }`);
    expect(errors).toBeUndefined();
    expect(data?.gap).toMatchObject({ statusReason: 'NOBODY_NAMED', terms: [] });
    expect(data?.gap.sentence).not.toContain('NaN');
  });

  test('without smoothing the smallest are nothing', async () => {
    const { cells } = await everythingOf(PLACES + SECTORS + LEFT_FIGURES + RIGHT_FIGURES + RECORD, {
      constants: { sizeSmoothing: 0, activitySmoothing: 0, volumeSmoothing: 0 },
    });
    expect(statusesOf(cells)).toContain('REALISED null');
  });

  test('where no sector of TOP has a size nothing can be said of one below', async () => {
    const below = (measure: string, places: readonly string[]) =>
      places.map((place) => figure(place, 'textiles', measure, 10)).join('\n');
    const { cells, pairs, gaps } = await everythingOf(`
      ${PLACES}
      sector industry
      sector textiles parent=industry nace_rev2=13
      ${profile('PT', 'own', 'staff')}
      ${profile('KZ', 'own', 'gva')}
      ${below('staff', ['PT-11', 'PT-13'])}
      ${below('gva', ['KZ-10', 'KZ-75'])}
      project p1 2020 sectors=textiles status=operating: region PT-11, region KZ-10
    `);
    expect(statusesOf(cells)).toEqual(['NO_DATA NO_FIGURE']);
    expect(statusesOf(pairs)).toEqual(['NO_DATA NO_FIGURE']);
    expect(gaps.totalCount).toBe(0);
    const textiles = cells.nodes.filter(({ id }) => id.endsWith('/textiles'));
    for (const row of textiles) {
      expect(row).toMatchObject({
        ...{ expected: null, gap: null, rank: null, gapInterval: null, rankInterval: null },
        potential: expect.any(Number),
        sentence: expect.stringContaining(
          'nothing can be said, since no sector that lies under no other has its size on record on both sides',
        ),
      });
      expect(row.sentence).not.toContain('expected');
    }
  });

  test('no date at all: everything is undated, nothing was tried', async () => {
    const undated = RECORD.replaceAll(/ (20\d\d)(-05)? sectors/g, ' sectors');
    const { cells, gapBacktest } = await everythingOf(
      PLACES + SECTORS + LEFT_FIGURES + RIGHT_FIGURES + undated,
    );
    expect(gapBacktest.folds).toEqual([]);
    expect(gapBacktest.words).toHaveLength(1);
    expect(statusesOf(cells).some((status) => /REALISED/.test(status))).toBe(true);
    expect(cells.nodes.map(({ lastYear }) => lastYear)).toEqual(Array(8).fill(null));
  });

  test('nothing on record', async () => {
    const { cells, gaps } = await everythingOf(PLACES + SECTORS + LEFT_FIGURES + RIGHT_FIGURES);
    expect(new Set(statusesOf(cells))).toEqual(
      new Set(['NO_DATA NO_FIGURE', 'NO_DATA NOBODY_NAMED']),
    );
    expect(gaps.totalCount).toBe(0);
  });

  test('what is on record concerns no sector with a code', async () => {
    const { cells } = await everythingOf(
      `${PLACES} ${SECTORS} ${LEFT_FIGURES} ${RIGHT_FIGURES}
      project p1 2020 sectors=other: region PT-11, region KZ-10`,
    );
    // No sector has any volume: every P is 0 and so is the quantile, P ≥ it.
    expect(new Set(statusesOf(cells))).toEqual(
      new Set(['NO_DATA NO_FIGURE', 'NO_DATA NOBODY_NAMED', 'OPPORTUNITY null']),
    );
  });

  test('a day before the first record: nobody is named yet', async () => {
    const { cells, pairs, gaps } = await everythingOf(PLACES + SECTORS + RECORD, { asOf: '1990' });
    expect(statusesOf(cells)).toEqual(['NO_DATA NOBODY_NAMED']);
    expect(statusesOf(pairs)).toEqual(['NO_DATA NOBODY_NAMED']);
    // Smoothing gives even these an expected value, which says nothing of them.
    for (const { sentence } of [...cells.nodes, ...pairs.nodes]) {
      expect(sentence).toMatch(/nothing can be said, since nobody on record counts/);
      expect(sentence).not.toContain('would be expected');
    }
    expect(gaps.totalCount).toBe(0);
    expect(cells.calculation.asOf).toBe('1990-12-31');
    expect(cells.calculation.notes.join(' ')).toContain(
      'Regions that nobody on record counts for by the day: 2 of 2 left (KZ-10, KZ-75); 2 of 2 right (PT-11, PT-13).',
    );
  });

  test('of many regions that nobody named the first ten are said', async () => {
    const more = Array.from({ length: 12 }, (_, at) => `region PT-${at + 31}`).join('\n');
    const { cells } = await everythingOf(`${PLACES} ${more} ${SECTORS} ${RECORD}`);
    expect(cells.calculation.notes.join(' ')).toContain(
      'by the day: 0 of 2 left; 12 of 14 right (PT-31, PT-32, PT-33, PT-34, PT-35, PT-36, PT-37, PT-38, PT-39, PT-40 and 2 more).',
    );
  });

  test('a single sector, a region named but never with the other country', async () => {
    const { cells } = await everythingOf(`
      ${PLACES}
      sector machines nace_rev2=28
      project p1 2020 sectors=machines: region PT-11, region KZ-10
      project p2 2020 sectors=machines: region PT-13
    `);
    expect(cells.nodes.map(({ statusReason }) => statusReason)).toEqual(
      expect.arrayContaining([null, 'NEVER_WITH_OTHER_SIDE', 'NOBODY_NAMED']),
    );
  });
});

describe('words say no more than the numbers', () => {
  const words = async (rows: string, query: string) => {
    const api = await apiOfRows(rows, PATIENT);
    opened.push(api);
    const { data, errors } = await api.ask<{ gap: Row }>(query);
    expect(errors).toBeUndefined();
    return data?.gap as Row;
  };
  const asked = (more = '') => `{
    gap(left: "region:PT-11", right: "region:KZ-10", sector: "sector:machines" ${more}) {
      status statusReason sessionOnly announcedOnly observed lastYear sentence
      initiatives initiativesCounted hasAnnouncementsLeftOut } }`;
  const session = 'session s1 2020 sectors=machines: region PT-11, region KZ-10';
  const announced =
    'agreement a1 2020 status=announced sectors=machines: region PT-11, region KZ-10';

  test('a session is never called realised', async () => {
    const row = await words(PLACES + SECTORS + session, asked());
    expect(row).toMatchObject({ status: 'REALISED', sessionOnly: true });
    expect(row.sentence).toContain('is not realised by that');
  });

  test('a session that counts nothing is on record all the same', async () => {
    const row = await words(
      `${PLACES} ${SECTORS} ${session}\nproject p1 2020 sectors=power: region PT-11, region KZ-10`,
      asked('constants: { weights: { session: 0 } }'),
    );
    expect(row).toMatchObject({ observed: 0, initiatives: 1, sessionOnly: true });
    expect(row.sentence).not.toContain('nothing is on record');
  });

  test('what was only announced and is left out is said to be announced', async () => {
    const row = await words(
      `${PLACES} ${SECTORS} ${announced}\nproject p3 2020 sectors=power status=operating: region PT-11, region KZ-10`,
      asked('constants: { evidenceStatus: NOT_ONLY_ANNOUNCED }'),
    );
    expect(row).toMatchObject({ observed: 0, initiatives: 1, announcedOnly: false });
    expect(row.sentence).toContain('nothing but announcements is on record');
  });

  const without = asked('constants: { evidenceStatus: NOT_ONLY_ANNOUNCED }');

  test('the number and the last year are of the same initiatives; announcements stand apart', async () => {
    const row = await words(
      `${PLACES} ${SECTORS}
      agreement a1 2005 status=in-force sectors=machines: region PT-11, region KZ-10
      project p1 2015 status=announced sectors=machines: region PT-11, region KZ-10
      project p2 2019 status=operating sectors=power: region PT-11, region KZ-10`,
      without,
    );
    expect(row).toMatchObject({ status: 'FADED', initiatives: 2, initiativesCounted: 1 });
    expect(row.sentence).toContain(
      '1 dated initiative on record, the last of 2005, announcements left out: it has faded',
    );
  });

  test('an announcement without a date is on record too', async () => {
    const row = await words(
      `${PLACES} ${SECTORS}
      agreement a1 status=announced sectors=machines: region PT-11, region KZ-10
      project p2 2019 status=operating sectors=power: region PT-11, region KZ-10`,
      without,
    );
    expect(row).toMatchObject({ initiatives: 0, hasAnnouncementsLeftOut: true, lastYear: null });
    expect(row.sentence).toContain('nothing but announcements is on record');
  });

  test.each([
    ['sessions that weigh nothing', session, '{ weights: { session: 0 } }'],
    ['announcements left out', announced, '{ evidenceStatus: NOT_ONLY_ANNOUNCED }'],
  ])(
    'a region with %s is not said never to have met the other country',
    async (_, only, constants) => {
      const row = await words(
        `${PLACES} ${SECTORS} ${only}
      project p9 2019 status=operating sectors=machines: region PT-13, region KZ-75`,
        asked(`constants: ${constants}`),
      );
      expect(row).toMatchObject({ status: 'NO_DATA', statusReason: 'NEVER_WITH_OTHER_SIDE' });
      expect(row.sentence).toContain(
        'one of them is on record, but nothing that counts joins it with the other country',
      );
    },
  );
});

test('the operations of gaps are answered on a small data set', async () => {
  const api = await apiOfRows(PLACES + SECTORS + RECORD);
  opened.push(api);
  const cell = { left: 'region:PT-11', right: 'region:KZ-10', sector: 'sector:machines' };
  for (const [name, variables] of [
    ['gaps', {}],
    ['one-gap', cell],
    ['gap-backtest', {}],
    ['gap-robustness', {}],
    ['specialisation', { region: cell.left, sector: cell.sector }],
  ] as const) {
    const text = readFileSync(`schema/operations/${name}.graphql`, 'utf8');
    const { errors } = await api.ask(text, variables);
    expect({ name, errors }).toEqual({ name, errors: undefined });
  }
});
