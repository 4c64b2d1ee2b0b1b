import { ascending } from '../shared/ascending.js';
import { type GapInitiative, isTop } from './gap-input.js';
import type { GapModel } from './gap-model.js';
import type { GapRow } from './gap-row.js';
import { rounded } from './gap-score.js';
import { cellIndex, countedAt, isLeftOut, isOnlyAnnounced, recencyOf } from './gather-evidence.js';

/** An initiative of a cell or pair that is known on the day, and what it counts. */
export interface GapEvidenceView {
  readonly initiativeId: string;
  readonly initiative: GapInitiative;
  readonly weight: number;
  readonly recency: number;
  readonly onlyAnnounced: boolean;
}

/** What the observed cooperation is made of: what counts most first, then by id. */
export function evidenceOfRow({ calculation, place }: GapRow): GapEvidenceView[] {
  const { left, right, sector } = place;
  const { model } = calculation;
  return knownEvidence(model, (initiative) => {
    const { left: lefts, right: rights, sectors } = initiative;
    const isHere = lefts.includes(left) && rights.includes(right);
    const isOf = sector === null || sectors.includes(sector);
    return isHere && isOf && !isLeftOut(model.constants, initiative);
  });
}

/** All that is on record of the pair, whatever the sector; what the constants leave out counts nothing. */
export function evidenceOfPair({ calculation, place }: GapRow): GapEvidenceView[] {
  return knownEvidence(
    calculation.model,
    ({ left, right }) => left.includes(place.left) && right.includes(place.right),
  );
}

function knownEvidence(
  { input, day, constants }: GapModel,
  isWanted: (initiative: GapInitiative) => boolean,
): GapEvidenceView[] {
  return input.initiatives
    .filter(isWanted)
    .flatMap((initiative) => {
      const recency = recencyOf(initiative, { day, constants }, input.lastDatedDay);
      if (recency === null) return [];
      const weight = isLeftOut(constants, initiative)
        ? 0
        : constants.weights[initiative.basis] / (initiative.n - 1);
      const onlyAnnounced = isOnlyAnnounced(initiative);
      return [{ initiativeId: initiative.id, initiative, weight, recency, onlyAnnounced }];
    })
    .sort(
      (a, b) =>
        b.weight * b.recency - a.weight * a.recency || (a.initiativeId < b.initiativeId ? -1 : 1),
    );
}

export interface RelatedTieView {
  readonly leftId: string;
  readonly rightId: string;
  readonly sectorId: string;
  readonly strength: number;
  readonly initiatives: number;
  readonly lastYear: number | null;
}

export type RelatedBy = 'LEFT' | 'RIGHT' | 'PAIR';

/** The strongest cooperation of the same left or right region in the sector, or of the pair in other sectors of TOP. */
export function relatedTies(row: GapRow, by: RelatedBy, first: number): RelatedTieView[] {
  const { input, cells } = row.calculation.model;
  const { left, right, sector } = row.place;
  const ties: RelatedTieView[] = [];
  const add = (i: number, j: number, s: number) => {
    const at = cellIndex(cells.grid, i, j, s);
    const strength = cells.grid.strength[at] as number;
    if (strength === 0) return;
    ties.push({
      leftId: input.left.regions[i]?.id ?? '',
      rightId: input.right.regions[j]?.id ?? '',
      sectorId: input.sectors[s]?.id ?? '',
      strength: rounded(strength),
      initiatives: countedAt(cells.grid, at),
      lastYear: cells.grid.lastYear[at] || null,
    });
  };
  if (by === 'PAIR') {
    // The top that the row lies under is no other sector: it has the same evidence.
    const ownTop = sector === null ? null : input.sectors[sector]?.topId;
    for (const [s, other] of input.sectors.entries())
      if (isTop(other) && other.id !== ownTop) add(left, right, s);
  } else if (sector !== null) {
    const others = by === 'LEFT' ? input.right.regions : input.left.regions;
    for (const other of others.keys()) {
      if (other === (by === 'LEFT' ? right : left)) continue;
      if (by === 'LEFT') add(left, other, sector);
      else add(other, right, sector);
    }
  }
  return ties
    .sort(
      (a, b) =>
        b.strength - a.strength ||
        ascending(a.leftId, b.leftId) ||
        ascending(a.rightId, b.rightId) ||
        ascending(a.sectorId, b.sectorId),
    )
    .slice(0, first);
}
