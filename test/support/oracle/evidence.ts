import { hasRole, passesFilter, passesSide } from './filters.js';
import { unitsOf, unitsOfSide } from './places.js';
import { divide, type Rational, rationalOf, roundedToSix } from './rational.js';
import type { DataRecord } from './record.js';
import {
  type Basis,
  type BasisWeights,
  compareText,
  type EvidenceFilter,
  type Initiative,
  type Level,
  type Party,
  type SideQuestion,
  type Statement,
  sortedUnique,
  WEIGHTS,
} from './vocabulary.js';

export type TieQuestion = {
  readonly left: SideQuestion;
  readonly right: SideQuestion;
  readonly filter?: EvidenceFilter;
  readonly weights?: Partial<BasisWeights>;
};

/** "One initiative × one left unit × one right unit, if at least one party counts for each." */
export type Evidence = {
  readonly initiative: string;
  readonly basis: Basis;
  readonly status: string | null;
  readonly date: string | null;
  readonly weight: number;
  readonly n: number;
  readonly strength: number;
  readonly spread: boolean;
  /** One entry for each row of participations, by actor, then role. */
  readonly left: readonly Statement[];
  readonly right: readonly Statement[];
  readonly sectors: readonly string[];
  readonly sources: readonly string[];
};

export type FoundEvidence = {
  readonly leftUnit: string;
  readonly rightUnit: string;
  readonly initiative: Initiative;
  readonly exact: Rational;
  readonly evidence: Evidence;
};

/** All evidence of one initiative at the levels asked for, after every filter. */
export function evidenceOf(
  record: DataRecord,
  initiative: Initiative,
  question: TieQuestion,
): FoundEvidence[] {
  const { left, right, filter = {} } = question;
  if (!passesFilter(record, initiative, filter)) return [];
  const leftUnits = unitsOfSide(record, initiative, left.country, left.level);
  const rightUnits = unitsOfSide(record, initiative, right.country, right.level);
  // "A filter chooses evidence and never changes n."
  const n = leftUnits.size + rightUnits.size;
  const passes =
    (side: SideQuestion) =>
    ([unit, parties]: [string, Party[]]) =>
      passesSide(record, unit, side) && hasRole(parties, filter.roles);
  const rightEnds = [...rightUnits].filter(passes(right));
  return [...leftUnits]
    .filter(passes(left))
    .flatMap((leftEnd) =>
      rightEnds.map((rightEnd) =>
        foundEvidence(record, initiative, question, n, leftEnd, rightEnd),
      ),
    );
}

function foundEvidence(
  record: DataRecord,
  initiative: Initiative,
  question: TieQuestion,
  n: number,
  [leftUnit, leftParties]: [string, Party[]],
  [rightUnit, rightParties]: [string, Party[]],
): FoundEvidence {
  const weight = question.weights?.[initiative.basis] ?? WEIGHTS[initiative.basis];
  // "Each evidence adds weight ÷ (n − 1)."
  const exact = divide(rationalOf(weight), n - 1);
  const left = statementsOf(leftParties);
  const right = statementsOf(rightParties);
  const { id, basis, status, date, sectors } = initiative;
  const evidence: Evidence = {
    initiative: id,
    basis,
    status,
    date,
    weight,
    n,
    strength: roundedToSix(exact),
    spread:
      isSpread(record, leftParties, question.left.level) ||
      isSpread(record, rightParties, question.right.level),
    left,
    right,
    sectors,
    // "Its sources are those of the initiative's row and of these participations."
    sources: sortedUnique([
      ...initiative.sources,
      ...[...left, ...right].flatMap((statement) => statement.sources),
    ]),
  };
  return { leftUnit, rightUnit, initiative, exact, evidence };
}

/** "Evidence that reaches a region only through parties that lie in several regions is `spread`." */
function isSpread(record: DataRecord, parties: readonly Party[], level: Level): boolean {
  if (level !== 'REGION') return false;
  return parties.every((party) => new Set(unitsOf(record, party.id, 'REGION')).size > 1);
}

function statementsOf(parties: readonly Party[]): Statement[] {
  return parties
    .flatMap((party) => party.statements)
    .sort((a, b) => compareText(a.actor, b.actor) || compareText(a.role, b.role));
}
