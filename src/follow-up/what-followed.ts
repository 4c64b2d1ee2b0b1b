import { setImmediate as nextTurn } from 'node:timers/promises';
import type { TyingRow } from './follow-up.cypher.js';

export const OUTCOMES = [
  'FOLLOWED',
  'OTHER_FIELD',
  'UNDATED',
  'NOTHING_ON_RECORD',
  'NO_PAIR',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface UnitPair {
  readonly leftId: string;
  readonly rightId: string;
}

export interface FollowingProject {
  readonly project: TyingRow;
  /** One of the project's own rows names a sector of the agreement, one below it or one above it. */
  readonly inField: boolean;
}

/** A pair of units that an agreement ties, and what came of it between the two. */
export interface FollowedPair extends UnitPair {
  /** Projects of the pair that are not before the agreement, newest first. */
  readonly following: readonly FollowingProject[];
  /** Projects of the pair that have no date, or all of them where the agreement has none. */
  readonly undated: readonly TyingRow[];
}

export interface AgreementFollowUp {
  readonly agreement: TyingRow;
  readonly outcome: Outcome;
  readonly pairCount: number;
}

/** The agreements of a pair of countries at two levels, and the projects that tie the same units. */
export class FollowUps {
  private constructor(
    /** Newest first. */
    readonly agreements: readonly AgreementFollowUp[],
    readonly projects: ProjectsByPair,
    /** What all of it was worked out from. */
    readonly rows: readonly TyingRow[],
  ) {}

  /** Rows newest first. Gives way to other requests, since each agreement is looked at with all its pairs. */
  static async of(rows: readonly TyingRow[]): Promise<FollowUps> {
    const projects = new ProjectsByPair(rows.filter(({ basis }) => basis === 'PROJECT'));
    const agreements: AgreementFollowUp[] = [];
    for (const agreement of rows) {
      if (agreement.basis !== 'AGREEMENT') continue;
      const pairs = followedPairs(agreement, projects);
      const outcome = outcomeOf(agreement, pairs);
      agreements.push({ agreement, outcome, pairCount: pairs.length });
      if (agreements.length % AGREEMENTS_A_TURN === 0) await nextTurn();
    }
    return new FollowUps(agreements, projects, rows);
  }
}

// Some hundred pairs each at the level ACTOR: about ten milliseconds.
const AGREEMENTS_A_TURN = 500;

export class ProjectsByPair {
  private readonly byLeft = new Map<string, Map<string, TyingRow[]>>();

  /** Newest first, and so they stay. */
  constructor(projects: readonly TyingRow[]) {
    for (const project of projects) {
      for (const { leftId, rightId } of pairsOf(project)) {
        const byRight = this.byLeft.get(leftId) ?? new Map<string, TyingRow[]>();
        this.byLeft.set(leftId, byRight);
        const known = byRight.get(rightId);
        if (known === undefined) byRight.set(rightId, [project]);
        else known.push(project);
      }
    }
  }

  of({ leftId, rightId }: UnitPair): readonly TyingRow[] {
    return this.byLeft.get(leftId)?.get(rightId) ?? [];
  }
}

/** The pairs of units that an initiative ties, by left id, then right id. */
export function pairsOf({ leftIds, rightIds }: TyingRow): UnitPair[] {
  return leftIds.flatMap((leftId) => rightIds.map((rightId) => ({ leftId, rightId })));
}

/** By left id, then right id. */
export function followedPairs(agreement: TyingRow, projects: ProjectsByPair): FollowedPair[] {
  return pairsOf(agreement).map((pair) => {
    const ofPair = projects.of(pair);
    return {
      ...pair,
      following: ofPair
        .filter((project) => isNotBefore(project, agreement))
        .map((project) => ({ project, inField: isInField(project, agreement) })),
      undated: ofPair.filter(({ date }) => date === null || agreement.date === null),
    };
  });
}

/** As text: 2008 is before 2008-05. */
function isNotBefore(project: TyingRow, agreement: TyingRow): boolean {
  return project.date !== null && agreement.date !== null && project.date >= agreement.date;
}

/** An agreement without sector has no field of its own, so every project is in it; a sector beside its own is not. */
function isInField(project: TyingRow, agreement: TyingRow): boolean {
  return (
    agreement.sectorIds.length === 0 ||
    agreement.sectorIds.some((id) => project.concernIds.includes(id)) ||
    project.sectorIds.some((id) => agreement.concernIds.includes(id))
  );
}

/** The first that holds. */
function outcomeOf(agreement: TyingRow, pairs: readonly FollowedPair[]): Outcome {
  if (pairs.length === 0) return 'NO_PAIR';
  const following = pairs.flatMap((pair) => pair.following);
  if (following.some(({ inField }) => inField)) return 'FOLLOWED';
  if (following.length > 0) return 'OTHER_FIELD';
  const isUndated = agreement.date === null || pairs.some(({ undated }) => undated.length > 0);
  return isUndated ? 'UNDATED' : 'NOTHING_ON_RECORD';
}

/** A pair of units that agreements tie and no project does. */
export interface PairWithoutProject extends UnitPair {
  /** Newest first; at least one. */
  readonly agreements: readonly TyingRow[];
  readonly agreementCount: number;
}

/** Most agreements first, then left id, then right id. */
export function pairsWithoutProject(
  agreements: readonly TyingRow[],
  projects: ProjectsByPair,
): PairWithoutProject[] {
  const byPair = new Map<string, UnitPair & { readonly agreements: TyingRow[] }>();
  for (const agreement of agreements) {
    for (const pair of pairsOf(agreement)) {
      if (projects.of(pair).length > 0) continue;
      const key = `${pair.leftId} ${pair.rightId}`;
      const known = byPair.get(key);
      if (known === undefined) byPair.set(key, { ...pair, agreements: [agreement] });
      else known.agreements.push(agreement);
    }
  }
  return [...byPair]
    .map(([key, pair]) => ({ key, ...pair, agreementCount: pair.agreements.length }))
    .sort((one, other) => {
      return other.agreementCount - one.agreementCount || (one.key < other.key ? -1 : 1);
    });
}
