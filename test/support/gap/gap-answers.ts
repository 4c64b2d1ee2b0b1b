import type { GapCalculation } from '../../../src/gap/gap-calculations.js';
import { DEFAULT_CONSTANTS, type GapConstants } from '../../../src/gap/gap-constants.js';
import { type GapPlace, GapRow } from '../../../src/gap/gap-row.js';
import type { Pair } from '../../../src/release/check-pair.js';
import type { GapQuestion, GapConstants as OracleConstants } from '../oracle/gap/constants.js';
import { type GapCell, gapCells, gapPairs, type JudgedCell } from '../oracle/gap/score.js';
import type { DataRecord } from '../oracle/record.js';

/** What the program and the second implementation both say of a cell or pair. */
export interface GapAnswer {
  /** Left, right and sector. */
  readonly key: string;
  /** What must be the same. */
  readonly said: Readonly<Record<string, string | number | boolean | null>>;
  /** What must be the same but for the order of summation. */
  readonly numbers: Readonly<Record<string, number | null>>;
}

/** Every cell, then every pair. */
export function programAnswers(calculation: GapCalculation, pair: Pair): GapAnswer[] {
  return placesOf(calculation).map((place) => answerOfRow(new GapRow(calculation, pair, place)));
}

export function placesOf({ model }: GapCalculation): GapPlace[] {
  const { left, right, sectors } = model.input;
  return left.regions.flatMap((_, i) =>
    right.regions.flatMap((__, j) =>
      [...sectors.keys(), null].map((sector) => ({ left: i, right: j, sector })),
    ),
  );
}

function answerOfRow(row: GapRow): GapAnswer {
  const { status, statusReason, initiatives, sessionOnly, announcedOnly, lastYear } = row;
  const { expected, observed, gap } = row.exact;
  const { place, calculation } = row;
  const sizes = (side: 'left' | 'right') =>
    place.sector === null
      ? null
      : known(calculation.model[`${side}Shares`][place.sector]?.[place[side]]);
  return {
    key: keyOf(row.leftId, row.rightId, row.sectorId),
    said: {
      status,
      reason: statusReason,
      n: initiatives,
      counted: row.initiativesCounted,
      hasLeftOut: row.hasAnnouncementsLeftOut,
      sessionOnly,
      announcedOnly,
      lastYear,
      significant: row.isAboveChance,
    },
    numbers: {
      c: observed,
      E: known(expected),
      G: known(gap),
      A: row.realised,
      nullExpected: row.expectedInitiatives,
      sigma: sizes('left'),
      tau: sizes('right'),
      lqLeft: row.leftQuotient,
      lqRight: row.rightQuotient,
    },
  };
}

/** The same from the rows alone. */
export function oracleAnswers(record: DataRecord, question: GapQuestion): GapAnswer[] {
  const cells = gapCells(record, question).map((cell) => answerOf(cell, cell));
  return [...cells, ...gapPairs(record, question).map((pair) => answerOf(pair, null))];
}

function answerOf(judged: JudgedCell, cell: GapCell | null): GapAnswer {
  const { status, reason, n, counted, hasLeftOut } = judged;
  const { sessionOnly, announcedOnly, lastYear, significant } = judged;
  return {
    key: keyOf(judged.leftId, judged.rightId, cell?.sectorId ?? null),
    said: {
      ...{ status, reason, n, counted, hasLeftOut },
      ...{ sessionOnly, announcedOnly, lastYear, significant },
    },
    numbers: {
      c: judged.c,
      E: judged.expected,
      G: judged.gap,
      A: judged.realised,
      nullExpected: judged.nullExpected,
      sigma: cell?.sigma ?? null,
      tau: cell?.tau ?? null,
      lqLeft: cell?.lqLeft ?? null,
      lqRight: cell?.lqRight ?? null,
    },
  };
}

/** The constants of the program in the words of the oracle. */
export function oracleConstants(changes: Partial<GapConstants>): Partial<OracleConstants> {
  const { sizeSmoothing, sizeExponent, evidenceStatus, ...same } = {
    ...DEFAULT_CONSTANTS,
    ...changes,
  };
  return {
    ...same,
    shareSmoothing: sizeSmoothing,
    commonExponent: sizeExponent,
    evidenceStatus: evidenceStatus === 'ALL' ? 'ALL' : 'BEYOND_ANNOUNCED',
  };
}

const SHOWN = 5;

/** The first few places where the two do not say the same; empty: they agree on all. */
export function differences(one: readonly GapAnswer[], other: readonly GapAnswer[]): unknown[] {
  const byKey = new Map(other.map((answer) => [answer.key, answer]));
  const missing = one.length === other.length ? [] : [{ one: one.length, other: other.length }];
  const differing = one.flatMap((answer): unknown[] => {
    const counterpart = byKey.get(answer.key);
    if (counterpart === undefined) return [{ key: answer.key, missing: true }];
    const names = namesThatDiffer(answer, counterpart);
    const both = names.map((name) => [name, answered(answer, name), answered(counterpart, name)]);
    return names.length === 0 ? [] : [{ key: answer.key, both }];
  });
  return [...missing, ...differing.slice(0, SHOWN)];
}

function namesThatDiffer(one: GapAnswer, other: GapAnswer): string[] {
  const said = Object.keys(one.said).filter((name) => one.said[name] !== other.said[name]);
  const numbers = Object.keys(one.numbers).filter(
    (name) => !isClose(one.numbers[name] ?? null, other.numbers[name] ?? null),
  );
  return [...said, ...numbers];
}

const answered = ({ said, numbers }: GapAnswer, name: string) =>
  said[name] ?? numbers[name] ?? null;

/** To 1e-6, of the larger or, where a number is returned with six decimals, of one. */
export function isClose(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  const size = Math.max(Math.abs(one), Math.abs(other));
  return Math.abs(one - other) <= 1e-6 * size || isSixDecimalsOf(one, other);
}

const isSixDecimalsOf = (one: number, other: number) =>
  Math.abs(Math.round(one * 1e6) / 1e6 - one) < 1e-12 && Math.abs(one - other) <= 5.1e-7;

function keyOf(left: string, right: string, sector: string | null): string {
  return `${left} ${right} ${sector ?? '*'}`;
}

const known = (value: number | undefined) =>
  value === undefined || Number.isNaN(value) ? null : value;
