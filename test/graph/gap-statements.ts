import { activeDistricts, activeIn, partiesOfPairs } from '../../src/gap/bridges.cypher.js';
import { gapFigures, gapInitiatives, gapReaches, gapRegions } from '../../src/gap/gap.cypher.js';
import type { Release } from '../../src/graph/graph-store.js';
import { lastDatedDay } from '../../src/release/last-dated-day.cypher.js';
import { tieId } from '../../src/tie/tie-id.js';
import { type KnownIds, type Statement, UNKNOWN } from './known-ids.js';

/** What the gaps are read from: both orders of a pair, a pair that has nothing, measures that exist and one that does not. */
export function* gapStatements(release: Release, ids: KnownIds): Generator<Statement> {
  const [leftId = UNKNOWN, rightId = UNKNOWN] = ids.countries;
  const slugs = [leftId, rightId].map((id) => id.slice(id.indexOf(':') + 1)).sort();
  const dataset = slugs.join('-');
  for (const pair of [
    { leftId, rightId, dataset },
    { leftId: rightId, rightId: leftId, dataset },
    { leftId, rightId, dataset: '' },
    { leftId: UNKNOWN, rightId, dataset },
  ]) {
    yield gapInitiatives(release, pair);
    yield gapReaches(release, pair);
    yield gapRegions(release, pair);
    yield lastDatedDay(release, pair.dataset);
    for (const measures of [['persons_employed', 'gva'], ['nothing'], []]) {
      yield gapFigures(release, pair, pair.leftId, measures);
    }
  }
  yield* bridgeStatements(release, ids);
}

function* bridgeStatements(release: Release, ids: KnownIds): Generator<Statement> {
  const ties = ids.regions.flatMap((one) =>
    ids.regions.map((other) =>
      tieId({ level: 'REGION', unitId: one }, { level: 'REGION', unitId: other }),
    ),
  );
  for (const some of [[], ['tie:none'], ties.slice(0, 1), [...ties, 'tie:none']]) {
    yield partiesOfPairs(release, some);
  }
  for (const some of [[], [UNKNOWN], ids.actors.slice(0, 1), [...ids.actors, UNKNOWN]]) {
    yield activeIn(release, some);
  }
  for (const some of [[], [UNKNOWN], ids.regions.slice(0, 1), [...ids.regions, UNKNOWN]]) {
    yield activeDistricts(release, some);
  }
}
