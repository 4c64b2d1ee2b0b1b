import { type Files, removeFolders } from './support/data-set-folder.js';
import { cellsOf, conflictsOf, unitedSet } from './support/united-folders.js';

afterAll(removeFolders);

const RESTRICTIONS = 'id,issuer,act,kind,sectors,regions,listed_party,party_type,party,source_ids';

test('where an empty cell is a statement, another value is a disagreement', async () => {
  const every = { 'restrictions.csv': [RESTRICTIONS, 'r1,EU,833,finance,,,,,,s1'] };
  const some = {
    'firms.csv': ['id,name,country,source_ids', 'tiler,Tiler,PT,s2'],
    'restrictions.csv': [RESTRICTIONS, 'r1,EU,833,finance,ceramics,PT-11,Tiler,firm,tiler,s2'],
  };
  const touching = { sectors: [], regions: [], listed_party: null, party: null };
  const everyFirst = await unitedSet([every, some]);
  expect(cellsOf(everyFirst, 'restrictions', 'r1')).toMatchObject(touching);
  expect(conflictsOf(everyFirst)).toEqual([
    ['listed_party', null, 'Tiler'],
    ['party', null, 'tiler'],
    ['party_type', null, 'firm'],
    ['regions', null, 'PT-11'],
    ['sectors', null, 'ceramics'],
  ]);
  const someFirst = await unitedSet([every, some], [1, 0]);
  expect(cellsOf(someFirst, 'restrictions', 'r1')).toMatchObject({ sectors: ['ceramics'] });
  expect(conflictsOf(someFirst)).toContainEqual(['sectors', 'ceramics', null]);
});

test('a listed party becomes an actor where one folder knows it, and none where nobody is listed', async () => {
  const header = RESTRICTIONS;
  const actor = { 'firms.csv': ['id,name,country,source_ids', 'tiler,Tiler,PT,s2'] };
  const folders = [
    {
      'restrictions.csv': [
        header,
        'r1,EU,833,finance,,,Tiler,,,s1',
        'r2,EU,9,finance,,,,,,s1',
        'r3,EU,7,finance,,,Tiler JSC,,,s1',
      ],
    },
    {
      ...actor,
      'restrictions.csv': [
        header,
        'r1,EU,833,finance,,,Tiler,firm,tiler,s2',
        'r2,EU,9,finance,,,,firm,tiler,s2',
        'r3,EU,7,finance,,,,firm,tiler,s2',
      ],
    },
  ];
  const listed = await unitedSet(folders);
  expect(cellsOf(listed, 'restrictions', 'r1')).toMatchObject({ party: 'tiler' });
  expect(cellsOf(listed, 'restrictions', 'r2')).toMatchObject({ party: null, party_type: null });
  expect(listed.tables.conflicts.map(({ cells }) => cells.id)).toEqual(['r2', 'r2']);
  // The text of one folder and the actor of the other name one party, whichever is named first.
  for (const set of [listed, await unitedSet(folders, [1, 0])]) {
    expect(cellsOf(set, 'restrictions', 'r3')).toMatchObject({
      listed_party: 'Tiler JSC',
      party_type: 'FIRM',
      party: 'tiler',
    });
  }
});

test('two rules by which a participation was inferred are a disagreement', async () => {
  const header = 'initiative_type,initiative,actor_type,actor,role,inferred,source_ids';
  const set = await unitedSet([
    { 'participations.csv': [header, 'agreement,a1,firm,tiler,signatory,by seat,s1'] },
    {
      'firms.csv': ['id,name,country,source_ids', 'tiler,Tiler,PT,s2'],
      'agreements.csv': [
        'id,kind,title_en,status,source_ids',
        'a1,memorandum,Memorandum,signed,s2',
      ],
      'participations.csv': [header, 'agreement,a1,firm,tiler,signatory,by name,s2'],
    },
  ]);
  expect(set.tables.participations.map(({ cells }) => cells.inferred)).toEqual(['by seat']);
  expect(conflictsOf(set)).toEqual([['inferred', 'by seat', 'by name']]);
});

test('a national body is not made one of a region', async () => {
  const header = 'id,name,country,kind,region,source_ids';
  const set = await unitedSet([
    { 'associations.csv': [header, 'guild,Guild,PT,sector,,s1'] },
    { 'associations.csv': [header, 'guild,Guild,PT,sector,PT-11,s2'] },
  ]);
  expect(cellsOf(set, 'associations', 'guild')).toMatchObject({ region: null });
  expect(conflictsOf(set)).toEqual([['region', null, 'PT-11']]);
});

test('the cells of a place are not mixed', async () => {
  const forums = 'id,name_en,countries,source_ids';
  const sessions = 'id,forum,ordinal,city,region,country,source_ids';
  const countries = ['id,name_en,source_ids', 'PT,Portugal,s2', 'ES,Spain,s2', 'KZ,Kazakhstan,s2'];
  const districts = 'id,name,kind,country,regions,city,source_ids';
  const set = await unitedSet([
    {
      'forums.csv': [forums, 'f1,F,PT|KZ,s1'],
      'sessions.csv': [sessions, 'x1,f1,1,Porto,,,s1', 'x2,f1,2,Lisbon,,,s1'],
      'districts.csv': [
        districts,
        'clay,Clay,cluster,PT,PT-11|PT-13,,s1',
        'glass,Glass,cluster,PT,PT-11|PT-13,,s1',
      ],
    },
    {
      'countries.csv': countries,
      'regions.csv': [
        'id,country,kind,name_en,source_ids',
        'PT-11,PT,district,Lisbon,s2',
        'PT-13,PT,district,Porto,s2',
        'ES-MD,ES,community,Madrid,s2',
      ],
      'forums.csv': [forums, 'f1,F,KZ|PT,s2'],
      'sessions.csv': [sessions, 'x1,f1,1,Lisbon,PT-11,PT,s2', 'x2,f1,2,Lisbon,PT-11,PT,s2'],
      'districts.csv': [
        districts,
        'clay,Clay,cluster,PT,PT-13|PT-11,Ovar,s2',
        'glass,Glass,cluster,PT,PT-11,Ovar,s2',
      ],
    },
  ]);
  const placeOf = (id: string) => {
    const { city, region, country } = cellsOf(set, 'sessions', id) ?? {};
    return [city, region, country];
  };
  expect([placeOf('x1'), placeOf('x2')]).toEqual([
    ['Porto', null, null],
    ['Lisbon', 'PT-11', 'PT'],
  ]);
  expect(['clay', 'glass'].map((id) => cellsOf(set, 'districts', id)?.city)).toEqual([
    'Ovar',
    null,
  ]);
});

test('a remark, a qualifier and a year are not put beside the figure of another folder', async () => {
  const forums = ['id,name_en,countries,source_ids', 'f1,F,PT|KZ,s1'];
  const sessions = ['id,forum,ordinal,source_ids', 'x1,f1,1,s1'];
  const figures = 'session,measure,value,note,source_ids';
  const instruments = 'id,name_en,kind,amount_eur,year,source_ids';
  const trade = 'year,region,flow,partner,value_eur_million,period,qualifier,note,source_ids';
  const set = await unitedSet([
    {
      'forums.csv': forums,
      'sessions.csv': sessions,
      'session_figures.csv': [figures, 'x1,firms,5,,s1', 'x1,guests,8,,s1'],
      'instruments.csv': [instruments, 'i1,Line,credit-line,5,,s1', 'i2,Loan,credit-line,,,s1'],
      'region_trade.csv': [trade, '2010,PT-11,total,KZ,7,year,exact,,s1'],
    },
    {
      'countries.csv': [
        'id,name_en,source_ids',
        ...['PT,Portugal,s2', 'ES,Spain,s2', 'KZ,Kazakhstan,s2'],
      ],
      'forums.csv': forums,
      'sessions.csv': sessions,
      'session_figures.csv': [figures, 'x1,firms,6,at noon,s1', 'x1,guests,8,at noon,s1'],
      'instruments.csv': [
        instruments,
        'i1,Line,credit-line,6,2011,s1',
        'i2,Loan,credit-line,6,2011,s1',
      ],
      'region_trade.csv': [trade, '2010,PT-11,total,KZ,7,year,estimate,about,s1'],
    },
  ]);
  expect(set.tables.session_figures.map(({ cells }) => [cells.value, cells.note])).toEqual([
    [5, null],
    [8, 'at noon'],
  ]);
  expect(set.tables.instruments.map(({ cells }) => [cells.amount_eur, cells.year])).toEqual([
    [5, null],
    [6, 2011],
  ]);
  expect(set.tables.region_trade.map(({ cells }) => cells.note)).toEqual([null]);
});

test('of three folders a conflict credits those that say what is kept, and those alone', async () => {
  const firm = (founded: string, source: string): Files => ({
    'firms.csv': ['id,name,country,founded,source_ids', `tiler,Tiler,PT,${founded},${source}`],
  });
  const creditsOf = async (...founded: readonly [string, string, string]) => {
    const set = await unitedSet(founded.map((year, index) => firm(year, `s${index + 1}`)));
    return set.tables.conflicts.map(({ cells, datasets }) => [
      ...[cells.kept_value, cells.kept_source_ids, cells.other_value, cells.other_source_ids],
      datasets,
    ]);
  };
  expect(await creditsOf('1990', '1991', '1992')).toEqual([
    ['1990', ['s1'], '1991', ['s2'], ['ES-PT', 'KZ-PT']],
    ['1990', ['s1'], '1992', ['s3'], ['FR-PT', 'KZ-PT']],
  ]);
  expect(await creditsOf('', '1991', '1992')).toEqual([
    ['1991', ['s2'], '1992', ['s3'], ['ES-PT', 'FR-PT']],
  ]);
  expect(await creditsOf('1990', '1990', '1992')).toEqual([
    ['1990', ['s1', 's2'], '1992', ['s3'], ['ES-PT', 'FR-PT', 'KZ-PT']],
  ]);
});

test('a conflict about a source has the source itself', async () => {
  const set = await unitedSet([
    { 'sources.csv': ['id,title,publisher', 's1,A page,One'] },
    { 'sources.csv': ['id,title,publisher', 's1,A page,Two', 's2,B,'] },
  ]);
  expect(set.tables.conflicts.map(({ cells }) => cells)).toMatchObject([
    { table: 'sources', id: 's1', kept_source_ids: ['s1'], other_source_ids: ['s1'] },
  ]);
});

test('a source is known by its address, whatever its title', async () => {
  const set = await unitedSet([
    { 'sources.csv': ['id,title,url', 's1,A page,https://example.org/1'] },
    { 'sources.csv': ['id,title,url', 's1,Pagina,https://example.org/1', 's2,B,'] },
  ]);
  expect(conflictsOf(set)).toEqual([['title', 'A page', 'Pagina']]);
});

test.each([
  [0, 1, 2],
  [1, 0, 2],
])('a third folder may know a thing by a name that is not shown: %d, %d, %d', async (...order) => {
  const header = 'id,name_en,name_pt,country,source_ids';
  const set = await unitedSet(
    [
      { 'firms.csv': [header, 'tiler,Tiler,Azulejos,PT,s1'] },
      { 'firms.csv': [header, 'tiler,Tile Works,Azulejos,PT,s2'] },
      { 'firms.csv': [header, 'tiler,Tile Works,,PT,s3'] },
    ],
    order,
  );
  expect(cellsOf(set, 'firms', 'tiler')?.source_ids).toHaveLength(3);
});
