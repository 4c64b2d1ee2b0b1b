import { precisionsOf } from '../../src/coverage/coverage-fields.resolver.js';
import { type CoverageView, coverageView } from '../../src/coverage/coverage-view.js';
import { KeptCoverage } from '../../src/coverage/kept-coverage.js';
import type { RecordContext } from '../../src/graph/record-context.js';
import type { Dimension } from '../../src/pivot/pivot-enums.js';
import { LEVELS, type Level } from '../../src/place/level.js';
import { checkPairOfCountries } from '../../src/release/check-pair.js';
import { randomRawDataSet } from '../support/data/random-data-set.js';
import { cell, loadRawDataSet, type RawDataSet, rowsOf } from '../support/data/raw-data-set.js';
import { describeOnEachEngineInFull, type FreshGraph } from '../support/engines.js';
import { graphOf } from '../support/graph-of.js';
import { coverageCounts, unplacedCount } from '../support/oracle/coverage.js';
import { keysOf } from '../support/oracle/pivot-keys.js';
import { allUnits, pairOf } from '../support/oracle/places.js';
import { recordOf } from '../support/oracle/record.js';
import { BASES, compareText, type Initiative } from '../support/oracle/vocabulary.js';
import { tieContext } from '../support/tie-context.js';

const DIMENSIONS: readonly Dimension[] = ['LEFT_PLACE', 'RIGHT_PLACE', 'SECTOR', 'BASIS', 'YEAR'];

describeOnEachEngineInFull('coverage against the brute force', (engine) => {
  let graph: FreshGraph;

  afterEach(() => graph.destroy());

  async function expectAlike(raw: RawDataSet): Promise<void> {
    graph = await graphOf(engine, raw);
    const context = tieContext((await graph.openStore()).snapshot());
    for (const [index, leftLevel] of LEVELS.entries()) {
      const rightLevel = LEVELS[(index + 1) % 4] ?? 'REGION';
      const view = await viewOf(context, raw, leftLevel, rightLevel);
      expect(await countsOf(view)).toEqual(expectedCounts(raw, leftLevel, rightLevel));
      for (const dimension of DIMENSIONS) {
        const actual = await entriesOf(view, dimension);
        const expected = expectedEntries(raw, dimension, { leftLevel, rightLevel });
        expect({ dimension, leftLevel, actual }).toEqual({
          dimension,
          leftLevel,
          actual: expected,
        });
      }
      expect(await languagesOf(view)).toEqual(expectedLanguages(raw));
    }
  }

  test.each(engine.name === 'grafeo' ? [21, 22, 23, 24] : [25])('random data set %i', (seed) =>
    expectAlike(randomRawDataSet(seed)),
  );

  test('Italy and Russia', () => expectAlike(loadRawDataSet('seed/italy-russia')));
});

async function viewOf(
  context: RecordContext,
  raw: RawDataSet,
  leftLevel: Level,
  rightLevel: Level,
): Promise<CoverageView> {
  const [left, right] = pairOf(raw);
  const pair = await checkPairOfCountries(context, { left, right });
  return coverageView(context, new KeptCoverage(), {
    pair,
    leftLevel,
    rightLevel,
    sectorKeys: null,
  });
}

async function countsOf(view: CoverageView) {
  const counts = await view.counts();
  const { initiatives, bothSides, leftOnly, rightOnly, ofNeitherSide, projects } = counts;
  const precisions = precisionsOf(counts).map(({ precision, count }) => [precision, count]);
  return {
    initiatives,
    bothSides,
    leftOnly,
    rightOnly,
    ofNeitherSide,
    withoutParty: counts.WITHOUT_PARTY,
    withoutSector: counts.WITHOUT_SECTOR,
    byPrecision: Object.fromEntries(precisions),
    inferredParticipations: (await view.participations()).inferred,
    projects,
    projectsWithValue: projects - counts.PROJECT_WITHOUT_VALUE,
    unplaced: counts.UNPLACED,
    silentSessions: counts.SESSION_WITHOUT_PARTY,
    first: counts.first,
    last: counts.last,
  };
}

function expectedCounts(raw: RawDataSet, leftLevel: Level, rightLevel: Level) {
  const { byBasis: _, ...counts } = coverageCounts(raw, pairOf(raw));
  const { initiatives } = recordOf(raw);
  const silent = initiatives.filter(
    ({ basis, parties }) => basis === 'SESSION' && parties.length === 0,
  );
  return {
    ...counts,
    unplaced: unplacedCount(raw, pairOf(raw), leftLevel, rightLevel),
    silentSessions: silent.length,
    ...datesOf(initiatives),
  };
}

async function entriesOf(view: CoverageView, dimension: Dimension) {
  const entries = await view.entries(dimension);
  return entries
    .map(({ key: { key }, ...counts }) => ({ key, ...counts }))
    .sort((one, other) => compareText(`${one.key}`, `${other.key}`));
}

/** Every unit, sector or basis there is, and whatever else an initiative belongs to. */
function expectedEntries(
  raw: RawDataSet,
  dimension: Dimension,
  levels: { readonly leftLevel: Level; readonly rightLevel: Level },
) {
  const record = recordOf(raw);
  const pair = pairOf(raw);
  const keys = new Map<string | null, Initiative[]>(
    knownKeys(raw, dimension, levels).map((key) => [key, []]),
  );
  for (const initiative of record.initiatives) {
    for (const key of keysOf(record, initiative, dimension, { pair, ...levels })) {
      keys.set(key, [...(keys.get(key) ?? []), initiative]);
    }
  }
  return [...keys]
    .map(([key, found]) => ({
      key,
      initiatives: found.length,
      sources: new Set(found.flatMap(({ sources }) => sources)).size,
      ...datesOf(found),
    }))
    .sort((one, other) => compareText(`${one.key}`, `${other.key}`));
}

function knownKeys(
  raw: RawDataSet,
  dimension: Dimension,
  { leftLevel, rightLevel }: { readonly leftLevel: Level; readonly rightLevel: Level },
): readonly string[] {
  const record = recordOf(raw);
  const [left, right] = pairOf(raw);
  if (dimension === 'LEFT_PLACE') return allUnits(record, left, leftLevel);
  if (dimension === 'RIGHT_PLACE') return allUnits(record, right, rightLevel);
  if (dimension === 'SECTOR') return [...record.parentOfSector.keys()];
  return dimension === 'BASIS' ? BASES : [];
}

async function languagesOf(view: CoverageView) {
  const rows = [...(await view.languages())];
  return rows.sort((one, other) => compareText(`${one.key}`, `${other.key}`));
}

function expectedLanguages(raw: RawDataSet) {
  const { initiatives } = recordOf(raw);
  const languageOf = new Map(
    rowsOf(raw, 'sources').map((row) => [`source:${row.id}`, cell(row, 'language') || null]),
  );
  const cited = new Set(initiatives.flatMap(({ sources }) => sources));
  const languages = [...new Set([...cited].map((source) => languageOf.get(source) ?? null))];
  return languages
    .map((key) => {
      const isOf = (source: string) => (languageOf.get(source) ?? null) === key;
      const found = initiatives.filter(({ sources }) => sources.some(isOf));
      const sources = [...cited].filter(isOf).length;
      return { key, initiatives: found.length, sources, ...datesOf(found) };
    })
    .sort((one, other) => compareText(`${one.key}`, `${other.key}`));
}

function datesOf(initiatives: readonly Initiative[]) {
  const dates = initiatives.flatMap(({ date }) => date ?? []).sort(compareText);
  return { first: dates[0] ?? null, last: dates.at(-1) ?? null };
}
