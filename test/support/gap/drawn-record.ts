import type { GapInitiative, GapInput } from '../../../src/gap/gap-input.js';
import { topCells } from '../../../src/gap/gather-evidence.js';

/** How often something of this mean happens (Knuth); large means in parts, since exp(−mean) would vanish. */
export function poissonDraw(mean: number, random: () => number): number {
  if (mean > 30) return poissonDraw(30, random) + poissonDraw(mean - 30, random);
  const limit = Math.exp(-mean);
  let [count, product] = [-1, 1];
  while (product > limit) {
    product *= random();
    count += 1;
  }
  return count;
}

/** Counts by cell of TOP, drawn from their means; 0 elsewhere. */
export function drawnCounts(input: GapInput, means: ArrayLike<number>, random: () => number) {
  const counts = new Float64Array(means.length);
  for (const at of topCells(input)) {
    const mean = means[at] as number;
    counts[at] = mean > 0 ? poissonDraw(mean, random) : 0;
  }
  return counts;
}

/** The same regions, sectors and figures, and as many projects of the last day in each cell as counted. */
export function withCounts(input: GapInput, counts: Float64Array): GapInput {
  const initiatives: GapInitiative[] = [];
  const [rights, sectors] = [input.right.regions.length, input.sectors.length];
  for (const [at, count] of counts.entries()) {
    const pair = Math.floor(at / sectors);
    const place = {
      left: [Math.floor(pair / rights)],
      right: [pair % rights],
      sectors: [at % sectors],
    };
    for (let copy = 0; copy < count; copy += 1) {
      initiatives.push({
        id: `project:drawn-${initiatives.length}`,
        basis: 'PROJECT',
        status: 'OPERATING',
        firstDay: input.lastDatedDay,
        n: 2,
        ...place,
      });
    }
  }
  return { ...input, initiatives };
}
