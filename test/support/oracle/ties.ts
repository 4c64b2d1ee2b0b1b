import type { RawDataSet } from '../data/raw-data-set.js';
import {
  compareDatesAscending,
  compareDatesDescending,
  compareInitiatives,
  firstAndLast,
} from './dates.js';
import { type Evidence, evidenceOf, type FoundEvidence, type TieQuestion } from './evidence.js';
import { passesFilter } from './filters.js';
import { joinsBothSides, unitsOf } from './places.js';
import { add, roundedToSix, ZERO } from './rational.js';
import { type DataRecord, recordOf } from './record.js';
import { fold, shownName } from './search.js';
import { type AnswerStatus, statusOf } from './status.js';
import { type Unplaced, unplacedOf } from './unplaced.js';
import {
  BASES,
  type Basis,
  type BasisWeights,
  compareText,
  type EvidenceFilter,
  type Initiative,
  type Level,
  STATUSES,
  sortedUnique,
} from './vocabulary.js';

export const TIE_ORDERS = ['STRONGEST', 'MOST_EVIDENCE', 'FIRST', 'LAST', 'LEFT_NAME'] as const;
export type TieOrder = (typeof TIE_ORDERS)[number];

export type OracleTie = {
  readonly left: string;
  readonly right: string;
  readonly strength: number;
  readonly evidenceCount: number;
  /** Strongest first, zeros included. */
  readonly byBasis: readonly { readonly basis: Basis; readonly count: number }[];
  /** In the order of import-format.md, last an entry with status null; zeros included. */
  readonly byStatus: readonly { readonly status: string | null; readonly count: number }[];
  readonly first: string | null;
  readonly last: string | null;
  readonly undated: number;
  /** The sectors that rows of the initiatives name, by id. */
  readonly sectors: readonly string[];
  /** Newest first. */
  readonly evidence: readonly Evidence[];
};

export type TieAnswer = {
  readonly ties: readonly OracleTie[];
  readonly totalCount: number;
  readonly status: AnswerStatus;
  readonly bothSides: number;
  readonly placed: number;
  readonly unplaced: readonly Unplaced[];
  readonly undatedLeftOut: readonly string[];
};

/** Every tie between two sides at the levels asked for, and what the levels could not hold. */
export function tiesBetween(
  raw: RawDataSet,
  question: TieQuestion,
  order: TieOrder = 'STRONGEST',
): TieAnswer {
  refuseOneCountry(question.left.country, question.right.country);
  const record = recordOf(raw);
  const joining = joiningInitiatives(record, question);
  const asked = joining.filter((each) => passesFilter(record, each, question.filter));
  const unplaced = asked.flatMap(
    (each) => unplacedOf(record, each, question.left, question.right) ?? [],
  );
  const ties = tiesOf(joining.flatMap((each) => evidenceOf(record, each, question)));
  return {
    ties: ties.sort(tieComparison(record, order)),
    totalCount: ties.length,
    status: statusOf(record, question, ties.length > 0),
    bothSides: asked.length,
    placed: asked.length - unplaced.length,
    unplaced,
    undatedLeftOut: undatedLeftOut(record, joining, question.filter),
  };
}

export type PairQuestion = {
  readonly left: string;
  readonly right: string;
  readonly leftLevel: Level;
  readonly rightLevel: Level;
  readonly filter?: EvidenceFilter;
  readonly weights?: Partial<BasisWeights>;
};

/** The tie of one pair; null: untied, no evidence that passes the filter. */
export function tieOf(raw: RawDataSet, pair: PairQuestion): OracleTie | null {
  const { ties } = tiesBetween(raw, questionOfPair(recordOf(raw), pair));
  return ties[0] ?? null;
}

/** ANSWERED, or which kind of "none" the pair is. */
export function pairStatus(raw: RawDataSet, pair: PairQuestion): AnswerStatus {
  return tiesBetween(raw, questionOfPair(recordOf(raw), pair)).status;
}

export function questionOfPair(record: DataRecord, pair: PairQuestion): TieQuestion {
  const side = (unit: string, level: Level) => {
    const [country] = unitsOf(record, unit, 'COUNTRY');
    if (country === undefined) throw new Error(`${unit} has no side`);
    if (!unitsOf(record, unit, level).includes(unit))
      throw new Error(`${unit}: no unit at ${level}`);
    return { country, level, unit };
  };
  const { filter, weights } = pair;
  return {
    left: side(pair.left, pair.leftLevel),
    right: side(pair.right, pair.rightLevel),
    ...(filter === undefined ? {} : { filter }),
    ...(weights === undefined ? {} : { weights }),
  };
}

/** "A question about one country left and right is refused." */
function refuseOneCountry(left: string, right: string): void {
  if (left === right) throw new Error(`${left} stands left and right`);
}

function joiningInitiatives(record: DataRecord, { left, right }: TieQuestion): Initiative[] {
  return record.initiatives
    .filter((initiative) => joinsBothSides(initiative, left.country, right.country))
    .sort(compareInitiatives);
}

/** "A period keeps what has a date that overlaps it; the undated are left out." */
function undatedLeftOut(
  record: DataRecord,
  joining: readonly Initiative[],
  filter: EvidenceFilter = {},
): string[] {
  const { period, ...otherFilters } = filter;
  if (period === undefined) return [];
  return joining
    .filter(({ date }) => date === null)
    .filter((initiative) => passesFilter(record, initiative, otherFilters))
    .map(({ id }) => id);
}

function tiesOf(found: readonly FoundEvidence[]): OracleTie[] {
  const byPair = new Map<string, FoundEvidence[]>();
  for (const each of found) {
    const pair = `${each.leftUnit} ${each.rightUnit}`;
    const ofPair = byPair.get(pair);
    if (ofPair === undefined) byPair.set(pair, [each]);
    else ofPair.push(each);
  }
  return [...byPair.values()].map(tieOfEvidence);
}

/** "All the evidence between two actors of different sides, at the level asked for." */
function tieOfEvidence(found: readonly FoundEvidence[]): OracleTie {
  const evidence = found.map((each) => each.evidence);
  const count = (holds: (each: Evidence) => boolean) => evidence.filter(holds).length;
  return {
    left: found[0]?.leftUnit ?? '',
    right: found[0]?.rightUnit ?? '',
    strength: roundedToSix(found.reduce((sum, { exact }) => add(sum, exact), ZERO)),
    evidenceCount: evidence.length,
    byBasis: BASES.map((basis) => ({ basis, count: count((each) => each.basis === basis) })),
    byStatus: [...STATUSES, null].map((status) => ({
      status,
      count: count((each) => each.status === status),
    })),
    ...firstAndLast(evidence.map(({ date }) => date)),
    sectors: sortedUnique(evidence.flatMap(({ sectors }) => sectors)),
    evidence,
  };
}

type Comparison = (a: OracleTie, b: OracleTie) => number;

/** "Ties: strength, descending, then left id, then right id." "Undated: last in every order." */
function tieComparison(record: DataRecord, order: TieOrder): Comparison {
  const leftName = ({ left }: OracleTie) => fold(shownName(record.rowById.get(left) ?? {}, 'en'));
  const byKey: Readonly<Record<TieOrder, Comparison>> = {
    STRONGEST: (a, b) => b.strength - a.strength,
    MOST_EVIDENCE: (a, b) => b.evidenceCount - a.evidenceCount,
    FIRST: (a, b) => compareDatesAscending(a.first, b.first),
    LAST: (a, b) => compareDatesDescending(a.last, b.last),
    // "By the English name of the left end, accents and case apart."
    LEFT_NAME: (a, b) => compareText(leftName(a), leftName(b)),
  };
  return (a, b) =>
    byKey[order](a, b) || compareText(a.left, b.left) || compareText(a.right, b.right);
}
