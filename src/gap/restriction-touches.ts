import {
  forceOn,
  type RestrictionRecord,
  touchOf as touchOfQuestion,
} from '../forum/restriction-touch.js';
import type { RecordContext } from '../graph/record-context.js';
import type { Pair } from '../release/check-pair.js';
import { readSectorTree, type SectorTree } from '../sector/sector-tree.js';
import type { GapRow } from './gap-row.js';
import type { Touch } from './ranked-gaps.js';

/** The measures in force on a day, and what of a ranking they touch. */
export class RestrictionTouches {
  private constructor(
    readonly day: string,
    private readonly inForce: readonly RestrictionRecord[],
    private readonly tree: SectorTree,
    private readonly pair: Pair,
  ) {}

  static async of(context: RecordContext, pair: Pair, day: string): Promise<RestrictionTouches> {
    const { records, snapshot } = context;
    const count = snapshot.release.counts.restriction ?? 0;
    const [all, tree] = await Promise.all([
      records.ranked('restriction', 0, count),
      readSectorTree(context),
    ]);
    const inForce = (all as RestrictionRecord[]).filter((row) => forceOn(row, day) === 'IN_FORCE');
    return new RestrictionTouches(day, inForce, tree, pair);
  }

  touchOf(row: GapRow): Touch {
    const touches = this.inForce.map((restriction) => this.touch(restriction, row));
    if (touches.includes('WHOLE')) return 'WHOLE';
    return touches.includes('PART') ? 'IN_PART' : 'NONE';
  }

  /** Those that touch the row, wholly or in part, in the order of ids. */
  restrictionsOf(row: GapRow): RestrictionRecord[] {
    return this.inForce.filter((restriction) => this.touch(restriction, row) !== 'NONE');
  }

  /** Those that list a party by name. */
  listing(partyId: string): RestrictionRecord[] {
    return this.inForce.filter((restriction) => restriction.partyId === partyId);
  }

  private touch(restriction: RestrictionRecord, { leftId, rightId, sectorId }: GapRow) {
    const place = { regionIds: [leftId, rightId], datasets: [this.pair.dataset] };
    return touchOfQuestion(
      restriction,
      { day: this.day, sectorId, place, partyId: null },
      this.tree,
    );
  }
}
