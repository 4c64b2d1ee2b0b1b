import { turnTaker } from '../shared/take-turns.js';
import { DEFAULT_CONSTANTS, type GapConstants } from './gap-constants.js';
import type { GapInput } from './gap-input.js';
import { gapModel, gapsOf } from './gap-model.js';
import { rounded } from './gap-score.js';
import { judgedIn } from './gap-status.js';
import { topCells } from './gather-evidence.js';
import { kendallTau } from './kendall.js';
import { seededRandom } from './seeded-random.js';
import { valuesAt } from './values-at.js';

export const TOP_ROWS = 20;
const LOST_PART = 0.1;
const LOST_SEED = 1_938;

/** What the ranking becomes under another choice. */
export interface RobustnessRow {
  /** What was changed, in words. */
  readonly change: string;
  /** Kendall's τ of the gaps of all cells that are not NO_DATA; null where it cannot be had. */
  readonly kendallTau: number | null;
  /** Of the twenty largest gaps, how many are still among the twenty largest. */
  readonly topShared: number;
}

interface Scenario {
  readonly change: string;
  readonly constants?: Partial<GapConstants>;
  readonly isTenthLost?: boolean;
}

const { weights, sizeExponent, activityExponent, volumeExponent } = DEFAULT_CONSTANTS;

const SCENARIOS: readonly Scenario[] = [
  { change: 'half-life of 3 years', constants: { halfLife: 3 } },
  { change: 'half-life of 5 years', constants: { halfLife: 5 } },
  { change: 'half-life of 20 years', constants: { halfLife: 20 } },
  { change: 'no ageing', constants: { halfLife: null } },
  {
    change: 'every basis counts alike',
    constants: { weights: { PROJECT: 1, AGREEMENT: 1, PROGRAMME: 1, SESSION: 1 } },
  },
  { change: 'sessions count nothing', constants: { weights: { ...weights, SESSION: 0 } } },
  { change: 'sessions count 2', constants: { weights: { ...weights, SESSION: 2 } } },
  { change: 'size counts half', constants: { sizeExponent: sizeExponent / 2 } },
  { change: 'size counts double', constants: { sizeExponent: sizeExponent * 2 } },
  { change: 'activity counts half', constants: { activityExponent: activityExponent / 2 } },
  { change: 'activity counts double', constants: { activityExponent: activityExponent * 2 } },
  { change: 'volume counts half', constants: { volumeExponent: volumeExponent / 2 } },
  { change: 'volume counts double', constants: { volumeExponent: volumeExponent * 2 } },
  {
    change: 'what was only announced is left out',
    constants: { evidenceStatus: 'NOT_ONLY_ANNOUNCED' },
  },
  { change: 'a tenth of the initiatives is lost', isTenthLost: true },
];

/** One row a scenario, in a fixed order, against the ranking by the default constants. */
export async function robustnessOf(input: GapInput, day: string): Promise<RobustnessRow[]> {
  const base = gapModel(input, { day, constants: DEFAULT_CONSTANTS });
  const isJudged = judgedIn(base, base.cells);
  const cells = topCells(input).filter((at) => isJudged[at] === 1);
  const gaps = valuesAt(gapsOf(base.cells), cells);
  const top = topOf(gaps);
  const turn = turnTaker();
  const rows: RobustnessRow[] = [];
  for (const { change, constants, isTenthLost } of SCENARIOS) {
    const times = isTenthLost ? withoutTenth(input.initiatives.length) : undefined;
    const model = gapModel(input, {
      day,
      constants: { ...DEFAULT_CONSTANTS, ...constants },
      ...(times && { times }),
    });
    const others = valuesAt(gapsOf(model.cells), cells);
    const tau = kendallTau(gaps, others);
    const shared = [...topOf(others)].filter((at) => top.has(at)).length;
    rows.push({
      change,
      kendallTau: Number.isFinite(tau) ? rounded(tau) : null,
      topShared: shared,
    });
    await turn();
  }
  return rows;
}

/** Of equal gaps the first in the order of the cells. */
function topOf(gaps: Float64Array): Set<number> {
  const top: number[] = [];
  for (let at = 0; at < gaps.length; at += 1) {
    const isLarger = (place: number) =>
      (gaps[at] as number) > (gaps[top[place] as number] as number);
    if (top.length === TOP_ROWS && !isLarger(TOP_ROWS - 1)) continue;
    let place = top.length;
    while (place > 0 && isLarger(place - 1)) place -= 1;
    top.splice(place, 0, at);
    top.length = Math.min(top.length, TOP_ROWS);
  }
  return new Set(top);
}

function withoutTenth(size: number): Uint8Array {
  const random = seededRandom(LOST_SEED);
  return Uint8Array.from({ length: size }, () => (random() < LOST_PART ? 0 : 1));
}
