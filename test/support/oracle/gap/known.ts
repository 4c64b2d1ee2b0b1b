import { firstDay, yearOf } from '../dates.js';
import { concerns } from '../filters.js';
import { partiesOfSide, unitsOfSide } from '../places.js';
import type { DataRecord } from '../record.js';
import { compareText, type Initiative, sortedUnique } from '../vocabulary.js';
import { constantsOf, type GapConstants, type GapQuestion } from './constants.js';
import { servedSectors } from './sectors.js';

/**
 * Readings of gap.md: the last dated initiative is that of all the release, of one side or of both;
 * `evidenceStatus` leaves out of c, a and C only, and what is left out is no cooperation of a
 * status either; n, E⁰ and "nobody named" see everything.
 */
export type KnownInitiative = {
  readonly initiative: Initiative;
  /** r; ½ of an undated one. */
  readonly recency: number;
  /** w·r. */
  readonly weight: number;
  readonly year: number | null;
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly hasLeft: boolean;
  readonly hasRight: boolean;
  /** The served sectors that it concerns. */
  readonly sectors: readonly string[];
  readonly isOnlyAnnounced: boolean;
  /** Whether it enters c, a and C. */
  readonly counts: boolean;
};

/** "Only announced: an agreement or project of status …". */
const ONLY_ANNOUNCED: readonly string[] = [
  'ANNOUNCED',
  'NEGOTIATION',
  'DRAFT',
  'PLANNED',
  'APPROVED',
  'WITHDRAWN',
  'CANCELLED',
  'UNKNOWN',
];

/** The date of the release's last dated initiative. */
export function lastDate(record: DataRecord): string | null {
  const dates = record.initiatives.flatMap(({ date }) => (date === null ? [] : [date]));
  return dates.sort(compareText).at(-1) ?? null;
}

/** D; without any date in the release there is no default. */
export function dayOf(record: DataRecord, question: GapQuestion): string | null {
  if (question.day !== undefined) return question.day;
  const last = lastDate(record);
  return last === null ? null : firstDay(last);
}

/** What is known on D, by id: a fixed order of summation. */
export function knownInitiatives(record: DataRecord, question: GapQuestion): KnownInitiative[] {
  const constants = constantsOf(question);
  const served = servedSectors(record).all;
  const last = lastDate(record);
  const day = dayOf(record, question);
  const undated = question.withoutUndated === true ? null : recencyOfUndated(day, last);
  return [...record.initiatives]
    .sort((left, right) => compareText(left.id, right.id))
    .flatMap((initiative) => {
      const { date } = initiative;
      const recency = date === null ? undated : recencyOf(date, day, constants);
      if (recency === null) return [];
      return [knownInitiative(record, initiative, question, constants, recency, served)];
    });
}

function knownInitiative(
  record: DataRecord,
  initiative: Initiative,
  { left, right }: GapQuestion,
  constants: GapConstants,
  recency: number,
  served: readonly string[],
): KnownInitiative {
  const isOnlyAnnounced =
    isStep(initiative) && initiative.status !== null && ONLY_ANNOUNCED.includes(initiative.status);
  const units = (country: string) =>
    sortedUnique(unitsOfSide(record, initiative, country, 'REGION').keys());
  return {
    initiative,
    recency,
    weight: constants.weights[initiative.basis] * recency,
    year: initiative.date === null ? null : yearOf(initiative.date),
    left: units(left),
    right: units(right),
    hasLeft: partiesOfSide(initiative, left).length > 0,
    hasRight: partiesOfSide(initiative, right).length > 0,
    sectors: served.filter((sector) => concerns(record, initiative, sector)),
    isOnlyAnnounced,
    counts: constants.evidenceStatus === 'ALL' || !isOnlyAnnounced,
  };
}

/** An agreement or a project, not a session or programme. */
export function isStep({ basis }: Initiative): boolean {
  return basis === 'AGREEMENT' || basis === 'PROJECT';
}

/** "2^(−(year of D − year of the date)/h)"; null: not known on D. */
function recencyOf(date: string, day: string | null, { halfLife }: GapConstants): number | null {
  if (day === null || firstDay(date) > day) return null;
  return halfLife === null ? 1 : 2 ** (-(yearOf(day) - yearOf(date)) / halfLife);
}

/** "½ if D is not before the last dated initiative of the release, else left out." */
function recencyOfUndated(day: string | null, last: string | null): number | null {
  return day === null || last === null || day >= firstDay(last) ? 0.5 : null;
}
