import { evidenceOf, scopesOf } from '../tie/derive-ties.js';
import type { InitiativeLinks } from './parties-of.js';
import type { Properties } from './record-of-row.js';

/** The nodes that derived relationships start from; each once, whatever the number of initiatives. */
export function* derivedNodes(
  links: Iterable<InitiativeLinks>,
): Generator<{ label: 'Scope' | 'Tie'; id: string; properties: Properties }> {
  const seen = new Set<string>();
  const isNew = (id: string) => !seen.has(id) && seen.add(id) !== undefined;
  for (const initiative of links) {
    for (const { scopeId, aId, bId, sectorId } of scopesOf(initiative)) {
      if (!isNew(scopeId)) continue;
      yield { label: 'Scope', id: scopeId, properties: { aId, bId, ...sectorOf(sectorId) } };
    }
    for (const { tieId, a, b } of evidenceOf(initiative)) {
      if (!isNew(tieId)) continue;
      const properties = { aId: a.unitId, aLevel: a.level, bId: b.unitId, bLevel: b.level };
      yield { label: 'Tie', id: tieId, properties };
    }
  }
}

function sectorOf(sectorId: string | null): Properties {
  return sectorId === null ? {} : { sectorId };
}
