/** The real data; all copies are made of it. */
export const SEED = 'seed/italy-russia';
