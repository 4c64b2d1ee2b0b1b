import { LRUCache } from 'lru-cache';
import { orAbort } from '../graph/abort.js';
import type { GraphSnapshot } from '../graph/graph-store.js';
import type { RecordContext } from '../graph/record-context.js';
import { type RecordCache, Records } from '../graph/records.js';
import type { Pair } from '../release/check-pair.js';
import { type BackTestLevel, foldOf, foldYears, potentialsOfScale } from './back-test.js';
import { fitProbability, type Probability } from './fit-probability.js';
import { DEFAULT_CONSTANTS, type GapConstants } from './gap-constants.js';
import { type GapInput, topCount } from './gap-input.js';
import { type GapModel, gapModel } from './gap-model.js';
import { meanOfKnown } from './gap-score.js';
import {
  type FoldResult,
  foldResult,
  type JudgedFold,
  judgeFold,
  type OverallResult,
  overallResults,
} from './judge-fold.js';
import { type NullTest, nullTest } from './null-test.js';
import { type RankedGrid, rankCells, rankPairs } from './rank-cells.js';
import { readGapInput } from './read-gap-input.js';
import { Resamples } from './resample.js';
import { type RobustnessRow, robustnessOf } from './robustness.js';

/** A day and constants: what a calculation depends on besides the release and the pair. */
export interface GapQuestion {
  /** Null: the default of the release, which `GapCalculation.day` names. */
  readonly day: string | null;
  readonly constants: GapConstants;
}

/** Everything that rows are read from. What is dear is worked out when it is first asked for. */
export interface GapCalculation {
  readonly model: GapModel;
  readonly isDefault: boolean;
  readonly cells: RankedGrid;
  readonly pairs: RankedGrid;
  readonly cellTest: NullTest;
  readonly pairTest: NullTest;
  /** Fitted when it is first asked for. */
  probability(level: BackTestLevel): Promise<Probability | null>;
  /** Mean of the known potentials of the cells of TOP, or of the pairs. */
  meanPotential(level: BackTestLevel): number;
}

// Pairs of the current release and the one before it; then days and constants that callers ask for.
const KEPT_INPUTS = 8;
const KEPT_CALCULATIONS = 16;

/** The calculations of a server, by release and pair: a release never changes, so nothing in it is ever stale. */
export class GapCalculations {
  private readonly inputs = new LRUCache<string, Promise<GapInput>>({ max: KEPT_INPUTS });
  private readonly calculations = new LRUCache<string, Promise<GapCalculation>>({
    max: KEPT_CALCULATIONS,
  });
  private readonly resamples = new LRUCache<string, Promise<Resamples>>({ max: KEPT_INPUTS });
  private readonly robustness = new LRUCache<string, Promise<RobustnessRow[]>>({
    max: KEPT_INPUTS,
  });
  private readonly backTests = new LRUCache<string, Promise<BackTest>>({ max: KEPT_INPUTS });

  /** Shared by all that ask meanwhile: one of them giving up does not end it for the others. */
  async of(context: RecordContext, pair: Pair, question: GapQuestion): Promise<GapCalculation> {
    const key = `${keyOf(context, pair)} ${JSON.stringify(question)}`;
    const calculation = kept(this.calculations, key, async () =>
      calculate(await this.input(context, pair), question),
    );
    return orAbort(calculation, context.signal, 'gaps');
  }

  /** How far the scores would move with another draw of the same record; for the default constants and day alone. */
  async resamplesOf(context: RecordContext, pair: Pair): Promise<Resamples> {
    const resamples = kept(this.resamples, keyOf(context, pair), async () => {
      const input = await this.input(context, pair);
      return Resamples.of(input, { day: dayOf(input), constants: DEFAULT_CONSTANTS });
    });
    return orAbort(resamples, context.signal, 'gap intervals');
  }

  async robustnessOf(context: RecordContext, pair: Pair): Promise<readonly RobustnessRow[]> {
    const rows = kept(this.robustness, keyOf(context, pair), async () => {
      const input = await this.input(context, pair);
      return robustnessOf(input, dayOf(input));
    });
    return orAbort(rows, context.signal, 'gap robustness');
  }

  async backTestOf(context: RecordContext, pair: Pair, level: BackTestLevel): Promise<BackTest> {
    const folds = kept(this.backTests, `${keyOf(context, pair)} ${level}`, async () =>
      backTest(await this.input(context, pair), level),
    );
    return orAbort(folds, context.signal, 'gap back-test');
  }

  private input(context: RecordContext, pair: Pair): Promise<GapInput> {
    return kept(this.inputs, keyOf(context, pair), () =>
      readGapInput(ownContext(context.snapshot), pair),
    );
  }
}

export interface BackTest {
  readonly folds: readonly FoldResult[];
  /** Of all folds with a positive; empty: there is none. */
  readonly overall: readonly OverallResult[];
}

/** Fold after fold, each against its baselines. */
export async function backTest(input: GapInput, level: BackTestLevel): Promise<BackTest> {
  const sizes = { lefts: input.left.regions.length, rights: input.right.regions.length };
  const judged: JudgedFold[] = [];
  for (const year of foldYears(input)) {
    judged.push(await judgeFold(foldOf(input, DEFAULT_CONSTANTS, year, level), sizes));
  }
  return { folds: judged.map(foldResult), overall: overallResults(judged) };
}

/** The day a question without one is asked for: that of the last dated initiative. */
export const dayOf = ({ lastDatedDay }: GapInput) => lastDatedDay ?? '0001-01-01';

export function calculate(input: GapInput, { day, constants }: GapQuestion): GapCalculation {
  const asOf = day ?? dayOf(input);
  const model = gapModel(input, { day: asOf, constants });
  const fitted: Partial<Record<BackTestLevel, Promise<Probability | null>>> = {};
  return {
    model,
    isDefault: asOf === dayOf(input) && isDefault(constants),
    cells: rankCells(model),
    pairs: rankPairs(model),
    cellTest: nullTest(model.cells.grid, topCount(input)),
    pairTest: nullTest(model.pairs.grid, 1),
    meanPotential: (level) =>
      meanOfKnown(potentialsOfScale(input, level === 'CELL' ? model.cells : model.pairs, level)),
    probability: (level) => {
      fitted[level] ??= fitProbability(input, constants, asOf, level);
      return fitted[level];
    },
  };
}

function isDefault(constants: GapConstants): boolean {
  return JSON.stringify(constants) === JSON.stringify(DEFAULT_CONSTANTS);
}

function keyOf({ snapshot }: RecordContext, { leftId, rightId, dataset }: Pair): string {
  const { number, contentHash } = snapshot.release;
  return `${number}/${contentHash} ${dataset} ${leftId} ${rightId}`;
}

/** What failed is tried again by the next that asks. */
function kept<T extends object>(
  cache: LRUCache<string, Promise<T>>,
  key: string,
  make: () => Promise<T>,
): Promise<T> {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  made.catch(() => cache.delete(key));
  return made;
}

/** A calculation outlives the request that asked first: it reads without that request's signal. */
function ownContext(snapshot: GraphSnapshot): RecordContext {
  const cache: RecordCache = new LRUCache({ max: 1_000 });
  return { snapshot, records: new Records(snapshot, cache) };
}
