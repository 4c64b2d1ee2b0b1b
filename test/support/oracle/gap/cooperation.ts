import { isStep, type KnownInitiative } from './known.js';

/** What is on record of one cell or pair by D. */
export type Cooperation = {
  /** c. */
  readonly strength: number;
  /** Evidence that enters c. */
  readonly evidence: number;
  readonly undated: number;
  readonly lastYear: number | null;
  readonly sessions: number;
  readonly steps: number;
  readonly announcedSteps: number;
  /** n: "initiatives dated by D, no weights". */
  readonly count: number;
  /** What `evidenceStatus` leaves out, dated or not. */
  readonly leftOut: number;
};

export const NO_COOPERATION: Cooperation = {
  strength: 0,
  evidence: 0,
  undated: 0,
  lastYear: null,
  sessions: 0,
  steps: 0,
  announcedSteps: 0,
  count: 0,
  leftOut: 0,
};

export function cellKey(left: string, right: string, sector: string | null): string {
  return sector === null ? `${left} ${right}` : `${left} ${right} ${sector}`;
}

/** By cell; `sectorsOf` says in which, [null] being the pair itself, whatever the sectors. */
export function cooperationByCell(
  known: readonly KnownInitiative[],
  sectorsOf: (each: KnownInitiative) => readonly (string | null)[],
): Map<string, Cooperation> {
  const cells = new Map<string, Cooperation>();
  for (const each of known) {
    for (const left of each.left) {
      for (const right of each.right) {
        for (const sector of sectorsOf(each)) {
          const key = cellKey(left, right, sector);
          cells.set(key, withInitiative(cells.get(key) ?? NO_COOPERATION, each));
        }
      }
    }
  }
  return cells;
}

function withInitiative(sum: Cooperation, each: KnownInitiative): Cooperation {
  const count = sum.count + (each.year === null ? 0 : 1);
  if (!each.counts) return { ...sum, count, leftOut: sum.leftOut + 1 };
  const isStepHere = isStep(each.initiative);
  return {
    // "Σ_e w(e)·r(e)/(n−1)", n the units of both sides together.
    strength: sum.strength + each.weight / (each.left.length + each.right.length - 1),
    evidence: sum.evidence + 1,
    undated: sum.undated + (each.year === null ? 1 : 0),
    lastYear: laterYear(sum.lastYear, each.year),
    sessions: sum.sessions + (each.initiative.basis === 'SESSION' ? 1 : 0),
    steps: sum.steps + (isStepHere ? 1 : 0),
    announcedSteps: sum.announcedSteps + (isStepHere && each.isOnlyAnnounced ? 1 : 0),
    count,
    leftOut: sum.leftOut,
  };
}

function laterYear(left: number | null, right: number | null): number | null {
  if (left === null || right === null) return left ?? right;
  return Math.max(left, right);
}
