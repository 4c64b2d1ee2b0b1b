import { checkPairOfCountries, type Pair, type PairRefusal } from '../release/check-pair.js';
import type { PairInput } from '../release/pair.input.js';
import type { BasisWeights } from '../tie/tie-strength.js';
import { checkAsOf, checkConstants } from './check-gap.js';
import type { GapConstantsInput } from './gap.input.js';
import type { GapContext } from './gap.loaders.js';
import type { GapCalculation } from './gap-calculations.js';
import { FORMULA_VERSION } from './gap-constants.js';

export interface CalculationArgs {
  readonly pair?: PairInput | null;
  readonly asOf?: string | null;
  readonly constants?: GapConstantsInput | null;
}

export interface Asked {
  readonly pair: Pair;
  readonly calculation: GapCalculation;
}

export async function askedCalculation(
  context: GapContext,
  args: CalculationArgs,
  refusal?: PairRefusal,
): Promise<Asked> {
  const pair = await checkPairOfCountries(context, args.pair, refusal);
  const question = { day: checkAsOf(args.asOf), constants: checkConstants(args.constants) };
  return { pair, calculation: await context.gaps.of(context, pair, question) };
}

/** What a list was cut by. */
export interface ListFilters {
  readonly isBothSpecialisedApplied: boolean;
  readonly perRegion: number | null;
  readonly restrictedOn: string | null;
}

/** Of a matrix, which shows every cell. */
export const NO_FILTERS: ListFilters = {
  isBothSpecialisedApplied: false,
  perRegion: null,
  restrictedOn: null,
};

/** What a ranking was worked out from, as the schema shows it. */
export function calculationView(
  { pair, calculation }: Asked,
  level: 'CELL' | 'PAIR',
  filters: ListFilters,
) {
  const { model } = calculation;
  const scored = level === 'CELL' ? model.cells : model.pairs;
  return {
    pair,
    calculation,
    formulaVersion: FORMULA_VERSION,
    method: model.method,
    asOf: model.day,
    constants: { ...model.constants, weights: shownWeights(model.constants.weights) },
    scale: Number.isNaN(scored.scale) ? 0 : scored.scale,
    opportunityThreshold: Number.isNaN(scored.threshold) ? null : scored.threshold,
    ...filters,
    get byStatus() {
      return calculation.byStatus(level);
    },
  };
}

function shownWeights({ PROJECT, AGREEMENT, PROGRAMME, SESSION }: BasisWeights) {
  return { project: PROJECT, agreement: AGREEMENT, programme: PROGRAMME, session: SESSION };
}

export type CalculationView = ReturnType<typeof calculationView>;
