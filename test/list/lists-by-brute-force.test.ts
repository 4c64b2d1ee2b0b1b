import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';
import { randomRawDataSet } from '../support/data/random-data-set.js';
import { loadRawDataSet, type RawDataSet, rowsOf } from '../support/data/raw-data-set.js';
import { describeOnEachEngineInFull } from '../support/engines.js';
import { pairOf } from '../support/oracle/places.js';
import { recordOf } from '../support/oracle/record.js';
import { askList } from './ask-list.js';
import {
  type BruteFilter,
  counted,
  type Listed,
  listedActors,
  listedInitiatives,
  listedObjectives,
  ordered,
} from './brute-force.js';

/** Every list with every filter, compared whole with a calculation over the rows that knows nothing of the program. */
describeOnEachEngineInFull('lists against the brute force', (engine) => {
  let api: ApiOfRows;
  afterEach(() => api.close());

  test.each(engine.name === 'grafeo' ? [1, 2, 3, 4] : [1])('random data set %i', async (seed) => {
    const raw = randomRawDataSet(seed);
    api = await apiOfRows(raw, { engine });
    await expectLists(raw, seed, 2);
  });

  if (engine.name === 'grafeo') {
    test('Italy and Russia', async () => {
      const raw = loadRawDataSet('seed/italy-russia');
      api = await apiOfRows(raw, { engine });
      await expectLists(raw, 7, 50);
    });
  }

  async function expectLists(raw: RawDataSet, seed: number, first: number): Promise<void> {
    for (const { list, rows, isDated } of listsOf(raw)) {
      for (const [index, filter] of filtersOf(raw, list, seed, isDated).entries()) {
        // Neo4j plans each text anew, some hundred of them; the differential test sends it all the statements as well.
        if (engine.name === 'neo4j' && (index + list.length) % 9 !== 0) continue;
        const order = isDated ? ((['NEWEST', 'OLDEST', 'ID'] as const)[index % 3] ?? 'ID') : 'ID';
        // Small pages here and there: their union is the list.
        const pages = index % 4 === 0 ? { first } : {};
        const answer = await askList(api, { list, filter, orderBy: order, ...pages });
        const passing = rows.filter((row) => row.passes(filter));
        expect({ list, filter, order, ids: answer.ids }).toEqual({
          list,
          filter,
          order,
          ids: ordered(passing, order),
        });
        expect(answer.totalCount).toBe(passing.length);
        if (isDated) expect(answer.undatedLeftOut).toBe(leftOut(rows, filter));
        expect({ list, filter, ...answer.facets }).toEqual({
          list,
          filter,
          ...facetsOf(passing, Object.keys(answer.facets)),
        });
      }
    }
  }
});

function listsOf(raw: RawDataSet) {
  return [
    { list: 'regions', rows: listedActors(raw, 'region', null), isDated: false },
    { list: 'districts', rows: listedActors(raw, 'district', 'established'), isDated: true },
    { list: 'firms', rows: listedActors(raw, 'firm', 'founded'), isDated: true },
    { list: 'associations', rows: listedActors(raw, 'association', null), isDated: false },
    { list: 'institutions', rows: listedActors(raw, 'institution', null), isDated: false },
    { list: 'initiatives', rows: listedInitiatives(raw, null), isDated: true },
    { list: 'sessions', rows: listedInitiatives(raw, 'session'), isDated: true },
    { list: 'agreements', rows: listedInitiatives(raw, 'agreement'), isDated: true },
    { list: 'programmes', rows: listedInitiatives(raw, 'programme'), isDated: true },
    { list: 'projects', rows: listedInitiatives(raw, 'project'), isDated: true },
    { list: 'objectives', rows: listedObjectives(raw), isDated: true },
  ];
}

const INITIATIVES = ['initiatives', 'sessions', 'agreements', 'programmes', 'projects'];
const WITH_FORUMS = ['sessions', 'programmes', 'objectives'];

function filtersOf(raw: RawDataSet, list: string, seed: number, isDated: boolean): BruteFilter[] {
  const pick = (ids: readonly string[], at: number) => ids[(seed * 7 + at) % ids.length] ?? '';
  const idsOf = (table: Parameters<typeof rowsOf>[1], kind: string) =>
    rowsOf(raw, table).map(({ id }) => `${kind}:${id}`);
  const [left, right] = pairOf(raw);
  const sectors = idsOf('sectors', 'sector');
  const places = [...idsOf('regions', 'region'), ...idsOf('districts', 'district')];
  const sector = sectors.length === 0 ? [] : [{ sectors: [pick(sectors, 1), pick(sectors, 4)] }];
  const within = [pick(places, 0), pick(places, 5)];
  const source = pick(idsOf('sources', 'source'), 2);
  const dated: BruteFilter[] = [
    { period: { from: '2009', to: '2011-06' } },
    { period: { from: '2010-03-05' }, undated: 'INCLUDE' },
    { undated: 'ONLY' },
  ];
  const forums = WITH_FORUMS.includes(list) ? ofForums(idsOf('forums', 'forum')) : [];
  if (list === 'objectives') return [{}, { sources: [source] }, ...dated, ...forums];
  const shared: BruteFilter[] = [
    {},
    { countries: [left] },
    { within },
    ...sector,
    ...sector.map((each) => ({ ...each, within, countries: [left, right] })),
    { sources: [source], countries: [right] },
    ...(isDated ? [...dated, { undated: 'EXCLUDE', countries: [left] } as const] : []),
  ];
  if (INITIATIVES.includes(list))
    return [...shared, ...forums, ...ofInitiatives(raw, list, within, sector[0])];
  return [
    ...shared,
    { roles: ['HOST', 'SIGNATORY', 'PARTNER'] },
    { basis: ['PROJECT', 'SESSION'], within },
    { roles: ['PARTICIPANT', 'INVESTOR'], basis: ['AGREEMENT', 'PROJECT'], countries: [left] },
    ...kindsOf(list),
  ];
}

/** Each alone, all of them, and one with another condition. */
function ofForums(forums: readonly string[]): BruteFilter[] {
  return [
    ...forums.map((forum) => ({ forums: [forum] })),
    { forums },
    { forums: forums.slice(0, 1), period: { from: '2008' }, undated: 'INCLUDE' },
  ];
}

function ofInitiatives(
  raw: RawDataSet,
  list: string,
  within: readonly string[],
  sector: BruteFilter = {},
): BruteFilter[] {
  const [left, right] = pairOf(raw);
  const parties = recordOf(raw)
    .initiatives.flatMap((each) => each.parties.map(({ id }) => id))
    .filter((_, at) => at % 5 === 0)
    .slice(0, 6);
  const party = parties.length === 0 ? [] : [{ parties }];
  const roles = ['HOST', 'SIGNATORY', 'INVESTOR'];
  return [
    { between: [left, right] },
    { between: [right, left], ...sector },
    { roles },
    { roles, within },
    ...party.flatMap((each) => [
      each,
      { ...each, roles },
      { ...each, within, between: [left, right] },
    ]),
    ...(list === 'initiatives' ? [{ basis: ['PROJECT', 'AGREEMENT'], ...sector }] : []),
    ...(['sessions', 'programmes'].includes(list) ? [] : [{ status: ['SIGNED', 'ANNOUNCED'] }]),
  ];
}

function kindsOf(list: string): BruteFilter[] {
  if (list === 'districts') return [{ kinds: ['INDUSTRIAL_DISTRICT', 'CLUSTER'] }];
  if (list === 'institutions') return [{ kinds: ['MINISTRY', 'BANK', 'OTHER'] }];
  if (list === 'associations') return [{ kinds: ['CHAMBER', 'SECTOR'] }];
  return [];
}

function leftOut(rows: readonly Listed[], filter: BruteFilter): number {
  const choice = filter.undated ?? (filter.period === undefined ? 'INCLUDE' : 'EXCLUDE');
  if (choice !== 'EXCLUDE') return 0;
  const { period: _, ...others } = filter;
  return rows.filter((row) => row.passes({ ...others, undated: 'ONLY' })).length;
}

function facetsOf(rows: readonly Listed[], facets: readonly string[]) {
  const values: Readonly<Record<string, (row: Listed) => readonly (string | null)[]>> = {
    bySector: ({ sectors }) => sectors,
    byCountry: ({ countries }) => countries,
    byBasis: ({ basis }) => [basis],
    byKind: ({ kind }) => [kind],
    byStatus: ({ status }) => [status],
    byYear: ({ year }) => [year],
  };
  const byYear = (counts: [string | null, number][]) =>
    counts.sort(([a], [b]) => ((a ?? '~') < (b ?? '~') ? -1 : 1));
  return Object.fromEntries(
    facets.map((facet) => {
      const counts = counted(rows, values[facet] ?? (() => []));
      const shown = counts.map(([value, count]): [string | null, number] => [
        facet === 'byYear' && value !== null ? String(Number(value)) : value,
        count,
      ]);
      return [facet, facet === 'byYear' ? byYear(shown) : shown];
    }),
  );
}
