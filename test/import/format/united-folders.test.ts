import { type Files, removeFolders } from './support/data-set-folder.js';
import { cellsOf, rowOf, unitedSet } from './support/united-folders.js';

afterAll(removeFolders);

test('rows of one thing are one row that knows its data sets; each folder keeps its pair', async () => {
  const set = await unitedSet([{}, {}]);
  expect(rowOf(set, 'regions', 'PT-11')).toMatchObject({
    cells: { name_en: 'Lisbon', name_pt: 'Lisboa', source_ids: ['s1', 's2'] },
    line: 2,
    datasets: ['ES-PT', 'KZ-PT'],
  });
  expect(set.tables.countries.map(({ cells, datasets }) => [cells.id, datasets])).toEqual([
    ['ES', ['ES-PT']],
    ['KZ', ['KZ-PT']],
    ['PT', ['ES-PT', 'KZ-PT']],
  ]);
  expect(
    set.pairs.map(({ dataset, countries, rowCounts }) => [dataset, countries, rowCounts]),
  ).toEqual([
    [
      'KZ-PT',
      ['KZ', 'PT'],
      {
        sources: 1,
        countries: 2,
        regions: 3,
        sectors: 2,
        firms: 1,
        agreements: 1,
        participations: 1,
      },
    ],
    [
      'ES-PT',
      ['ES', 'PT'],
      { sources: 2, countries: 2, regions: 2, sectors: 1, participations: 0 },
    ],
  ]);
});

test('what one folder knows is added, of two values the first is shown and the other kept', async () => {
  const set = await unitedSet([
    {
      'firms.csv': ['id,name,country,founded,other_names,source_ids', 'tiler,Tiler,PT,1990,T1,s1'],
    },
    {
      'firms.csv': [
        'id,name,name_es,country,city,founded,other_names,source_ids',
        'tiler,Tiler,Azulejos,PT,Porto,1991-02,T2|T1,s2',
      ],
    },
  ]);
  expect(cellsOf(set, 'firms', 'tiler')).toMatchObject({
    name: 'Tiler',
    name_es: 'Azulejos',
    city: 'Porto',
    founded: '1990',
    other_names: ['T1', 'T2'],
    source_ids: ['s1', 's2'],
  });
  expect(set.tables.conflicts).toEqual([
    {
      cells: {
        table: 'firms',
        id: 'tiler',
        column: 'founded',
        kept_value: '1990',
        kept_source_ids: ['s1'],
        other_value: '1991-02',
        other_source_ids: ['s2'],
        reason: 'The data sets KZ-PT and ES-PT differ; the one named first is shown',
      },
      line: 2,
      datasets: ['ES-PT', 'KZ-PT'],
    },
  ]);
});

test('the precision of a united date is that of the date shown', async () => {
  const header = 'id,kind,title_en,date,status,source_ids';
  const set = await unitedSet([
    { 'agreements.csv': [header, 'a1,memorandum,Memorandum,,signed,s1'] },
    { 'agreements.csv': [header, 'a1,treaty,Memorandum,2010-05-01,signed,s2'] },
  ]);
  expect(cellsOf(set, 'agreements', 'a1')).toMatchObject({
    kind: 'MEMORANDUM',
    date: '2010-05-01',
    date_precision: 'DAY',
  });
  expect(set.tables.conflicts.map(({ cells }) => [cells.column, cells.other_value])).toEqual([
    ['kind', 'treaty'],
  ]);
});

test('the start of one folder and the end of another make no period', async () => {
  const header = 'id,name,kind,start_date,end_date,status,source_ids';
  const set = await unitedSet([
    { 'projects.csv': [header, 'p1,Plant,plant,2010,,planned,s1'] },
    { 'projects.csv': [header, 'p1,Plant,plant,2005,2006,planned,s2'] },
  ]);
  expect(cellsOf(set, 'projects', 'p1')).toMatchObject({
    start_date: '2010',
    end_date: null,
  });
  expect(
    set.tables.conflicts.map(({ cells }) => [cells.column, cells.kept_value, cells.other_value]),
  ).toEqual([
    ['end_date', null, '2006'],
    ['start_date', '2010', '2005'],
  ]);
});

test('a participation that one folder has a source for is not inferred', async () => {
  const header = 'initiative_type,initiative,actor_type,actor,role,inferred,source_ids';
  const set = await unitedSet([
    { 'participations.csv': [header, 'agreement,a1,firm,tiler,signatory,by rule,s1'] },
    {
      'firms.csv': ['id,name,country,source_ids', 'tiler,Tiler,PT,s2'],
      'agreements.csv': [
        'id,kind,title_en,status,source_ids',
        'a1,memorandum,Memorandum,signed,s2',
      ],
      'participations.csv': [header, 'agreement,a1,firm,tiler,signatory,,s2'],
    },
  ]);
  expect(set.tables.participations.map(({ cells }) => [cells.inferred, cells.source_ids])).toEqual([
    [null, ['s1', 's2']],
  ]);
});

test('figures of one place are united by their key, what is of one pair never', async () => {
  const profiles = 'country,figure,measure,year,method,note';
  const strengths = 'place_type,place,sector,year,measure,value,unit,coverage,source_ids';
  const trade = 'year,flow,period,value_eur_million,qualifier,preferred,source_ids';
  const set = await unitedSet([
    {
      'strengths.csv': [strengths, 'region,PT-11,ceramics,2010,gva,5,EUR,complete,s1'],
      'bilateral_trade.csv': [trade, '2010,total,year,7,exact,1,s1'],
      'strength_profiles.csv': [profiles, 'PT,own,gva,2010,value,'],
    },
    {
      'strengths.csv': [strengths, 'region,PT-11,ceramics,2010,gva,6,EUR,complete,s2'],
      'bilateral_trade.csv': [trade, '2010,total,year,7,exact,1,s1'],
      'strength_profiles.csv': [profiles, 'PT,own,gva,2011,value,Gross'],
    },
  ]);
  expect(set.tables.conflicts).toHaveLength(1);
  expect(set.tables.strengths.map(({ cells }) => cells.value)).toEqual([5]);
  expect(set.tables.conflicts[0]?.cells).toMatchObject({
    table: 'strengths',
    id: 'PT-11',
    column: 'gva',
    kept_value: '5',
    other_value: '6',
    reason:
      'The data sets KZ-PT and ES-PT differ on region, PT-11, ceramics, 2010, gva; the one named first is shown',
  });
  expect(set.tables.bilateral_trade.map(({ datasets }) => datasets)).toEqual([
    ['ES-PT'],
    ['KZ-PT'],
  ]);
  expect(
    set.tables.strength_profiles.map(({ cells, datasets }) => [cells.year, cells.note, datasets]),
  ).toEqual([
    [2011, 'Gross', ['ES-PT']],
    [2010, null, ['KZ-PT']],
  ]);
});

test('of two outlines of a region that of the folder named first stands', async () => {
  const outline = (region: string, width: number) => ({
    id: region,
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [width, 0],
          [width, 1],
          [0, 0],
        ],
      ],
    },
  });
  const outlines = (...features: readonly object[]): Files => ({
    'boundaries.geojson': JSON.stringify({ type: 'FeatureCollection', features }),
  });
  const set = await unitedSet([
    outlines(outline('PT-11', 1), outline('PT-13', 2)),
    outlines(outline('ES-MD', 3), outline('PT-11', 4)),
  ]);
  const widths = [...set.outlines].map(([region, text]) => [
    region,
    JSON.parse(text).coordinates[0][1][0],
  ]);
  expect(widths.toSorted()).toEqual([
    ['ES-MD', 3],
    ['PT-11', 1],
    ['PT-13', 2],
  ]);
  expect(set.tables.conflicts).toEqual([]);
});
