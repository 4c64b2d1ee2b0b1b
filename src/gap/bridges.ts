import type { SectorTree } from '../sector/sector-tree.js';
import { tieId } from '../tie/tie-id.js';
import type { ActiveDistrictRow, ActiveRow, PairEvidenceRow } from './bridges.cypher.js';
import { evidenceOfPair, type GapEvidenceView } from './gap-evidence.js';
import type { GapRow } from './gap-row.js';
import { rounded } from './gap-score.js';
import { yearOf } from './gather-evidence.js';

const AT_MOST = 5;
const AGREEMENT_YEARS = 10;
const OVER = ['EXPIRED', 'CANCELLED'];

export type BridgeKindName = 'ACTOR_IN_SECTOR' | 'ACTOR_OF_PAIR' | 'DISTRICT' | 'AGREEMENT';

export interface BridgeView {
  readonly kind: BridgeKindName;
  /** Of an actor, a district or an agreement. */
  readonly recordId: string;
  readonly strength: number;
  readonly reason: string;
}

/** What of the graph tells who could bridge the gaps of a page. */
export interface BridgeFacts {
  /** By tie. */
  readonly evidence: ReadonlyMap<string, readonly PairEvidenceRow[]>;
  /** By actor. */
  readonly active: ReadonlyMap<string, readonly ActiveRow[]>;
  /** By region. */
  readonly districts: ReadonlyMap<string, readonly ActiveDistrictRow[]>;
  readonly tree: SectorTree;
}

/** Which Tie holds the evidence of the two regions of a row. */
export function regionTieId({ leftId, rightId, pair }: GapRow): string {
  const ends = [
    { level: 'REGION', unitId: leftId },
    { level: 'REGION', unitId: rightId },
  ] as const;
  return pair.leftId < pair.rightId ? tieId(ends[0], ends[1]) : tieId(ends[1], ends[0]);
}

/** At most five a kind, by strength, then id; none of a pair without a sector but agreements. */
export function bridgesOf(row: GapRow, facts: BridgeFacts): BridgeView[] {
  const evidence = evidenceOfPair(row);
  return [
    ...actorBridges(row, evidence, facts),
    ...districtBridges(row, evidence, facts),
    ...agreementBridges(row, evidence),
  ];
}

function actorBridges(row: GapRow, evidence: readonly GapEvidenceView[], facts: BridgeFacts) {
  const { sector } = row.place;
  if (sector === null) return [];
  const inSector = new Map<string, number>();
  const elsewhere = new Map<string, number>();
  const isActive = (partyId: string) => isActiveIn(row, facts, facts.active.get(partyId) ?? []);
  for (const { initiative, hasSector, strength, partyIds } of withParties(row, evidence, facts)) {
    // What concerns no sector was work in no other.
    if (!hasSector) continue;
    const sums = initiative.sectors.includes(sector) ? inSector : elsewhere;
    for (const partyId of partyIds) {
      // A district that is active in the sector stands among the districts.
      const isDistrictBridge = partyId.startsWith('district:') && isActive(partyId);
      if (isOwnRegion(row, partyId) || isDistrictBridge) continue;
      sums.set(partyId, (sums.get(partyId) ?? 0) + strength);
    }
  }
  for (const partyId of elsewhere.keys()) {
    if (!isActive(partyId) || inSector.has(partyId)) elsewhere.delete(partyId);
  }
  return [
    ...strongest('ACTOR_IN_SECTOR', inSector, 'has worked with the other region in this sector'),
    ...strongest(
      'ACTOR_OF_PAIR',
      elsewhere,
      'is active in this sector and has worked for this pair in another',
    ),
  ];
}

function districtBridges(row: GapRow, evidence: readonly GapEvidenceView[], facts: BridgeFacts) {
  if (row.sectorId === null) return [];
  const sums = new Map<string, number>();
  for (const regionId of [row.leftId, row.rightId]) {
    for (const district of facts.districts.get(regionId) ?? []) {
      if (isActiveIn(row, facts, [district])) sums.set(district.districtId, 0);
    }
  }
  for (const { strength, partyIds } of withParties(row, evidence, facts)) {
    for (const partyId of partyIds) {
      const sum = sums.get(partyId);
      if (sum !== undefined) sums.set(partyId, sum + strength);
    }
  }
  return strongest(
    'DISTRICT',
    sums,
    'is a district of one of the regions and active in this sector',
  );
}

function agreementBridges(row: GapRow, evidence: readonly GapEvidenceView[]): BridgeView[] {
  const since = yearOf(row.calculation.model.day) - AGREEMENT_YEARS;
  const sums = new Map<string, number>();
  for (const { initiativeId, initiative, weight, recency } of evidence) {
    const { basis, firstDay, status } = initiative;
    if (basis !== 'AGREEMENT' || firstDay === null || OVER.includes(status ?? '')) continue;
    if (yearOf(firstDay) >= since) sums.set(initiativeId, weight * recency);
  }
  return strongest(
    'AGREEMENT',
    sums,
    `is an agreement of the two regions since ${since}, neither expired nor cancelled`,
  );
}

function withParties(row: GapRow, evidence: readonly GapEvidenceView[], facts: BridgeFacts) {
  const byId = new Map(evidence.map((view) => [view.initiativeId, view]));
  return (facts.evidence.get(regionTieId(row)) ?? []).flatMap((found) => {
    const view = byId.get(found.initiativeId);
    if (view === undefined) return [];
    const { initiative, weight, recency } = view;
    const partyIds = [...found.aPartyIds, ...found.bPartyIds];
    return [{ initiative, hasSector: found.hasSector, strength: weight * recency, partyIds }];
  });
}

/** In the sector itself or one below it, by the data set of the pair. */
function isActiveIn(
  { sectorId, pair }: GapRow,
  { tree }: BridgeFacts,
  rows: readonly Pick<ActiveRow, 'sectorId' | 'datasets'>[],
): boolean {
  return rows.some(
    (active) =>
      active.datasets.includes(pair.dataset) &&
      tree.withAbove(active.sectorId).includes(sectorId ?? ''),
  );
}

const isOwnRegion = ({ leftId, rightId }: GapRow, id: string) => id === leftId || id === rightId;

function strongest(
  kind: BridgeKindName,
  sums: ReadonlyMap<string, number>,
  reason: string,
): BridgeView[] {
  return [...sums]
    .map(([recordId, strength]) => ({ kind, recordId, strength: rounded(strength), reason }))
    .sort((a, b) => b.strength - a.strength || (a.recordId < b.recordId ? -1 : 1))
    .slice(0, AT_MOST);
}
