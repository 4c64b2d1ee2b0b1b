import {
  coverageByKey,
  coverageByLanguage,
  coverageCounts,
  initiativesWithHole,
  participationCounts,
} from '../../src/coverage/coverage.cypher.js';
import { HOLE_KINDS } from '../../src/coverage/coverage-enums.js';
import { knownUnits } from '../../src/coverage/known-units.cypher.js';
import type { CypherQuery, Release } from '../../src/graph/graph-store.js';
import { initiativesOfCells, pivotCellCount, pivotGroups } from '../../src/pivot/pivot.cypher.js';
import type { Dimension, Measure } from '../../src/pivot/pivot-enums.js';
import type { Grouping, PivotQuestion } from '../../src/pivot/pivot-question.js';
import { LEVELS } from '../../src/place/level.js';
import type { Filter } from '../../src/tie/tie-question.js';
import { initiativesByPeriod, undatedInScope } from '../../src/timeline/timeline.cypher.js';

const DIMENSIONS: readonly Dimension[] = [
  'LEFT_PLACE',
  'RIGHT_PLACE',
  'SECTOR',
  'BASIS',
  'YEAR',
  'ROLE',
  'DISTRICT_KIND',
  'ACTOR_KIND',
  'STATUS',
];
const MEASURES: readonly Measure[] = ['INITIATIVES', 'ACTORS', 'VALUE_EUR'];
const GROUPINGS: readonly Grouping[] = ['CELL', 'ROW', 'COLUMN', 'ALL'];

interface Ids {
  readonly countries: readonly string[];
  readonly sectors: readonly string[];
}

/** The statements that count initiatives: every dimension, measure, grouping and filter, but not all with all. */
export function* countStatements(
  release: Release,
  filters: readonly Filter[],
  ids: Ids,
): Generator<CypherQuery<unknown>> {
  for (const [index, question] of [...questions(filters, ids)].entries()) {
    const grouping = GROUPINGS[index % 4] as Grouping;
    yield pivotGroups(release, question);
    if (question.columns !== null && index % 4 === 0) yield pivotCellCount(release, question);
    yield* lists(release, question, question.columns === null ? 'ROW' : grouping);
    // The rest depends on filter, scope and levels alone.
    if (index === 0 || index === 5) yield* others(release, question);
  }
}

function* questions(filters: readonly Filter[], ids: Ids): Generator<PivotQuestion> {
  let turn = 0;
  for (const rows of DIMENSIONS) {
    // Columns of another dimension each, and a measure each, so that every pair of neighbours comes up.
    for (const step of [1, 3]) {
      const columns = DIMENSIONS[(DIMENSIONS.indexOf(rows) + step) % 9] ?? 'BASIS';
      yield question(turn++, { rows, columns, measure: MEASURES[turn % 3] }, filters, ids);
    }
  }
  for (const [rows, columns] of [
    ['LEFT_PLACE', 'RIGHT_PLACE'],
    ['RIGHT_PLACE', 'LEFT_PLACE'],
  ] as const) {
    for (const _ of GROUPINGS) {
      yield question(turn++, { rows, columns, measure: 'STRENGTH' }, filters, ids);
    }
  }
}

function question(
  turn: number,
  changes: Partial<PivotQuestion>,
  filters: readonly Filter[],
  { countries, sectors }: Ids,
): PivotQuestion {
  const [leftId = 'country:AA', rightId = 'country:BB'] = countries;
  const slugs = [leftId, rightId].map((id) => id.slice('country:'.length)).sort();
  return {
    pair: { leftId, rightId, dataset: slugs.join('-') },
    of: turn % 2 === 0 ? 'ALL' : 'BOTH_SIDES',
    filter: filters[(turn + (turn >> 2)) % filters.length] as Filter,
    leftLevel: LEVELS[turn % 4] ?? 'REGION',
    rightLevel: LEVELS[(turn >> 1) % 4] ?? 'REGION',
    sectorKeys: turn % 3 === 0 ? null : sectors.slice(0, 3),
    rows: 'BASIS',
    columns: null,
    measure: 'INITIATIVES',
    ...changes,
  };
}

function* lists(release: Release, question: PivotQuestion, grouping: Grouping) {
  const page = { grouping, count: 3, after: null, rowKeys: null, columnKeys: null };
  yield initiativesOfCells(release, question, page);
  yield initiativesOfCells(release, question, {
    ...page,
    after: { sortDate: '2010', slug: 'm' },
    rowKeys: ['', '2010', 'PROJECT', 'HOST'],
    columnKeys: ['', 'SIGNED', 'FIRM'],
  });
}

function* others(release: Release, question: PivotQuestion) {
  for (const by of ['YEAR', 'MONTH'] as const) yield initiativesByPeriod(release, question, by);
  yield undatedInScope(release, question);
  yield coverageCounts(release, question);
  yield coverageByLanguage(release, question);
  yield participationCounts(release, question);
  const { dataset, leftId } = question.pair;
  for (const level of LEVELS) yield knownUnits(release, { dataset, countryId: leftId }, level);
  for (const dimension of DIMENSIONS) yield coverageByKey(release, question, dimension);
  for (const kind of HOLE_KINDS) {
    yield initiativesWithHole(release, question, kind, { count: 3, after: null });
    yield initiativesWithHole(release, question, kind, { count: 3, after: ['2010', 'm'] });
  }
}
