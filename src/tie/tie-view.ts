import { BASES } from '../initiative/basis.js';
import { InitiativeStatus } from '../initiative/initiative-enums.js';
import type { Level } from '../place/level.js';
import { tieId } from './tie-id.js';
import type { TieSummary } from './tie-of-groups.js';
import { isLeftA, type Side, type TieQuestion } from './tie-question.js';
import type { BasisWeights } from './tie-strength.js';

const STATUSES = [...Object.keys(InitiativeStatus), null];

/** A question with the weights its evidence is scored by. */
export interface WeightedQuestion extends TieQuestion {
  readonly weights: BasisWeights;
}

/** A tie as the schema shows it, with what its lists are asked by. What few questions select is worked out when it is read. */
export class TieView {
  readonly leftId: string;
  readonly rightId: string;
  readonly strength: number;
  readonly evidenceCount: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly undated: number;

  constructor(
    private readonly summary: TieSummary,
    readonly question: WeightedQuestion,
  ) {
    this.leftId = summary.leftId;
    this.rightId = summary.rightId;
    this.strength = summary.strength;
    this.evidenceCount = summary.evidenceCount;
    this.first = summary.first;
    this.last = summary.last;
    this.undated = summary.undated;
  }

  get id(): string {
    return viewId(this.summary, this.question);
  }

  get leftLevel(): Level {
    return this.question.left.level;
  }

  get rightLevel(): Level {
    return this.question.right.level;
  }

  get derivedTieId(): string {
    return derivedTieId(this.summary, this.question);
  }

  get byBasis() {
    const { countByBasis } = this.summary;
    return BASES.map((basis) => ({ basis, count: countByBasis.get(basis) ?? 0 }));
  }

  get byStatus() {
    const { countByStatus } = this.summary;
    return STATUSES.map((status) => ({ status, count: countByStatus.get(status) ?? 0 }));
  }
}

/** Which derived Tie holds the evidence of a pair. */
export function derivedTieId(
  { leftId, rightId }: Pick<TieSummary, 'leftId' | 'rightId'>,
  { left, right }: Record<'left' | 'right', Pick<Side, 'level' | 'countryId'>>,
): string {
  const ends = [
    { level: left.level, unitId: leftId },
    { level: right.level, unitId: rightId },
  ] as const;
  return isLeftA(left, right) ? tieId(ends[0], ends[1]) : tieId(ends[1], ends[0]);
}

/** A tie without any evidence: what a pair that never met, or not so, looks like. */
export function emptySummary(leftId: string, rightId: string): TieSummary {
  return {
    leftId,
    rightId,
    strength: 0,
    evidenceCount: 0,
    countByBasis: new Map(),
    countByStatus: new Map(),
    first: null,
    last: null,
    undated: 0,
  };
}

function viewId(
  { leftId, rightId }: TieSummary,
  { left, right, filter, weights }: WeightedQuestion,
) {
  const key = [leftId, left.level, rightId, right.level, filter, BASES.map((b) => weights[b])];
  return `tie:${Buffer.from(JSON.stringify(key), 'utf8').toString('base64url')}`;
}
