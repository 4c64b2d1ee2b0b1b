import { join } from 'node:path';
import type { GraphSnapshot } from '../../src/graph/graph-store.js';
import { recordsByIds } from '../../src/graph/record.cypher.js';
import { importGraph } from '../../src/import/import-graph.js';
import { ROOT } from '../support/built-program.js';
import { countsBy, mapOf } from '../support/count-rows.js';
import { seededDraw, shuffled } from '../support/data/draw.js';
import {
  cell,
  listCell,
  loadRawDataSet,
  type RawDataSet,
  rowsOf,
  type TableName,
} from '../support/data/raw-data-set.js';
import { describeOnEachEngine, type FreshGraph } from '../support/engines.js';
import { dataSetOf, read } from '../support/graph-of.js';

const SEED = join(ROOT, 'seed/italy-russia');
const raw = loadRawDataSet(SEED);

const rows = (...tables: TableName[]) =>
  tables.reduce((sum, table) => sum + rowsOf(raw, table).length, 0);
/** Entries of columns, as `table.column`: of an empty cell none, of a list every one. */
const entries = (...columns: string[]) =>
  columns.reduce((sum, name) => {
    const [table, column = ''] = name.split('.') as [TableName, string?];
    return rowsOf(raw, table).reduce((all, row) => all + listCell(row, column).length, sum);
  }, 0);
const outlines: number = JSON.parse(raw.boundaries ?? '{"features":[]}').features.length;

/** schema/graph.md, counted in the CSV files. */
const NODES: Readonly<Record<string, number>> = {
  Source: rows('sources'),
  Country: rows('countries'),
  Region: rows('regions'),
  District: rows('districts'),
  Sector: rows('sectors'),
  Firm: rows('firms'),
  Association: rows('associations'),
  Institution: rows('institutions'),
  Actor: rows('regions', 'districts', 'firms', 'associations', 'institutions'),
  Session: rows('sessions'),
  Agreement: rows('agreements'),
  Programme: rows('programmes'),
  Project: rows('projects'),
  Initiative: rows('sessions', 'agreements', 'programmes', 'projects'),
  Forum: rows('forums'),
  Objective: rows('objectives'),
  Instrument: rows('instruments'),
  LegalAct: rows('legal_acts'),
  Restriction: rows('restrictions'),
  SessionFigure: rows('session_figures'),
  BilateralTrade: rows('bilateral_trade'),
  RegionTrade: rows('region_trade'),
  Conflict: rows('conflicts'),
  StrengthProfile: rows('strength_profiles'),
  Outline: outlines,
  Dataset: 1,
};

const WITH_SOURCES: readonly TableName[] = [
  ...(['countries', 'regions', 'districts', 'sectors', 'firms', 'associations'] as const),
  ...(['institutions', 'forums', 'objectives', 'sessions', 'session_figures'] as const),
  ...(['agreements', 'programmes', 'projects', 'legal_acts', 'instruments'] as const),
  ...(['restrictions', 'bilateral_trade', 'region_trade'] as const),
];

const STATED: Readonly<Record<string, number>> = {
  IN_COUNTRY: entries(
    ...['regions.country', 'districts.country', 'firms.country', 'associations.country'],
    ...['institutions.country', 'sessions.country', 'legal_acts.country', 'instruments.country'],
  ),
  IN_REGION: entries('districts.regions'),
  SEATED_IN: entries('firms.region', 'associations.region', 'institutions.region'),
  IN_DISTRICT: entries('firms.district'),
  PART_OF: entries('firms.parent_firm'),
  TOOK_PART_IN: rows('participations'),
  CONCERNS: rows('initiative_sectors', 'forum_sectors'),
  ACTIVE_IN: rows('actor_sectors'),
  WITHIN: entries('sectors.parent'),
  BETWEEN: entries('forums.countries'),
  OF: entries('sessions.forum', 'objectives.forum'),
  SIGNED_AT: entries('agreements.session'),
  ADOPTED_BY: entries('programmes.forum'),
  HELD_IN: entries(
    ...['sessions.region', 'agreements.region', 'programmes.signed_region', 'projects.region'],
  ),
  STANDS_IN: entries('projects.district'),
  FOUNDS: entries('districts.legal_act'),
  OFFERS: entries('instruments.provider'),
  TOUCHES: entries('restrictions.sectors', 'restrictions.regions', 'restrictions.party'),
  STRONG_IN: rows('strengths'),
  ABOUT:
    entries('session_figures.session', 'region_trade.region', 'strength_profiles.country') +
    outlines +
    rows('conflicts'),
  WITH_PARTNER: entries('region_trade.partner'),
  STATED_IN: entries(
    ...WITH_SOURCES.map((table) => `${table}.source_ids`),
    ...['conflicts.kept_source_ids', 'conflicts.other_source_ids'],
  ),
  LINKS: new Set(
    rowsOf(raw, 'participations')
      .filter((row) => cell(row, 'actor_type') !== 'country')
      .map((row) => [row.actor_type, row.actor, row.initiative_type, row.initiative].join()),
  ).size,
};
const DERIVED = ['Scope', 'Tie'];
const DERIVED_TYPES = /^(REACHES_(COUNTRY|REGION|DISTRICT|ACTOR)|HOLDS|EVIDENCED_BY)$/;

function withShuffledRows({ tables, ...rest }: RawDataSet): RawDataSet {
  const draw = seededDraw(11);
  const entriesOfTables = Object.entries(tables).map(([table, of]) => [table, shuffled(draw, of)]);
  return { ...rest, tables: Object.fromEntries(entriesOfTables) };
}

describeOnEachEngine('the import of Italy and Russia', (engine) => {
  let graph: FreshGraph;
  let snapshot: GraphSnapshot;
  beforeAll(async () => {
    graph = await engine.freshGraph();
    const writer = await graph.openWriter();
    await importGraph(writer, await read([SEED]));
    await writer.close();
    snapshot = (await graph.openStore()).snapshot();
  });
  afterAll(() => graph.destroy());

  test('every row that is a node is there, under every label of its table', async () => {
    const counted: Record<string, number> = {};
    for (const label of [...Object.keys(NODES), ...DERIVED]) {
      const ofLabel = countsBy(`MATCH (n:${label}) RETURN '${label}' AS name, count(*) AS total`);
      counted[label] = (await snapshot.read(ofLabel))[0]?.total ?? 0;
    }
    const { Scope = 0, Tie = 0, ...stated } = counted;
    expect(stated).toEqual(NODES);
    const all = countsBy("MATCH (n:Record) RETURN 'all' AS name, count(*) AS total");
    const { Actor: _, Initiative: __, ...once } = counted;
    expect(mapOf(await snapshot.read(all))).toEqual({
      // And the one that says that the release knows itself.
      all: Object.values(once).reduce((sum, count) => sum + count, 1),
    });
    expect(Math.min(Scope, Tie)).toBeGreaterThan(0);
  });

  test('every reference and every row of a link table is a relationship', async () => {
    const counted = mapOf(
      await snapshot.read(
        countsBy(
          'MATCH (:Record)-[r]->(:Record) WITH type(r) AS name, count(*) AS total RETURN name, total',
        ),
      ),
    );
    const isDerived = ([type]: [string, number]) => DERIVED_TYPES.test(type);
    const stated = Object.entries(counted).filter((entry) => !isDerived(entry));
    expect(Object.fromEntries(stated)).toEqual(STATED);
    expect(Object.entries(counted).filter(isDerived)).toHaveLength(6);
  });

  test('the release says how many records of a kind there are', () => {
    const { counts, number } = snapshot.release;
    expect(number).toBe(1);
    expect(counts).toMatchObject({
      region: rows('regions'),
      'legal-act': rows('legal_acts'),
      'session-figure': rows('session_figures'),
      outline: outlines,
      dataset: 1,
    });
    const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const { Actor = 0, Initiative = 0, ...once } = NODES;
    expect(all).toBe(Object.values(once).reduce((sum, count) => sum + count, 0));
  });

  test('records come back as their rows state them', async () => {
    const ids = ['district:alimentare-di-parma', 'agreement:accord-cafarchia-casa-italia-2010'];
    const found = await snapshot.read(recordsByIds(snapshot.release, ids));
    expect(Object.fromEntries(found.map(({ record }) => [record.id, record]))).toMatchObject({
      'district:alimentare-di-parma': {
        slug: 'alimentare-di-parma',
        release: 1,
        datasets: ['IT-RU'],
        actorKind: 'DISTRICT',
        kind: 'INDUSTRIAL_DISTRICT',
        name_en: 'Parma food district',
        name_it: 'Alimentare di Parma',
        countryId: 'country:IT',
        regionIds: ['region:IT-45'],
        placeIds: ['country:IT', 'district:alimentare-di-parma', 'region:IT-45'],
        city: 'Parma',
        otherNames: ['Food Valley'],
        sourceIds: [
          'source:alimentando-er-2014',
          'source:corriereromagna-2023',
          'source:qualivita-food-valley',
        ],
      },
      'agreement:accord-cafarchia-casa-italia-2010': {
        basis: 'AGREEMENT',
        kind: 'AGREEMENT',
        status: 'SIGNED',
        title_en: 'Agreement for the Casa Italia centre in Yaroslavl region',
        date: '2010-11',
        datePrecision: 'MONTH',
        dateFrom: '2010-11-01',
        dateTo: '2010-11-30',
        year: 2010,
        city: 'Bari',
        regionId: 'region:IT-75',
        sessionId: 'session:session-17',
      },
    });
  });

  test('a conflict is about the record of its table, or the one its row speaks of', async () => {
    const about = countsBy(`
      MATCH (c:Conflict)-[:ABOUT]->(n:Record)
      WITH c.table AS table, n.id AS id
      WHERE table IN ['session_figures', 'participations'] AND id IN ['session:session-17']
      WITH table, count(*) AS total
      RETURN table AS name, total`);
    expect(mapOf(await snapshot.read(about))).toEqual({ session_figures: 6, participations: 1 });
  });

  test('a record holds the ids of the rows about it, all of them and no others; a conflict that of its record', async () => {
    const led = countsBy(`
      MATCH (stated)-[:ABOUT]->(n:Record)
      WHERE (stated:SessionFigure OR stated:RegionTrade OR stated:Conflict) AND stated.id IN n.aboutIds
      WITH n.id AS name, count(*) AS total
      RETURN name, total`);
    const held = countsBy(`
      MATCH (n:Record) WHERE n.aboutIds IS NOT NULL
      WITH n.id AS name, size(n.aboutIds) AS total
      RETURN name, total`);
    const counts = mapOf(await snapshot.read(held));
    expect(mapOf(await snapshot.read(led))).toEqual(counts);
    const about = entries('session_figures.session', 'region_trade.region') + rows('conflicts');
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(about);
    const conflicts = countsBy(`
      MATCH (c:Conflict)-[:ABOUT]->(n:Record) WHERE c.subjectId = n.id
      WITH 'told' AS name, count(*) AS total
      RETURN name, total`);
    expect(mapOf(await snapshot.read(conflicts))).toEqual({ told: rows('conflicts') });
  });

  test('the same rows in another order are the same data: nothing to import', async () => {
    const dataSet = await dataSetOf(withShuffledRows(raw));
    expect(dataSet.contentHash).toBe(snapshot.release.contentHash);
    const writer = await graph.openWriter();
    expect(await importGraph(writer, dataSet)).toMatchObject({ changed: false });
    await writer.close();
  });
});
