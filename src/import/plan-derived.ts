import { reachOf } from '../initiative/derive-reach.js';
import { evidenceOf, scopesOf } from '../tie/derive-ties.js';
import type { InitiativeLinks } from './parties-of.js';
import type { PlannedNode } from './plan-nodes.js';
import type { PlannedRelationship } from './plan-relationships.js';

/** What follows from the initiatives, each worked out once; a node comes before the relationships that start from it. */
export function* derived(
  links: Iterable<InitiativeLinks>,
): Generator<PlannedNode | PlannedRelationship> {
  const seen = new Set<string>();
  const isNew = (id: string) => !seen.has(id) && seen.add(id) !== undefined;
  for (const initiative of links) {
    const reach = reachOf(initiative);
    yield* reached(initiative, reach);
    for (const { scopeId, aId, bId, of, properties } of scopesOf(initiative, reach)) {
      if (isNew(scopeId)) {
        yield { labels: ['Scope'], id: scopeId, properties: { aId, bId, ...of } };
      }
      yield { type: 'HOLDS', from: scopeId, to: initiative.id, properties };
    }
    for (const { tieId, a, b, n } of evidenceOf(initiative, reach)) {
      if (isNew(tieId)) {
        const ends = { aId: a.unitId, aLevel: a.level, bId: b.unitId, bLevel: b.level };
        yield { labels: ['Tie'], id: tieId, properties: ends };
      }
      const properties = {
        n,
        spread: a.spread || b.spread,
        aPartyIds: a.partyIds,
        bPartyIds: b.partyIds,
        aRoles: a.roles,
        bRoles: b.roles,
      };
      yield { type: 'EVIDENCED_BY', from: tieId, to: initiative.id, properties };
    }
  }
}

/** Which places an initiative reaches, and who links to it. */
function* reached(
  { id, parties }: InitiativeLinks,
  reach: ReturnType<typeof reachOf>,
): Generator<PlannedRelationship> {
  for (const { level, unitId, ...properties } of reach) {
    yield { type: `REACHES_${level}`, from: id, to: unitId, properties };
  }
  for (const { place } of parties) {
    if (place.kind === 'country') continue;
    yield { type: 'LINKS', from: place.id, to: id, properties: {} };
  }
}
