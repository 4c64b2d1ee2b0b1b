import type { Grid } from './gather-evidence.js';

/** Sums over a grid: of each region over the cells of the first `tops` sectors, of each sector over its own. */
export interface Margins {
  readonly left: Float64Array;
  readonly right: Float64Array;
  readonly sector: Float64Array;
}

export function marginsOf(grid: Grid, tops: number, valueAt: (at: number) => number): Margins {
  const { lefts, rights, sectors } = grid;
  const left = new Float64Array(lefts);
  const right = new Float64Array(rights);
  const sector = new Float64Array(sectors);
  for (let at = 0; at < lefts * rights * sectors; at += 1) {
    const value = valueAt(at);
    if (value === 0) continue;
    const s = at % sectors;
    sector[s] = (sector[s] as number) + value;
    if (s >= tops) continue;
    const pair = (at - s) / sectors;
    const j = pair % rights;
    const i = (pair - j) / rights;
    left[i] = (left[i] as number) + value;
    right[j] = (right[j] as number) + value;
  }
  return { left, right, sector };
}
