import DataLoader from 'dataloader';
import type { RecordContext } from '../graph/record-context.js';
import { readSectorTree } from '../sector/sector-tree.js';
import { activeDistricts, activeIn, partiesOfPairs } from './bridges.cypher.js';
import { type BridgeView, bridgesOf, regionTieId } from './bridges.js';
import type { GapCalculations } from './gap-calculations.js';
import type { GapRow } from './gap-row.js';

/** The bridges of all rows of a page, in three statements. */
export class GapLoaders {
  private context: RecordContext | null = null;

  private readonly loader = new DataLoader<GapRow, BridgeView[]>((rows) => this.read(rows), {
    cache: false,
  });

  bridges(row: GapRow, context: RecordContext): Promise<BridgeView[]> {
    this.context = context;
    return this.loader.load(row);
  }

  private async read(rows: readonly GapRow[]): Promise<BridgeView[][]> {
    const context = this.context as RecordContext;
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
      evidence: grouped(evidence, ({ tieId }) => tieId),
      active: grouped(active, ({ actorId }) => actorId),
      districts: grouped(districts, ({ regionId }) => regionId),
      tree,
    };
    return rows.map((row) => bridgesOf(row, facts));
  }
}

export interface GapContext extends RecordContext {
  readonly gaps: GapCalculations;
  readonly gapLoaders: GapLoaders;
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [row]);
    else known.push(row);
  }
  return groups;
}
