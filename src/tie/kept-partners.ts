import { createHash } from 'node:crypto';
import DataLoader from 'dataloader';
import { orAbort } from '../graph/abort.js';
import type { GraphSnapshot } from '../graph/graph-store.js';
import { KeptByRelease } from '../graph/kept-by-release.js';
import { manyByKey } from '../shared/loader.js';
import { derivedTieId } from './tie-view.js';
import { type PartnerRow, type PartnersQuestion, partnersOfUnits } from './unit-ties.cypher.js';

/** Two units with some evidence, and the derived tie that has it. */
export interface KnownPair {
  readonly tieId: string;
  readonly leftId: string;
  readonly rightId: string;
}

// Two hundred bytes each: 20 MB when full. The Italy-Russia record has 3,445 pairs at all levels.
const KEPT_PAIRS = 100_000;

/** With whom units have evidence of any kind and date, which a question about some of it need not find anew. */
export class KeptPartners {
  private readonly kept = new KeptByRelease<readonly KnownPair[]>(
    KEPT_PAIRS,
    ({ length }) => length,
  );

  /** Of all these units; those that are not kept are read in one statement. */
  async pairsOf(
    snapshot: GraphSnapshot,
    unitIds: readonly string[],
    question: PartnersQuestion,
    signal: AbortSignal | undefined,
  ): Promise<readonly KnownPair[]> {
    const units = new DataLoader((ids: readonly string[]) => readPairs(snapshot, ids, question));
    const asked = createHash('sha256').update(JSON.stringify(question)).digest('base64url');
    const found = unitIds.map((id) =>
      this.kept.of(snapshot, `${id} ${asked}`, () => units.load(id)),
    );
    return (await orAbort(Promise.all(found), signal, partnersOfUnits.name)).flat();
  }
}

async function readPairs(
  snapshot: GraphSnapshot,
  unitIds: readonly string[],
  question: PartnersQuestion,
): Promise<KnownPair[][]> {
  const rows = await snapshot.read(partnersOfUnits(snapshot.release, unitIds, question));
  const byUnit = manyByKey(unitIds, rows, ({ leftId }) => leftId);
  return byUnit.map((ofUnit) => ofUnit.map((row) => pairOf(row, question)));
}

function pairOf(
  { leftId, leftCountryId, rightId }: PartnerRow,
  { level, other }: PartnersQuestion,
): KnownPair {
  const sides = { left: { level, countryId: leftCountryId }, right: other };
  return { tieId: derivedTieId({ leftId, rightId }, sides), leftId, rightId };
}
