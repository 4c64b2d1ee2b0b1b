import { readFileSync } from 'node:fs';
import { apiOf } from '../support/api.js';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';
import { smallDataSet } from '../support/data/raw-data-set.js';
import { grafeoEngine } from '../support/grafeo-engine.js';
import { graphOf } from '../support/graph-of.js';

const ROWS = `
  region PT-11
  region PT-13
  region KZ-75
  sector ceramics
  sector wine
  source it-1 title=Uno language=it
  firm tiler country=PT region=PT-11
  project p1 2010-05 sectors=ceramics source_ids=it-1: firm tiler, region KZ-75 as host by rule
  project p2 2011 value_eur=5: firm tiler
  agreement a1: country PT, country KZ
  session s1 2008-10 sectors=ceramics: region PT-11, region KZ-75
  session s2
`;
const PAIR = 'pair: {left: "country:PT", right: "country:KZ"}';

describe('coverage', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows(ROWS);
  });
  afterAll(() => api.close());

  test('how much is on record, and of what', async () => {
    const { data, errors } = await api.ask(`{ coverage(${PAIR}) {
      pair { left { id } } initiatives sources first last projects participations inferredParticipations
      sides { bothSides leftOnly rightOnly ofNeitherSide withoutParty }
      byPrecision { precision count }
      byBasis { key { label } initiatives sources first last }
      byYear { key { label } initiatives }
      byLanguage { language initiatives sources first last } } }`);
    expect(errors).toBeUndefined();
    expect(data?.coverage).toEqual({
      pair: { left: { id: 'country:PT' } },
      initiatives: 5,
      sources: 2,
      first: '2008-10',
      last: '2011',
      projects: 2,
      participations: 7,
      inferredParticipations: 1,
      sides: { bothSides: 3, leftOnly: 1, rightOnly: 0, ofNeitherSide: 0, withoutParty: 1 },
      byPrecision: [
        { precision: 'DAY', count: 0 },
        { precision: 'MONTH', count: 2 },
        { precision: 'YEAR', count: 1 },
        { precision: 'UNKNOWN', count: 2 },
      ],
      byBasis: [
        { key: { label: 'Project' }, initiatives: 2, sources: 2, first: '2010-05', last: '2011' },
        { key: { label: 'Agreement' }, initiatives: 1, sources: 1, first: null, last: null },
        { key: { label: 'Programme' }, initiatives: 0, sources: 0, first: null, last: null },
        {
          key: { label: 'Session' },
          initiatives: 2,
          sources: 1,
          first: '2008-10',
          last: '2008-10',
        },
      ],
      byYear: [
        { key: { label: '2008' }, initiatives: 1 },
        { key: { label: '2010' }, initiatives: 1 },
        { key: { label: '2011' }, initiatives: 1 },
        { key: { label: 'Undated' }, initiatives: 2 },
      ],
      byLanguage: [
        { language: 'it', initiatives: 1, sources: 1, first: '2010-05', last: '2010-05' },
        { language: null, initiatives: 4, sources: 1, first: '2008-10', last: '2011' },
      ],
    });
  });

  test('places and sectors of which nothing is on record stand in the lists too', async () => {
    const entry = 'totalCount nodes { key { key } initiatives } pageInfo { hasNextPage endCursor }';
    const field = (args: string) => `{ coverage(${PAIR}) { leftPlaces(${args}) { ${entry} } } }`;
    const { data } = await api.ask<Places>(field('first: 2'));
    expect(data?.coverage.leftPlaces).toMatchObject({
      totalCount: 3,
      nodes: [
        { key: { key: 'region:PT-11' }, initiatives: 3 },
        { key: { key: 'region:PT-13' }, initiatives: 0 },
      ],
      pageInfo: { hasNextPage: true },
    });
    const cursor = data?.coverage.leftPlaces.pageInfo.endCursor;
    const next = await api.ask<Places>(field(`first: 2, after: "${cursor}"`));
    expect(next.data?.coverage.leftPlaces).toMatchObject({
      nodes: [{ key: { key: null }, initiatives: 2 }],
      pageInfo: { hasNextPage: false },
    });
    const some = await api.ask(`{ coverage(${PAIR}) {
      silent: leftPlaces(onRecord: false) { nodes { key { key } } }
      known: sectors(onRecord: true) { nodes { key { key } } }
      sectors(onRecord: false) { nodes { key { key } } } } }`);
    expect(some.data?.coverage).toEqual({
      silent: { nodes: [{ key: { key: 'region:PT-13' } }] },
      known: { nodes: [{ key: { key: 'sector:ceramics' } }, { key: { key: null } }] },
      sectors: { nodes: [{ key: { key: 'sector:wine' } }] },
    });
  });

  test('the holes, each with its initiatives', async () => {
    const { data } = await api.ask(`{ coverage { holes {
      kind count initiatives(first: 2) { totalCount nodes { id } } } } }`);
    const hole = (kind: string, ...ids: string[]) => ({
      kind,
      count: ids.length,
      initiatives: { totalCount: ids.length, nodes: ids.slice(0, 2).map((id) => ({ id })) },
    });
    expect(data?.coverage).toEqual({
      holes: [
        hole('SESSION_WITHOUT_PARTY', 'session:s2'),
        hole('WITHOUT_PARTY', 'session:s2'),
        hole('UNPLACED', 'agreement:a1'),
        hole('WITHOUT_SECTOR', 'project:p2', 'agreement:a1', 'session:s2'),
        hole('UNDATED', 'agreement:a1', 'session:s2'),
        hole('PROJECT_WITHOUT_VALUE', 'project:p1'),
      ],
    });
  });

  test('one kind of hole alone, and none is refused', async () => {
    const { data } = await api.ask('{ coverage { holes(kinds: [UNPLACED]) { kind count } } }');
    expect(data?.coverage).toEqual({ holes: [{ kind: 'UNPLACED', count: 1 }] });
    const { errors } = await api.ask('{ coverage { holes(kinds: []) { kind } } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: ['kinds'] });
  });

  test('an empty answer of ties refers to it', async () => {
    const { data } = await api.ask<{ tie: { coverage: { reason: string } } }>(
      '{ tie(left: "region:PT-13", right: "region:KZ-75") { coverage { reason } } }',
    );
    expect(data?.tie.coverage.reason).toMatch(/`coverage` says what is on record\.$/);
  });

  test('the named operation: a statement a list, once a release', async () => {
    const operation = readFileSync('schema/operations/coverage.graphql', 'utf8');
    const fresh = await apiOfRows(ROWS);
    const { data, errors } = await fresh.ask(operation);
    expect(errors).toBeUndefined();
    const sent = fresh.store.sent().filter((name) => !name.startsWith('recordsBy'));
    expect(await fresh.ask(operation)).toMatchObject({ data });
    expect(fresh.store.sent()).toEqual([]);
    await fresh.close();
    const count = (name: string) => sent.filter((one) => one === name).length;
    expect(count('coverageByKey')).toBe(5);
    expect(count('knownUnits')).toBe(2);
    expect(count('initiativesWithHole')).toBe(6);
    expect(count('coverageCounts') + count('coverageByLanguage')).toBe(2);
    expect(sent).toHaveLength(16);
  });

  test.each([
    ['a depth that the tree has not', 'coverage(sectorDepth: 2) { initiatives }', ['sectorDepth']],
    [
      'an unknown pair',
      'coverage(pair: {left: "country:PT", right: "PT"}) { initiatives }',
      ['pair', 'right'],
    ],
    ['a page too long', 'coverage { leftPlaces(first: 501) { totalCount } }', ['first']],
  ])('refuses %s', async (_, field, argument) => {
    const { errors } = await api.ask(`{ ${field} }`);
    expect(errors?.map(({ extensions }) => [extensions?.code, extensions?.argument])).toEqual([
      ['BAD_USER_INPUT', argument],
    ]);
  });
});

test('what only the folder of another pair holds is no hole of this one', async () => {
  const ofDenmark = smallDataSet(`
    region DK-81
    region KZ-75
    region KZ-27
    sector ceramics
    sector fishing
    firm trawler country=KZ region=KZ-27
    project d1 2012 sectors=fishing: region DK-81, firm trawler
  `);
  const graph = await graphOf(grafeoEngine, smallDataSet(ROWS), ofDenmark);
  const api = await apiOf(await graph.openStore());
  const keys = 'nodes { key { key } }';
  const { data, errors } = await api.ask(`{
    coverage(${PAIR}) { rightPlaces { ${keys} } sectors(onRecord: false) { ${keys} } }
    firms: coverage(${PAIR}, rightLevel: ACTOR) { rightPlaces(onRecord: false) { totalCount } }
    tops: coverage(${PAIR}, sectorDepth: 1) { sectors(onRecord: false) { ${keys} } }
    tie(left: "region:PT-11", right: "region:KZ-75") { sectorsNever { nodes { id } } }
    gaps(${PAIR}, level: PAIR, status: [NO_DATA, UNDER_REALISED, REALISED, WEAK_CASE, OPPORTUNITY, FADED]) {
      nodes { right { id } }
    } }`);
  await api.close();
  await graph.destroy();
  expect(errors).toBeUndefined();
  const keyed = (...found: (string | null)[]) => ({
    nodes: found.map((key) => ({ key: { key } })),
  });
  expect(data).toEqual({
    coverage: { rightPlaces: keyed('region:KZ-75', null), sectors: keyed('sector:wine') },
    firms: { rightPlaces: { totalCount: 0 } },
    tops: { sectors: keyed('sector:wine') },
    tie: { sectorsNever: { nodes: [{ id: 'sector:wine' }] } },
    gaps: { nodes: Array(2).fill({ right: { id: 'region:KZ-75' } }) },
  });
});

interface Places {
  readonly coverage: { readonly leftPlaces: { readonly pageInfo: { readonly endCursor: string } } };
}
