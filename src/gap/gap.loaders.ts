import DataLoader from 'dataloader';
import type { RecordContext } from '../graph/record-context.js';
import { readSectorTree } from '../sector/sector-tree.js';
import { groupedBy } from '../shared/loader.js';
import type { Today } from '../shared/today.js';
import { activeDistricts, activeIn, partiesOfPairs } from './bridges.cypher.js';
import { type BridgeView, bridgesOf, regionTieId } from './bridges.js';
import type { GapCalculations } from './gap-calculations.js';
import type { GapRow } from './gap-row.js';
import { RestrictionTouches } from './restriction-touches.js';

/** What the rows of a page are asked for beside their numbers. */
export class GapLoaders {
  /** The bridges of all rows of a page, in three statements. */
  readonly bridges: DataLoader<GapRow, BridgeView[]>;
  private readonly touches = new Map<string, Promise<RestrictionTouches>>();

  constructor(private readonly context: RecordContext) {
    this.bridges = new DataLoader((rows) => this.readBridges(rows), { cache: false });
  }

  /** The measures of a day, put together once a request. */
  touchesOn(day: string): Promise<RestrictionTouches> {
    let touches = this.touches.get(day);
    if (touches === undefined) {
      touches = RestrictionTouches.of(this.context, day);
      this.touches.set(day, touches);
    }
    return touches;
  }

  private async readBridges(rows: readonly GapRow[]): Promise<BridgeView[][]> {
    const { context } = this;
    const { snapshot, signal } = context;
    const { release } = snapshot;
    const distinct = (ids: readonly string[]) => [...new Set(ids)];
    const [evidence, districts, tree] = await Promise.all([
      snapshot.read(partiesOfPairs(release, distinct(rows.map(regionTieId))), { signal }),
      snapshot.read(
        activeDistricts(
          release,
          distinct(rows.flatMap(({ leftId, rightId }) => [leftId, rightId])),
        ),
        { signal },
      ),
      readSectorTree(context),
    ]);
    const actorIds = distinct(
      evidence.flatMap(({ aPartyIds, bPartyIds }) => [...aPartyIds, ...bPartyIds]),
    );
    const active = await snapshot.read(activeIn(release, actorIds), { signal });
    const facts = {
      evidence: groupedBy(evidence, ({ tieId }) => tieId),
      active: groupedBy(active, ({ actorId }) => actorId),
      districts: groupedBy(districts, ({ regionId }) => regionId),
      tree,
    };
    return rows.map((row) => bridgesOf(row, facts));
  }
}

export interface GapContext extends RecordContext {
  readonly today: Today;
  readonly gaps: GapCalculations;
  readonly gapLoaders: GapLoaders;
}
