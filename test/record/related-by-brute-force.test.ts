import { ACTOR_LISTS } from '../../src/actor/actor-lists.cypher.js';
import { FRAME_LISTS } from '../../src/forum/frame-lists.cypher.js';
import type { GraphSnapshot } from '../../src/graph/graph-store.js';
import { INITIATIVE_LISTS } from '../../src/initiative/initiative-lists.cypher.js';
import { PLACE_LISTS } from '../../src/place/place-lists.cypher.js';
import { type RelatedList, relatedPages, relatedTotals } from '../../src/record/related.cypher.js';
import { STATED_RECORDS } from '../../src/source/source.cypher.js';
import { randomRawDataSet } from '../support/data/random-data-set.js';
import {
  listCell,
  loadRawDataSet,
  type RawDataSet,
  rowsOf,
  type TableName,
} from '../support/data/raw-data-set.js';
import { describeOnEachEngineInFull, type FreshGraph } from '../support/engines.js';
import { graphOf } from '../support/graph-of.js';
import { compareInitiatives } from '../support/oracle/dates.js';
import { concerns, sectorAndAbove } from '../support/oracle/filters.js';
import { recordOf } from '../support/oracle/record.js';

const LISTS = [...PLACE_LISTS, ...ACTOR_LISTS, ...INITIATIVE_LISTS, ...FRAME_LISTS, STATED_RECORDS];

/** Parents by kind and the children that the rows themselves name, in no order. */
interface Expected {
  readonly parents: readonly [TableName, string];
  readonly children: (raw: RawDataSet, parent: string, slug: string) => string[];
}

/** Rows of a table whose column names the parent. */
const naming =
  (...columns: readonly (readonly [TableName, string, string])[]) =>
  (raw: RawDataSet, _parent: string, slug: string) =>
    columns.flatMap(([table, kind, column]) =>
      rowsOf(raw, table)
        .filter((row) => listCell(row, column).includes(slug))
        .map(({ id }) => `${kind}:${id}`),
    );

const of = (parents: Expected['parents'], children: Expected['children']): Expected => ({
  parents,
  children,
});
const COUNTRY = ['countries', 'country'] as const;
const REGION = ['regions', 'region'] as const;
const DISTRICT = ['districts', 'district'] as const;
const SECTOR = ['sectors', 'sector'] as const;
const FORUM = ['forums', 'forum'] as const;

const EXPECTED: Readonly<Record<string, Expected>> = {
  regionsOfCountry: of(COUNTRY, naming(['regions', 'region', 'country'])),
  districtsOfCountry: of(COUNTRY, naming(['districts', 'district', 'country'])),
  firmsOfCountry: of(COUNTRY, naming(['firms', 'firm', 'country'])),
  associationsOfCountry: of(COUNTRY, naming(['associations', 'association', 'country'])),
  institutionsOfCountry: of(COUNTRY, naming(['institutions', 'institution', 'country'])),
  forumsOfCountry: of(COUNTRY, naming(['forums', 'forum', 'countries'])),
  legalActsOfCountry: of(COUNTRY, naming(['legal_acts', 'legal-act', 'country'])),
  instrumentsOfCountry: of(COUNTRY, naming(['instruments', 'instrument', 'country'])),
  districtsOfRegion: of(REGION, naming(['districts', 'district', 'regions'])),
  actorsSeatedInRegion: of(
    REGION,
    naming(
      ['firms', 'firm', 'region'],
      ['associations', 'association', 'region'],
      ['institutions', 'institution', 'region'],
    ),
  ),
  initiativesHeldInRegion: of(
    REGION,
    naming(
      ['sessions', 'session', 'region'],
      ['agreements', 'agreement', 'region'],
      ['programmes', 'programme', 'signed_region'],
      ['projects', 'project', 'region'],
    ),
  ),
  firmsOfDistrict: of(DISTRICT, naming(['firms', 'firm', 'district'])),
  projectsOfDistrict: of(DISTRICT, naming(['projects', 'project', 'district'])),
  subsidiariesOfFirm: of(['firms', 'firm'], naming(['firms', 'firm', 'parent_firm'])),
  agreementsOfSession: of(['sessions', 'session'], naming(['agreements', 'agreement', 'session'])),
  sessionsOfForum: of(FORUM, naming(['sessions', 'session', 'forum'])),
  programmesOfForum: of(FORUM, naming(['programmes', 'programme', 'forum'])),
  objectivesOfForum: of(FORUM, naming(['objectives', 'objective', 'forum'])),
  districtsOfLegalAct: of(
    ['legal_acts', 'legal-act'],
    naming(['districts', 'district', 'legal_act']),
  ),
  instrumentsOfInstitution: of(
    ['institutions', 'institution'],
    naming(['instruments', 'instrument', 'provider']),
  ),
  actorsOfSector: of(SECTOR, (raw, parent) =>
    rowsOf(raw, 'actor_sectors')
      .filter(({ sector }) => sectorAndAbove(recordOf(raw), `sector:${sector}`).includes(parent))
      .map(({ actor_type, actor }) => `${actor_type}:${actor}`),
  ),
  initiativesOfSector: of(SECTOR, (raw, parent) =>
    recordOf(raw)
      .initiatives.filter((each) => concerns(recordOf(raw), each, parent))
      .map(({ id }) => id),
  ),
  recordsStatedBySource: of(['sources', 'source'], statedBy),
};

function statedBy(raw: RawDataSet, _parent: string, slug: string): string[] {
  const kinds: readonly (readonly [TableName, string])[] = [
    ...[COUNTRY, REGION, DISTRICT, SECTOR, FORUM],
    ...(
      ['firm', 'association', 'institution', 'objective', 'instrument', 'restriction'] as const
    ).map((kind) => [`${kind}s`, kind] as const),
    ...(['session', 'agreement', 'programme', 'project'] as const).map(
      (kind) => [`${kind}s`, kind] as const,
    ),
    ['legal_acts', 'legal-act'],
  ];
  return kinds.flatMap(([table, kind]) => naming([table, kind, 'source_ids'])(raw, '', slug));
}

function expectedIds(raw: RawDataSet, list: RelatedList, kind: string, slug: string): string[] {
  const children = EXPECTED[list.name]?.children(raw, `${kind}:${slug}`, slug) ?? [];
  const ids = [...new Set(children)];
  if (list.order === 'BY_ID') return ids.sort();
  const { initiativeById } = recordOf(raw);
  return ids
    .flatMap((id) => initiativeById.get(id) ?? [])
    .sort(compareInitiatives)
    .map(({ id }) => id);
}

describeOnEachEngineInFull('lists that hang on a record, against the rows', (engine) => {
  let graph: FreshGraph;
  afterEach(() => graph.destroy());

  async function expectAlike(raw: RawDataSet): Promise<void> {
    graph = await graphOf(engine, raw);
    const snapshot = (await graph.openStore()).snapshot();
    for (const list of LISTS) await expectListAlike(snapshot, raw, list);
  }

  test.each(engine.name === 'grafeo' ? [1, 2, 3] : [1])('random data set %i', (seed) =>
    expectAlike(randomRawDataSet(seed)),
  );

  test('Italy and Russia', () => expectAlike(loadRawDataSet('seed/italy-russia')));
});

async function expectListAlike(snapshot: GraphSnapshot, raw: RawDataSet, list: RelatedList) {
  const { release } = snapshot;
  const [table, kind] = EXPECTED[list.name]?.parents ?? ['sources', ''];
  const slugs = rowsOf(raw, table).map(({ id }) => id ?? '');
  const expected = slugs.map((slug) => expectedIds(raw, list, kind, slug));
  const pages = slugs.map((slug, index) => ({
    page: `${index}`,
    parentId: `${kind}:${slug}`,
    first: 1,
    after: null,
  }));
  const idsOf = (rows: readonly { page: string; id: string }[]) =>
    slugs.map((_, index) => rows.filter(({ page }) => page === `${index}`).map(({ id }) => id));

  const all = await snapshot.read(relatedPages(release, list, pages, 10_000));
  expect({ list: list.name, ids: idsOf(all) }).toEqual({ list: list.name, ids: expected });

  const behindFirst = pages.map((page, index) => ({
    ...page,
    after: keyOf(raw, list, expected[index]?.[0]),
  }));
  const rest = await snapshot.read(relatedPages(release, list, behindFirst, 2));
  expect({ list: list.name, ids: idsOf(rest) }).toEqual({
    list: list.name,
    ids: expected.map((ids) => ids.slice(1, 3)),
  });

  const totals = await snapshot.read(
    relatedTotals(
      release,
      list,
      pages.map((page) => page.parentId),
    ),
  );
  const totalOf = new Map(totals.map(({ id, total }) => [id, total]));
  expect(slugs.map((slug) => totalOf.get(`${kind}:${slug}`))).toEqual(
    expected.map((ids) => ids.length),
  );
}

/** The sort key of a child, as its cursor holds it. */
function keyOf(raw: RawDataSet, { order }: RelatedList, id: string | undefined) {
  if (id === undefined) return null;
  if (order === 'BY_ID') return [id];
  const initiative = recordOf(raw).initiativeById.get(id);
  return [initiative?.date ?? '', initiative?.slug ?? ''];
}
