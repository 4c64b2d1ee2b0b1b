import { UserError } from '../shared/user-error.js';
import type { BasisWeights as BasisWeightsInput } from './tie.input.js';
import { type BasisWeights, DEFAULT_WEIGHTS, STRENGTH_DECIMALS } from './tie-strength.js';

const MAX_WEIGHT = 1_000;

/** The weights to score by; none given: the documented ones. */
export function checkWeights(input: BasisWeightsInput | null | undefined): BasisWeights {
  if (input == null) return DEFAULT_WEIGHTS;
  for (const [basis, weight] of Object.entries(input)) {
    const isFine = weight >= 0 && weight <= MAX_WEIGHT && hasFewDecimals(weight);
    if (isFine) continue;
    throw new UserError(
      `\`weights.${basis}\` is ${weight}; it must be from 0 to ${MAX_WEIGHT} with at most ${STRENGTH_DECIMALS} decimals.`,
      { argument: ['weights', basis] },
    );
  }
  const { project, agreement, programme, session } = input;
  return { PROJECT: project, AGREEMENT: agreement, PROGRAMME: programme, SESSION: session };
}

function hasFewDecimals(weight: number): boolean {
  const scale = 10 ** STRENGTH_DECIMALS;
  return Math.round(weight * scale) / scale === weight;
}
