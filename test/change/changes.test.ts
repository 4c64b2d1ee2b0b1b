import { ChangesDocument } from '../generated/graphql.js';
import { until } from '../graph/small-graph.js';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';
import { type RawDataSet, smallDataSet } from '../support/data/raw-data-set.js';
import { describeOnEachEngine } from '../support/engines.js';
import { importInto } from '../support/graph-of.js';
import { rowDiff } from './row-diff.js';

const PAIR = ['KZ', 'PT'];
const ALWAYS = 'region PT-11\nregion KZ-75\nsector tiles';
const RELEASES = [
  `${ALWAYS}
   firm tiler country=PT name_en=Tiler
   project kiln 2010-05 sectors=tiles: firm tiler as investor, region KZ-75
   project oven 2011: firm tiler, region KZ-75`,
  // A name, a participation and a figure changed; an oven withdrawn; a mill and a district added.
  `${ALWAYS}
   district clay regions=PT-11
   firm tiler country=PT name_en="Tiler & Sons"
   project kiln 2010-05 sectors=tiles: firm tiler as investor|partner, region KZ-75
   project mill 2012: firm tiler, region KZ-75
   row strengths place_type=region place=PT-11 sector=tiles measure=gva value=1 unit=EUR coverage=complete`,
  // The name and the parties as at first, the oven again, the mill gone, the figure another.
  `${ALWAYS}
   district clay regions=PT-11
   firm tiler country=PT name_en=Tiler
   project kiln 2010-05 sectors=tiles: firm tiler as investor, region KZ-75
   project oven 2011: firm tiler, region KZ-75
   row strengths place_type=region place=PT-11 sector=tiles measure=gva value=2 unit=EUR coverage=complete`,
].map(smallDataSet);
const [FIRST, SECOND, THIRD] = RELEASES as [RawDataSet, RawDataSet, RawDataSet];

describeOnEachEngine('what changed since a release', (engine) => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows(FIRST, { engine });
    for (const raw of [SECOND, THIRD]) await importInto(api.graph, raw);
    await until(() => api.store.snapshot().release.number === 3);
  });
  afterAll(() => api.close());

  const changes = async (since: number, more: object = {}) => {
    const { data, errors } = await api.ask<Answer>(ChangesDocument.toString(), { since, ...more });
    return { changes: data?.changes, errors };
  };
  const listed = async (since: number, more?: object) =>
    (await changes(since, more)).changes?.nodes.map(({ id, change }) => ({ id, change }));

  test('the ids, as the rows of the files say', async () => {
    expect(await listed(1)).toEqual([
      { id: 'district:clay', change: 'ADDED' },
      { id: 'region:PT-11', change: 'CHANGED' },
    ]);
    expect(await listed(2)).toEqual([
      { id: 'firm:tiler', change: 'CHANGED' },
      { id: 'project:kiln', change: 'CHANGED' },
      { id: 'project:mill', change: 'WITHDRAWN' },
      { id: 'project:oven', change: 'ADDED' },
      { id: 'region:PT-11', change: 'CHANGED' },
    ]);
    expect(await listed(1)).toEqual(rowDiff(FIRST, THIRD, PAIR));
    expect(await listed(2)).toEqual(rowDiff(SECOND, THIRD, PAIR));
    expect(await listed(3)).toEqual([]);
  });

  test('counts of every kind, and both releases', async () => {
    const { changes: found } = await changes(2);
    expect(found?.from.number).toBe(2);
    expect(found?.to).toEqual({
      number: 3,
      contentHash: api.store.snapshot().release.contentHash,
      importedAt: api.store.snapshot().release.importedAt,
    });
    expect(found?.byKind).toHaveLength(17);
    expect(found?.byKind.filter((each) => each.added + each.changed + each.withdrawn > 0)).toEqual([
      { kind: 'REGION', added: 0, changed: 1, withdrawn: 0 },
      { kind: 'FIRM', added: 0, changed: 1, withdrawn: 0 },
      { kind: 'PROJECT', added: 1, changed: 1, withdrawn: 1 },
    ]);
    expect(found?.nodes[0]).toEqual({
      id: 'firm:tiler',
      kind: 'FIRM',
      change: 'CHANGED',
      node: { name: 'Tiler' },
    });
    expect(found?.nodes[2]).toMatchObject({ id: 'project:mill', node: null });
  });

  test('filters and pages', async () => {
    const projects = { kinds: ['PROJECT'], changes: ['ADDED', 'WITHDRAWN'] };
    expect(await listed(2, projects)).toEqual([
      { id: 'project:mill', change: 'WITHDRAWN' },
      { id: 'project:oven', change: 'ADDED' },
    ]);
    const first = await changes(2, { first: 2 });
    expect(first.changes?.totalCount).toBe(5);
    const after = first.changes?.pageInfo.endCursor;
    const rest = await listed(2, { after });
    expect(rest?.map(({ id }) => id)).toEqual(['project:mill', 'project:oven', 'region:PT-11']);
  });

  test.each([
    [{ since: 0 }, '`since` is 0; this graph can be compared with releases 1 to 3.'],
    [{ since: 4 }, '`since` is 4; this graph can be compared with releases 1 to 3.'],
    [{ since: 1, contentHash: 'abc' }, '`contentHash` is "abc", but release 1 of this graph has'],
    [{ since: 1, kinds: [] }, '`kinds` is empty'],
  ])('refused: %j', async ({ since, ...more }, message) => {
    const { errors } = await changes(since, more);
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  test('the same folder again changes nothing', async () => {
    await importInto(api.graph, THIRD);
    expect(await listed(2)).toHaveLength(5);
    expect(api.store.snapshot().release.number).toBe(3);
  });
});

interface Answer {
  readonly changes: {
    readonly from: { readonly number: number };
    readonly to: object;
    readonly totalCount: number;
    readonly byKind: readonly { kind: string; added: number; changed: number; withdrawn: number }[];
    readonly nodes: readonly { id: string; change: string; kind: string; node: object | null }[];
    readonly pageInfo: { readonly endCursor: string | null };
  };
}
