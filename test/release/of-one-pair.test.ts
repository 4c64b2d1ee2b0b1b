import { apiOf, type TestApi } from '../support/api.js';
import { smallDataSet } from '../support/data/raw-data-set.js';
import { grafeoEngine } from '../support/grafeo-engine.js';
import { graphOf } from '../support/graph-of.js';

const figure = (place: string, sector: string, measure: string, year: number, value: number) =>
  `row strengths place_type=region place=${place} sector=${sector} measure=${measure} ` +
  `year=${year} value=${value} unit=persons coverage=complete`;

const profile = (country: string, of: string, measure: string, year: number, method: string) =>
  `row strength_profiles country=${country} figure=${of} measure=${measure} year=${year} ` +
  `method=${method} note="${measure} ${year}"`;

/** What both folders have. */
const SHARED = `
  region PT-11
  region PT-13
  sector machines nace_rev2=28
  sector power nace_rev2=35
  firm miller country=PT region=PT-11
  district clay regions=PT-11
  ${figure('PT-11', 'machines', 'staff', 2015, 60)}
  ${figure('PT-13', 'machines', 'staff', 2015, 40)}
`;

const KAZAKH = `
  ${SHARED}
  region KZ-10
  region KZ-75
  ${figure('PT-11', 'power', 'staff', 2015, 30)}
  ${figure('KZ-10', 'machines', 'gva', 2016, 75)}
  ${figure('KZ-75', 'machines', 'gva', 2016, 25)}
  ${profile('PT', 'own', 'staff', 2015, 'value')}
  ${profile('PT', 'total', 'staff', 2015, 'sum')}
  ${profile('KZ', 'own', 'gva', 2016, 'value')}
  ${profile('KZ', 'total', 'gva', 2016, 'sum')}
  active firm miller power
  project p1 2018 sectors=power status=operating: firm miller, region KZ-10
  agreement a1 2010 sectors=machines: region PT-11, region KZ-75
`;

/** More figures of the same places, another choice among them, and an initiative that a Kazakh party takes part in. */
const SPANISH = `
  ${SHARED}
  region ES-MD
  region ES-CT
  sector farms nace_rev2=01
  sector robots parent=machines nace_rev2=28.9
  ${figure('PT-11', 'farms', 'staff', 2015, 500)}
  ${figure('PT-11', 'machines', 'staff', 2014, 10)}
  ${figure('PT-13', 'machines', 'staff', 2014, 90)}
  ${figure('ES-MD', 'machines', 'staff', 2014, 7)}
  ${profile('PT', 'own', 'staff', 2014, 'value')}
  ${profile('ES', 'own', 'staff', 2014, 'value')}
  active firm miller machines
  active district clay machines
  project p2 2016 sectors=machines status=operating: region PT-13, region ES-MD, country KZ
  session s1 2012 sectors=farms: region PT-11, region ES-CT
`;

const EVERY = '[OPPORTUNITY, UNDER_REALISED, FADED, REALISED, WEAK_CASE, NO_DATA]';
const ROWS = `
  totalCount
  nodes {
    id status statusReason gap expected observed rank terms { kind value } initiatives lastYear sentence
    leftQuotient rightQuotient
    leftSpecialisation { value share figures { value year measure } }
    rightSpecialisation { value share figures { value year measure } }
    evidence { weight initiative { id } }
    bridges { kind strength node { id } }
  }
  calculation { scale notes byStatus { status reason count } }
`;

/** All that is worked out of a pair, and what it is worked out from. */
const analysisOf = (left: string, right: string) => {
  const pair = `pair: { left: "country:${left}", right: "country:${right}" }`;
  const all = `first: 100, status: ${EVERY}, perRegion: null, bothSpecialised: false`;
  return `{
    cells: gaps(${pair}, list: ALL, ${all}) { ${ROWS} }
    pairs: gaps(${pair}, level: PAIR, ${all}) { ${ROWS} }
    pivot(${pair}, of: ALL, rows: SECTOR, sectorDepth: 1) { rows { key } total { value } }
    datasets { id strengthProfiles { figure measure year note country { id } } }
  }`;
};

interface Analysis {
  readonly cells: { readonly totalCount: number };
  readonly datasets: readonly { readonly id: string }[];
}

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function apiOfFolders(...folders: string[]): Promise<TestApi> {
  const graph = await graphOf(grafeoEngine, ...folders.map(smallDataSet));
  const api = await apiOf(await graph.openStore(), { deadlineMs: 280_000 });
  closing.push(async () => {
    await api.close();
    await graph.destroy();
  });
  return api;
}

async function analysed(api: TestApi, left: string, right: string) {
  const { data, errors } = await api.ask<Analysis>(analysisOf(left, right));
  expect(errors).toBeUndefined();
  const { datasets, ...analysis } = data as Analysis;
  const name = [left, right].sort().join('-');
  return { ...analysis, dataset: datasets.find(({ id }) => id === name) };
}

test.each([
  ['KZ', KAZAKH],
  ['ES', SPANISH],
])('what another folder alone holds is no part of an analysis of PT and %s', async (other, own) => {
  const alone = await analysed(await apiOfFolders(own), 'PT', other);
  expect(alone.cells.totalCount).toBeGreaterThan(0);
  expect(alone.dataset).toBeDefined();
  for (const folders of [
    [KAZAKH, SPANISH],
    [SPANISH, KAZAKH],
  ]) {
    expect(await analysed(await apiOfFolders(...folders), 'PT', other)).toEqual(alone);
  }
});

test('the depth of sectors is that of the tree of the pair’s own data set', async () => {
  const api = await apiOfFolders(KAZAKH, SPANISH);
  const asked = (other: string) => {
    const pair = `pair: { left: "country:PT", right: "country:${other}" }`;
    return [
      `{ pivot(${pair}, rows: SECTOR, sectorDepth: 2) { rows { key } } }`,
      `{ coverage(${pair}, sectorDepth: 2) { initiatives } }`,
    ];
  };
  for (const query of asked('KZ')) {
    const { errors } = await api.ask(query);
    expect(errors?.map(({ message }) => message)).toEqual([
      '`sectorDepth` is 2; the tree of sectors has 1 to 1.',
    ]);
  }
  for (const query of asked('ES')) expect((await api.ask(query)).errors).toBeUndefined();
});

test('coverage counts the statements of the pair’s own folder, by its own sectors', async () => {
  const api = await apiOfFolders(
    `region PT-11
     region ES-MD
     sector machines
     project p 2010 sectors=machines: region PT-11, region ES-MD`,
    `region PT-11
     region KZ-75
     sector mining
     project p 2010 sectors=mining: region PT-11, region KZ-75`,
  );
  const pair = 'pair: { left: "country:PT", right: "country:ES" }';
  const { data, errors } = await api.ask(`{
    coverage(${pair}) { participations sectors(first: 9) { nodes { key { key } initiatives } } }
    pivot(${pair}, of: ALL, rows: SECTOR) { rows { key } }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    coverage: {
      participations: 2,
      sectors: { nodes: [{ key: { key: 'sector:machines' }, initiatives: 1 }] },
    },
    pivot: { rows: [{ key: 'sector:machines' }] },
  });
});
