/** The kind of initiative behind an evidence, from strongest to weakest. */
export const BASES = ['PROJECT', 'AGREEMENT', 'PROGRAMME', 'SESSION'] as const;
export type Basis = (typeof BASES)[number];
