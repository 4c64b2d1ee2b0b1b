import { orAbort } from '../graph/abort.js';
import type { GraphSnapshot } from '../graph/graph-store.js';
import { KeptByRelease } from '../graph/kept-by-release.js';
import type { RecordContext } from '../graph/record-context.js';
import type { Pair } from '../release/check-pair.js';
import { type BackTestLevel, foldOf, foldYears, potentialsOfScale } from './back-test.js';
import { fitProbability, type Probability } from './fit-probability.js';
import { DEFAULT_CONSTANTS, type GapConstants } from './gap-constants.js';
import { type GapInput, topCount } from './gap-input.js';
import { type GapModel, gapModel } from './gap-model.js';
import { meanOfKnown } from './gap-score.js';
import { countByStatus, type StatusCount } from './gap-status.js';
import {
  type FoldResult,
  foldResult,
  type JudgedFold,
  judgeFold,
  type OverallResult,
  overallResults,
  type Sides,
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
  /** Cells of TOP, or pairs, by status. */
  byStatus(level: BackTestLevel): readonly StatusCount[];
}

// Pairs of the current release and the one before it; then days and constants that callers ask for.
const KEPT_PAIRS = 8;
const KEPT_CALCULATIONS = 16;

/** The calculations of a server, by release and pair. */
export class GapCalculations {
  private readonly inputs = new KeptByRelease<GapInput>(KEPT_PAIRS);
  private readonly calculations = new KeptByRelease<GapCalculation>(KEPT_CALCULATIONS);
  private readonly resamples = new KeptByRelease<Resamples>(KEPT_PAIRS);
  private readonly robustness = new KeptByRelease<RobustnessRow[]>(KEPT_PAIRS);
  private readonly backTests = new KeptByRelease<BackTest>(KEPT_PAIRS);

  /** One that asks giving up does not end it for the others; so of all below. */
  of({ snapshot, signal }: RecordContext, pair: Pair, question: GapQuestion) {
    const key = `${keyOf(pair)} ${JSON.stringify(question)}`;
    const calculation = this.calculations.of(snapshot, key, async () =>
      calculate(await this.input(snapshot, pair), question),
    );
    return orAbort(calculation, signal, 'gaps');
  }

  /** How far the scores would move with another draw of the same record; for the default constants and day alone. */
  resamplesOf({ snapshot, signal }: RecordContext, pair: Pair): Promise<Resamples> {
    const resamples = this.resamples.of(snapshot, keyOf(pair), async () => {
      const input = await this.input(snapshot, pair);
      return Resamples.of(input, { day: dayOf(input), constants: DEFAULT_CONSTANTS });
    });
    return orAbort(resamples, signal, 'gap intervals');
  }

  robustnessOf({ snapshot, signal }: RecordContext, pair: Pair): Promise<readonly RobustnessRow[]> {
    const rows = this.robustness.of(snapshot, keyOf(pair), async () => {
      const input = await this.input(snapshot, pair);
      return robustnessOf(input, dayOf(input));
    });
    return orAbort(rows, signal, 'gap robustness');
  }

  backTestOf({ snapshot, signal }: RecordContext, pair: Pair, level: BackTestLevel) {
    const folds = this.backTests.of(snapshot, `${keyOf(pair)} ${level}`, async () =>
      backTest(await this.input(snapshot, pair), level),
    );
    return orAbort(folds, signal, 'gap back-test');
  }

  private input(snapshot: GraphSnapshot, pair: Pair): Promise<GapInput> {
    return this.inputs.of(snapshot, keyOf(pair), (context) => readGapInput(context, pair));
  }
}

export interface BackTest {
  readonly folds: readonly FoldResult[];
  /** Of all folds with a positive; empty: there is none. */
  readonly overall: readonly OverallResult[];
}

/** Fold after fold, each against its baselines. */
export async function backTest(input: GapInput, level: BackTestLevel): Promise<BackTest> {
  const { left, right } = input;
  const sides: Sides = {
    lefts: left.regions.length,
    rights: right.regions.length,
    drawnFirst: left.countryId < right.countryId ? 'left' : 'right',
  };
  const judged: JudgedFold[] = [];
  for (const year of foldYears(input)) {
    judged.push(await judgeFold(foldOf(input, DEFAULT_CONSTANTS, year, level), sides));
  }
  return { folds: judged.map(foldResult), overall: overallResults(judged) };
}

/** The day a question without one is asked for: that of the last dated initiative. */
export const dayOf = ({ lastDatedDay }: GapInput) => lastDatedDay ?? '0001-01-01';

export function calculate(input: GapInput, { day, constants }: GapQuestion): GapCalculation {
  const asOf = day ?? dayOf(input);
  const model = gapModel(input, { day: asOf, constants });
  const scoredOf = (level: BackTestLevel) => (level === 'CELL' ? model.cells : model.pairs);
  return {
    model,
    isDefault: asOf === dayOf(input) && isDefault(constants),
    cells: rankCells(model),
    pairs: rankPairs(model),
    cellTest: nullTest(model.cells.grid, topCount(input)),
    pairTest: nullTest(model.pairs.grid, 1),
    meanPotential: onceByLevel((level) =>
      meanOfKnown(potentialsOfScale(input, scoredOf(level), level)),
    ),
    probability: onceByLevel((level) => fitProbability(input, constants, asOf, level)),
    byStatus: onceByLevel((level) => countByStatus(model, scoredOf(level), level)),
  };
}

/** Worked out when it is first asked for, and kept: rows of a page ask for the same. */
function onceByLevel<Value>(make: (level: BackTestLevel) => Value) {
  const made = new Map<BackTestLevel, Value>();
  return (level: BackTestLevel): Value => {
    if (!made.has(level)) made.set(level, make(level));
    return made.get(level) as Value;
  };
}

function isDefault(constants: GapConstants): boolean {
  return JSON.stringify(constants) === JSON.stringify(DEFAULT_CONSTANTS);
}

const keyOf = ({ leftId, rightId, dataset }: Pair) => `${dataset} ${leftId} ${rightId}`;
