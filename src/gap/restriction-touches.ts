import {
  forceOn,
  type RestrictionRecord,
  touchOf as touchOfQuestion,
} from '../forum/restriction-touch.js';
import type { RecordContext } from '../graph/record-context.js';
import { readSectorTree, type SectorTree } from '../sector/sector-tree.js';
import type { GapRow } from './gap-row.js';
import type { Touch } from './ranked-gaps.js';

/** The measures in force on a day, and what of a ranking they touch. */
export class RestrictionTouches {
  private constructor(
    readonly day: string,
    private readonly inForce: readonly RestrictionRecord[],
    private readonly tree: SectorTree,
  ) {}

  static async of(context: RecordContext, day: string): Promise<RestrictionTouches> {
    const [all, tree] = await Promise.all([
      context.records.all('restriction'),
      readSectorTree(context),
    ]);
    const inForce = (all as RestrictionRecord[]).filter((row) => forceOn(row, day) === 'IN_FORCE');
    return new RestrictionTouches(day, inForce, tree);
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

  private touch(restriction: RestrictionRecord, { leftId, rightId, sectorId, pair }: GapRow) {
    const place = { regionIds: [leftId, rightId], datasets: [pair.dataset] };
    return touchOfQuestion(
      restriction,
      { day: this.day, sectorId, place, partyId: null },
      this.tree,
    );
  }
}
