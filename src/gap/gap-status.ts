import { ascending } from '../shared/ascending.js';
import { groupedBy } from '../shared/loader.js';
import type { BackTestLevel } from './back-test.js';
import {
  expectedAt,
  type GapModel,
  type NoDataReason,
  type Scored,
  silenceOf,
} from './gap-model.js';
import { rounded } from './gap-score.js';
import { KINDS, topCells, yearOf } from './gather-evidence.js';

export const GAP_STATUSES = [
  'OPPORTUNITY',
  'UNDER_REALISED',
  'FADED',
  'REALISED',
  'WEAK_CASE',
  'NO_DATA',
] as const;
export type GapStatus = (typeof GAP_STATUSES)[number];

/** What a ranked list holds. */
export const RANKED: readonly GapStatus[] = ['OPPORTUNITY', 'UNDER_REALISED', 'FADED'];

export interface Judgement {
  readonly status: GapStatus;
  /** Only with NO_DATA. */
  readonly reason: NoDataReason | null;
}

/** The first answer that holds: nothing known, faded, under-realised, realised, opportunity, weak case. */
export function judge(model: GapModel, scored: Scored, at: number): Judgement {
  const { grid } = scored;
  const pair = Math.floor(at / grid.sectors);
  const reason = Number.isNaN(expectedAt(scored, at))
    ? 'NO_FIGURE'
    : silenceOf(model, Math.floor(pair / grid.rights), pair % grid.rights);
  if (reason !== null) return { status: 'NO_DATA', reason };
  return { status: statusOfKnown(model, scored, at), reason: null };
}

export interface StatusCount extends Judgement {
  readonly count: number;
}

/** How many cells of TOP, or pairs, are judged how; in the order of the statuses, then of the reasons. */
export function countByStatus(
  model: GapModel,
  scored: Scored,
  level: BackTestLevel,
): readonly StatusCount[] {
  const places = level === 'CELL' ? topCells(model.input) : scored.potential.keys();
  const judgements = [...places].map((at) => judge(model, scored, at));
  return [...groupedBy(judgements, ({ status, reason }) => `${status} ${reason}`).values()]
    .map((group) => ({ ...(group[0] as Judgement), count: group.length }))
    .sort(
      (a, b) =>
        GAP_STATUSES.indexOf(a.status) - GAP_STATUSES.indexOf(b.status) ||
        ascending(a.reason ?? '', b.reason ?? ''),
    );
}

export const NO_DATA = GAP_STATUSES.indexOf('NO_DATA');

/** The status of every cell of a grid, as a position in GAP_STATUSES: lists choose by it before a row is made. */
export function statusesOf(model: GapModel, scored: Scored): Uint8Array {
  return judgedIn(model, scored).map((isJudged, at) =>
    isJudged === 1 ? GAP_STATUSES.indexOf(statusOfKnown(model, scored, at)) : NO_DATA,
  );
}

/**
 * 1 where anything can be said, by cell: whatever is not NO_DATA, of the first `sectors` sectors. A loop, since resamples
 * judge millions of cells.
 */
export function judgedIn(
  model: GapModel,
  scored: Scored,
  sectors = scored.grid.sectors,
): Uint8Array {
  const { grid } = scored;
  const judged = new Uint8Array(scored.potential.length);
  for (let pair = 0; pair < grid.lefts * grid.rights; pair += 1) {
    const reason = silenceOf(model, Math.floor(pair / grid.rights), pair % grid.rights);
    if (reason !== null) continue;
    const from = pair * grid.sectors;
    for (let at = from; at < from + sectors; at += 1) {
      judged[at] = Number.isNaN(expectedAt(scored, at)) ? 0 : 1;
    }
  }
  return judged;
}

function statusOfKnown({ day, constants }: GapModel, scored: Scored, at: number): GapStatus {
  const { grid, potential, threshold } = scored;
  if (!hasEvidence(scored, at)) {
    return reaches(potential[at] as number, threshold) ? 'OPPORTUNITY' : 'WEAK_CASE';
  }
  const isDated = ((grid.kinds[at] as number) & KINDS.UNDATED) === 0;
  const age = yearOf(day) - (grid.lastYear[at] as number);
  if (isDated && age > constants.fadedAfterYears) return 'FADED';
  const observed = rounded(grid.strength[at] as number);
  return observed < rounded(expectedAt(scored, at)) ? 'UNDER_REALISED' : 'REALISED';
}

// A potential may be far below one, so six decimals would make all the same: equal to the twelfth digit is equal.
const SAME = 1e-12;

const reaches = (potential: number, threshold: number) => potential >= threshold * (1 - SAME);

/** Whatever it weighs: what counts nothing by the caller's weights is on record all the same. */
const hasEvidence = ({ grid }: Scored, at: number) =>
  ((grid.kinds[at] as number) & ~KINDS.LEFT_OUT) !== 0;

/** Announcements are on record, dated or not, that the constants leave out. */
export const hasLeftOut = ({ grid }: Scored, at: number) =>
  ((grid.kinds[at] as number) & KINDS.LEFT_OUT) !== 0;

/** Its cooperation is a session's only: never called realised in words. */
export function isSessionOnly({ grid }: Scored, at: number): boolean {
  const kinds = grid.kinds[at] as number;
  return (kinds & KINDS.SESSION) !== 0 && (kinds & KINDS.OTHER_THAN_SESSION) === 0;
}

/** It has agreements or projects, and every one is only announced; sessions and programmes do not decide. */
export function isAnnouncedOnly({ grid }: Scored, at: number): boolean {
  const kinds = grid.kinds[at] as number;
  return (kinds & KINDS.ANNOUNCED) !== 0 && (kinds & KINDS.DONE) === 0;
}
