import type { UnitStandingRow } from './untied.cypher.js';

export const POPULATIONS = ['ALL', 'ON_RECORD', 'ON_RECORD_IN_SECTOR'] as const;
export type Population = (typeof POPULATIONS)[number];

export type UnitStanding = 'ON_RECORD' | 'NEVER_WITH_OTHER_SIDE' | 'NO_PARTY';

export interface PopulationUnit {
  readonly id: string;
  readonly standing: UnitStanding;
}

export interface UntiedPair {
  readonly left: PopulationUnit;
  readonly right: PopulationUnit;
}

/** The units of a side that may stand in an untied pair, in the order of the rows. */
export function populationOf(
  rows: readonly UnitStandingRow[],
  population: Population,
): PopulationUnit[] {
  return rows
    .filter(({ initiatives, inSectors }) => {
      if (population === 'ALL') return true;
      return population === 'ON_RECORD' ? initiatives > 0 : inSectors > 0;
    })
    .map((row) => ({ id: row.unitId, standing: standingOf(row) }));
}

function standingOf({ initiatives, withOtherSide }: UnitStandingRow): UnitStanding {
  if (initiatives === 0) return 'NO_PARTY';
  return withOtherSide === 0 ? 'NEVER_WITH_OTHER_SIDE' : 'ON_RECORD';
}

/** The pairs of two populations that are not tied. Never laid out whole: two sides of thousands are millions of pairs. */
export class UntiedPairs {
  /** Tied pairs, those of units outside the populations too. */
  readonly ties: number;
  private readonly rightIds: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(
    private readonly left: readonly PopulationUnit[],
    private readonly right: readonly PopulationUnit[],
    tied: Iterable<{ readonly leftId: string; readonly rightId: string }>,
  ) {
    const rightIds = new Map<string, Set<string>>();
    for (const { leftId, rightId } of tied) {
      const known = rightIds.get(leftId);
      if (known === undefined) rightIds.set(leftId, new Set([rightId]));
      else known.add(rightId);
    }
    this.rightIds = rightIds;
    this.ties = [...rightIds.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /** A tied pair counts where both its units are of the populations. */
  get total(): number {
    const lefts = new Set(this.left.map(({ id }) => id));
    const rights = new Set(this.right.map(({ id }) => id));
    let tied = 0;
    for (const [leftId, rightIds] of this.rightIds) {
      if (!lefts.has(leftId)) continue;
      for (const rightId of rightIds) if (rights.has(rightId)) tied += 1;
    }
    return this.left.length * this.right.length - tied;
  }

  /** By left id, then right id, at most `count`, behind the pair given. */
  page(
    after: { readonly leftId: string; readonly rightId: string } | null,
    count: number,
  ): UntiedPair[] {
    const pairs: UntiedPair[] = [];
    for (const left of this.left) {
      if (after !== null && left.id < after.leftId) continue;
      const tied = this.rightIds.get(left.id);
      for (const right of this.right) {
        if (after !== null && left.id === after.leftId && right.id <= after.rightId) continue;
        if (tied?.has(right.id)) continue;
        pairs.push({ left, right });
        if (pairs.length === count) return pairs;
      }
    }
    return pairs;
  }
}
