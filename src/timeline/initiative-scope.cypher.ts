import type { CypherValue, Release } from '../graph/graph-store.js';
import { sideRole } from '../initiative/derive-reach.js';
import { datasetParam, inDataset } from '../release/dataset-condition.cypher.js';
import { KIND_FILTER, kindParams, PERIOD_FILTER, periodParams } from '../tie/filter.cypher.js';
import { scopeIds } from '../tie/tie-id.js';
import type { ScopeQuestion } from './initiative-scope.js';

/**
 * The initiatives of a scope whatever their date, each once: a statement begins with it, and may add conditions. It starts
 * at what the question names, so that a field is counted without a look at the others.
 */
export function scopeOfAnyDate(question: ScopeQuestion): string {
  return `${beginning(question)}
      WITH DISTINCT initiative
      WHERE ${inDataset('initiative')} AND ${KIND_FILTER}
        AND ($anyRoles IS NULL OR any(role IN initiative.roles WHERE role IN $anyRoles))
        AND ($leftRoles IS NULL OR any(role IN initiative.sideRoles WHERE role IN $leftRoles))
        AND ($rightRoles IS NULL OR any(role IN initiative.sideRoles WHERE role IN $rightRoles))`;
}

/** The initiatives of a scope. */
export function scopeOf(question: ScopeQuestion): string {
  return `${scopeOfAnyDate(question)} AND ${PERIOD_FILTER}`;
}

const FROM_ANCHORS = `UNWIND $anchors AS anchorKey
      MATCH (anchor:Record {key: anchorKey})`;

/** Of both sides at the scopes of the pair; of all at the sectors, or else every initiative there is. */
function beginning({ of, filter }: ScopeQuestion): string {
  if (of === 'BOTH_SIDES') {
    return `${FROM_ANCHORS}
      MATCH (anchor)-[:HOLDS]->(initiative)`;
  }
  if (filter.sectorIds === null) {
    return `MATCH (initiative:Initiative) WHERE initiative.release = $release`;
  }
  return `${FROM_ANCHORS}
      MATCH (anchor)<-[:WITHIN*0..]-(sector:Sector)
      MATCH (sector)<-[:CONCERNS]-(initiative:Initiative)`;
}

/** Of both sides one scope a sector or, where none is asked for, a basis. */
function anchorIds({ pair, of, filter }: ScopeQuestion): readonly string[] {
  if (of === 'ALL') return filter.sectorIds ?? [];
  return scopeIds(pair.leftId, pair.rightId, filter);
}

export function scopeParams(
  release: Release,
  question: ScopeQuestion,
): Record<string, CypherValue> {
  const { pair, of, filter } = question;
  const isBoth = of === 'BOTH_SIDES';
  const ofSide = (sideId: string) => filter.roles?.map((role) => sideRole(sideId, role)) ?? null;
  return {
    release: release.number,
    dataset: datasetParam(release, pair),
    anchors: release.keys(anchorIds(question)),
    ...kindParams(filter),
    ...periodParams(filter),
    // Of both sides a role must be some party's on each end; else it is enough that some party has it.
    anyRoles: isBoth ? null : filter.roles,
    leftRoles: isBoth ? ofSide(pair.leftId) : null,
    rightRoles: isBoth ? ofSide(pair.rightId) : null,
  };
}
