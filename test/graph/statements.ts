import { changesAfter, knownReleases, versionsByRank } from '../../src/change/change.cypher.js';
import type { Release } from '../../src/graph/graph-store.js';
import { recordsByIds, recordsByRank } from '../../src/graph/record.cypher.js';
import { NODE_TABLES } from '../../src/import/record-kinds.js';
import {
  initiativesCountedForPlaces,
  initiativesOfParties,
  initiativeTotalsOfParties,
  initiativeTotalsOfPlaces,
  participationsOfActors,
  participationTotals,
} from '../../src/initiative/initiative.cypher.js';
import { linksOfActors, undatedLinks } from '../../src/path/path.cypher.js';
import { LEVELS } from '../../src/place/level.js';
import { idsOfKinds, recordsUpTo } from '../../src/record/kind.cypher.js';
import { childrenOfSectors } from '../../src/sector/sector.cypher.js';
import { ping } from '../../src/server/health.cypher.js';
import {
  evidenceOfTies,
  sectorsConcernedByTies,
  sectorsOfTies,
} from '../../src/tie/evidence.cypher.js';
import { sideStanding } from '../../src/tie/standing.cypher.js';
import {
  pairGroups,
  placements,
  tieAnswer,
  unplacedInitiatives,
} from '../../src/tie/tie.cypher.js';
import { tieId } from '../../src/tie/tie-id.js';
import type { Filter, Side, TieQuestion } from '../../src/tie/tie-question.js';
import { partnersOfUnits } from '../../src/tie/unit-ties.cypher.js';
import {
  knownTies,
  tieWithCountry,
  unitsInSectors,
} from '../../src/untied/units-in-sectors.cypher.js';
import { unitStandings } from '../../src/untied/untied.cypher.js';
import { countStatements } from './count-statements.js';
import { followUpStatements, relatedStatements, strengthStatements } from './frame-statements.js';
import { gapStatements } from './gap-statements.js';
import { type KnownIds, type Statement, UNKNOWN } from './known-ids.js';
import { listedStatements } from './list-statements.js';

/**
 * Every reading statement of the program with the arguments that bite: an id that nothing has, one without neighbours,
 * one and many, none at all, every null of a filter and every filter set.
 */
export function* everyStatement(release: Release, ids: KnownIds): Generator<Statement> {
  const all = [...ids.all, UNKNOWN];
  yield ping(release);
  for (const some of [[], [UNKNOWN], all.slice(0, 1), all]) {
    yield recordsByIds(release, some);
    yield initiativeTotalsOfParties(release, some);
    yield initiativeTotalsOfPlaces(release, some);
    yield participationTotals(release, some);
  }
  yield* listStatements(release);
  yield* pageStatements(release, all);
  yield* tieStatements(release, ids);
  yield* listedStatements(release, ids);
  yield* relatedStatements(release, all);
  yield* strengthStatements(release, ids);
  yield* followUpStatements(release, ids);
  yield* gapStatements(release, ids);
  yield* countStatements(release, filters(ids), ids);
}

function* listStatements(release: Release): Generator<Statement> {
  for (const { kind } of NODE_TABLES) yield recordsByRank(release, kind, 0, 3);
  yield recordsByRank(release, 'dataset', 0, 1);
  for (const kind of ['region', 'firm', 'agreement'] as const) {
    yield recordsByRank(release, kind, 10_000, 2);
    yield idsOfKinds(release, [kind]);
    yield versionsByRank(release, kind, 0, 3);
    yield recordsUpTo(release, kind, { slug: 'm' });
  }
  yield recordsUpTo(release, 'session', { slug: 'm', sortDate: '2010' });
  yield recordsUpTo(release, 'project', { slug: '', sortDate: '' });
  yield idsOfKinds(release, []);
  yield knownReleases(release);
  yield changesAfter(release, 0);
}

function* pageStatements(release: Release, ids: readonly string[]): Generator<Statement> {
  const afters = [null, ['2012-01', 'm'], ['', 'a'], ['2010', 'm', 'PARTNER']] as const;
  for (const after of afters) {
    const pages = ids.map((parentId, index) => ({ page: `p${index}`, parentId, first: 2, after }));
    for (const some of [pages, pages.slice(0, 1), []]) {
      yield initiativesOfParties(release, some, 3);
      yield initiativesCountedForPlaces(release, some, 3);
      yield participationsOfActors(release, some, 3);
    }
  }
  yield childrenOfSectors(release, ids);
  yield childrenOfSectors(release, []);
}

function* tieStatements(release: Release, ids: KnownIds): Generator<Statement> {
  for (const question of questions(ids)) {
    yield tieAnswer(release, question);
    yield placements(release, question);
    for (const after of [null, { sortDate: '2011', slug: 'm' }]) {
      yield unplacedInitiatives(release, question, { count: 3, after });
    }
    for (const side of ['left', 'right'] as const) {
      yield sideStanding(release, question, side);
      yield unitStandings(release, question, side);
      yield unitsInSectors(release, question, side);
    }
    const { left, right: other, filter } = question;
    const withCountry = ids.actors.map((id) => tieWithCountry(id, left, other));
    yield knownTies(release, [...withCountry, UNKNOWN]);
    yield partnersOfUnits(release, [...ids.actors, UNKNOWN], { level: left.level, other });
    for (const maxParties of [null, 4]) {
      for (const some of [[...ids.actors, UNKNOWN], [UNKNOWN], []]) {
        yield linksOfActors(release, some, { filter, maxParties });
      }
      yield undatedLinks(release, [...ids.actors, UNKNOWN], { filter, maxParties });
    }
    const tieIds = [...tieIdsOf(ids, question), 'tie:none'];
    for (const some of [tieIds, tieIds.slice(-1), []]) {
      yield pairGroups(release, some, question.filter);
      yield sectorsOfTies(release, some, question.filter);
      yield sectorsConcernedByTies(release, some, question.filter);
      yield evidenceOfTies(release, some, question.filter, { count: 2, after: null });
      const after = { sortDate: '2010-05', slug: 'm' };
      yield evidenceOfTies(release, some, question.filter, { count: 50, after });
    }
  }
}

function* questions(ids: KnownIds): Generator<TieQuestion> {
  const [one = UNKNOWN, other = UNKNOWN] = ids.countries;
  // Each level, each filter and each order of the countries, but not all of them with all.
  for (const [index, filter] of [...filters(ids), ...filters(ids)].entries()) {
    const [left, right] = index % 2 === 0 ? [one, other] : [other, one];
    const level = LEVELS[(index + (index >> 2)) % LEVELS.length] ?? 'REGION';
    yield { left: side(left, { level }), right: side(right, { level: 'REGION' }), filter };
  }
  const narrow: Partial<Side>[] = [
    { level: 'ACTOR', within: ids.regions.slice(0, 3), actorKinds: ['FIRM', 'INSTITUTION'] },
    { level: 'DISTRICT', districtKinds: ['CLUSTER', 'INDUSTRIAL_DISTRICT'] },
    { level: 'ACTOR', unitId: ids.actors[0] ?? UNKNOWN },
    { level: 'REGION', within: ids.regions },
    { level: 'REGION', within: [UNKNOWN] },
  ];
  for (const changes of narrow) {
    const filter = filters(ids)[0] as Filter;
    yield { left: side(one, changes), right: side(other, { level: 'ACTOR' }), filter };
  }
}

function side(countryId: string, changes: Partial<Side>): Side {
  const any = { unitId: null, within: null, districtKinds: null, actorKinds: null };
  return { countryId, level: 'REGION', ...any, ...changes };
}

function filters({ sectors }: KnownIds): Filter[] {
  const none = { sectorIds: null, period: null, basis: null, status: null, roles: null };
  return [
    none,
    { ...none, sectorIds: sectors.length > 0 ? sectors.slice(0, 2) : [UNKNOWN] },
    { ...none, period: { from: '2008-01-01', to: '2011-06-30' }, basis: ['PROJECT', 'SESSION'] },
    { ...none, status: ['SIGNED', 'UNKNOWN'], roles: ['HOST', 'SIGNATORY', 'PARTNER'] },
  ];
}

function tieIdsOf({ regions, actors }: KnownIds, { left, right }: TieQuestion): string[] {
  const level = left.level;
  const [a] = [left.countryId, right.countryId].sort();
  const ofA = (id: string) => id.split(':')[1]?.startsWith(`${a?.slice(-2)}-`);
  const units = level === 'ACTOR' ? actors : regions;
  return units
    .filter(ofA)
    .flatMap((one) =>
      regions
        .filter((other) => !ofA(other))
        .map((other) =>
          tieId(
            { level: level === 'ACTOR' ? 'ACTOR' : 'REGION', unitId: one },
            { level: 'REGION', unitId: other },
          ),
        ),
    );
}
