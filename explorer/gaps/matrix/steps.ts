/**
 * Where a darker step begins. Half an order of magnitude each, since scores are spread over several; the same for every matrix, so
 * that two can be compared.
 */
export const STEPS = [0.01, 0.03, 0.1, 0.3, 1] as const;

/** 0 to 5. */
export const stepOf = (score: number) => STEPS.filter((from) => score >= from).length;
