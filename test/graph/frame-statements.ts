import { ACTOR_LISTS } from '../../src/actor/actor-lists.cypher.js';
import {
  agreementsAndProjects,
  agreementsById,
  fieldsOfForums,
  joiningInitiatives,
  projectsOfTies,
} from '../../src/follow-up/follow-up.cypher.js';
import { FRAME_LISTS } from '../../src/forum/frame-lists.cypher.js';
import { sessionsToJudge } from '../../src/forum/session.cypher.js';
import type { Release } from '../../src/graph/graph-store.js';
import { INITIATIVE_LISTS } from '../../src/initiative/initiative-lists.cypher.js';
import { LEVELS } from '../../src/place/level.js';
import { PLACE_LISTS } from '../../src/place/place-lists.cypher.js';
import {
  measuresOnRecord,
  strengthsOfPlaces,
  strengthTotalsOfPlaces,
  strongPlaces,
  strongPlacesTotal,
} from '../../src/place/strength.cypher.js';
import { relatedPages, relatedTotals } from '../../src/record/related.cypher.js';
import { STATED_RECORDS } from '../../src/source/source.cypher.js';
import { tieId } from '../../src/tie/tie-id.js';
import { type KnownIds, type Statement, UNKNOWN } from './known-ids.js';

export function* relatedStatements(release: Release, ids: readonly string[]): Generator<Statement> {
  const lists = [
    ...PLACE_LISTS,
    ...ACTOR_LISTS,
    ...INITIATIVE_LISTS,
    ...FRAME_LISTS,
    STATED_RECORDS,
  ];
  for (const list of lists) {
    const afters = list.order === 'BY_ID' ? [null, ['firm:m']] : [null, ['2010', 'm']];
    for (const after of afters) {
      const pages = ids.map((parentId, index) => ({
        page: `p${index}`,
        parentId,
        first: 2,
        after,
      }));
      yield relatedPages(release, list, pages, 3);
    }
    yield relatedTotals(release, list, ids);
  }
  yield relatedPages(release, STATED_RECORDS, [], 3);
  yield sessionsToJudge(release, ids);
}

export function* strengthStatements(release: Release, ids: KnownIds): Generator<Statement> {
  const places = [...ids.regions, ...ids.districts, UNKNOWN];
  const none = { sectorIds: null, measure: null, year: null };
  for (const filter of [
    none,
    { sectorIds: ids.sectors, measure: 'persons_employed', year: 2015 },
    { ...none, year: 2015 },
    { ...none, year: 1900 },
  ]) {
    for (const after of [null, ['b']]) {
      const pages = places.map((parentId, index) => ({
        page: `p${index}`,
        parentId,
        first: 2,
        after,
      }));
      yield strengthsOfPlaces(release, pages, 3, filter);
    }
    yield strengthTotalsOfPlaces(release, places, filter);
  }
  yield measuresOnRecord(release);
  const question = { sectorIds: ids.sectors, measure: 'persons_employed', countryId: null };
  for (const changes of [{ year: null }, { year: 2015, countryId: ids.countries[0] ?? null }]) {
    const asked = { ...question, ...changes };
    yield strongPlaces(release, asked, 3, null);
    yield strongPlaces(release, asked, 50, { value: 50_000, placeId: 'district:m', sortKey: 'm' });
    yield strongPlacesTotal(release, asked);
  }
}

export function* followUpStatements(
  release: Release,
  { countries, regions, initiatives }: KnownIds,
): Generator<Statement> {
  const [leftId = UNKNOWN, rightId = UNKNOWN] = countries;
  const slugs = [leftId, rightId].map((id) => id.slice(id.indexOf(':') + 1)).sort();
  const pair = { leftId, rightId, dataset: slugs.join('-') };
  for (const leftLevel of LEVELS) {
    const levels = { leftLevel, rightLevel: 'REGION' } as const;
    yield agreementsAndProjects(release, pair, levels);
    yield agreementsById(release, pair, levels, [...initiatives, UNKNOWN]);
    yield projectsOfTies(release, pair, levels, tiesOf(regions));
  }
  for (const some of [pair, { leftId: UNKNOWN, rightId: UNKNOWN, dataset: '' }]) {
    yield agreementsAndProjects(release, some, { leftLevel: 'REGION', rightLevel: 'ACTOR' });
    yield joiningInitiatives(release, some);
    yield fieldsOfForums(release, some);
  }
}

/** Every pair of regions, whether they are tied or not. */
function tiesOf(regions: readonly string[]): string[] {
  const ends = regions.map((unitId) => ({ level: 'REGION' as const, unitId }));
  return ends.flatMap((a) => ends.map((b) => tieId(a, b)));
}
