import type { GapInput } from '../../../src/gap/gap-input.js';
import { readGapInput } from '../../../src/gap/read-gap-input.js';
import type { GraphSnapshot } from '../../../src/graph/graph-store.js';
import { checkPairOfCountries, type Pair } from '../../../src/release/check-pair.js';
import type { RawDataSet } from '../data/raw-data-set.js';
import { grafeoEngine } from '../grafeo-engine.js';
import { graphOf } from '../graph-of.js';
import { pairOf } from '../oracle/places.js';
import { tieContext } from '../tie-context.js';

export interface PairAndInput {
  readonly pair: Pair;
  readonly input: GapInput;
}

/** What the program reads of a graph before it calculates. */
export async function readPair(
  snapshot: GraphSnapshot,
  [left, right]: readonly [string, string],
): Promise<PairAndInput> {
  const context = tieContext(snapshot);
  const pair = await checkPairOfCountries(context, { left, right });
  return { pair, input: await readGapInput(context, pair) };
}

/** The same of rows, imported into a graph that is gone afterwards. */
export async function gapInputOf(
  raw: RawDataSet,
  countries: readonly [string, string] = pairOf(raw),
): Promise<PairAndInput> {
  const graph = await graphOf(grafeoEngine, raw);
  try {
    return await readPair((await graph.openStore()).snapshot(), countries);
  } finally {
    await graph.destroy();
  }
}
