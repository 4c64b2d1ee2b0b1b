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

/** A tie by its ends and its question: what is known of it before any evidence is counted. */
export class TieEnds {
  constructor(
    readonly leftId: string,
    readonly rightId: string,
    readonly question: WeightedQuestion,
  ) {}

  get id(): string {
    return viewId(this, this.question);
  }

  get leftLevel(): Level {
    return this.question.left.level;
  }

  get rightLevel(): Level {
    return this.question.right.level;
  }

  get derivedTieId(): string {
    return derivedTieId(this, this.question);
  }
}

/** A tie whose evidence is counted. What few questions select is worked out when it is read. */
export class TieView extends TieEnds {
  readonly strength: number;
  readonly evidenceCount: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly undated: number;

  constructor(
    private readonly summary: TieSummary,
    question: WeightedQuestion,
  ) {
    super(summary.leftId, summary.rightId, question);
    this.strength = summary.strength;
    this.evidenceCount = summary.evidenceCount;
    this.first = summary.first;
    this.last = summary.last;
    this.undated = summary.undated;
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

type Counted = 'strength' | 'evidenceCount' | 'byBasis' | 'byStatus' | 'first' | 'last' | 'undated';

/** One tie whose evidence is counted, once, where a number of it is selected; its lists are read meanwhile. */
export class UncountedTie
  extends TieEnds
  implements Record<Counted, () => Promise<TieView[Counted]>>
{
  private counted: Promise<TieView> | undefined;

  constructor(
    { left, right }: { readonly left: string; readonly right: string },
    question: WeightedQuestion,
    private readonly count: () => Promise<TieView>,
  ) {
    super(left, right, question);
  }

  async strength() {
    return (await this.view()).strength;
  }

  async evidenceCount() {
    return (await this.view()).evidenceCount;
  }

  async byBasis() {
    return (await this.view()).byBasis;
  }

  async byStatus() {
    return (await this.view()).byStatus;
  }

  async first() {
    return (await this.view()).first;
  }

  async last() {
    return (await this.view()).last;
  }

  async undated() {
    return (await this.view()).undated;
  }

  private view(): Promise<TieView> {
    this.counted ??= this.count();
    return this.counted;
  }
}

export type AnyTie = TieView | UncountedTie;

export function evidenceCountOf(tie: AnyTie): number | Promise<number> {
  return tie instanceof TieView ? tie.evidenceCount : tie.evidenceCount();
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

function viewId({ leftId, rightId }: TieEnds, { left, right, filter, weights }: WeightedQuestion) {
  const key = [leftId, left.level, rightId, right.level, filter, BASES.map((b) => weights[b])];
  return `tie:${Buffer.from(JSON.stringify(key), 'utf8').toString('base64url')}`;
}
