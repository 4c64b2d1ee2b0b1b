import type { GapConstants } from './gap-constants.js';
import { type GapInitiative, type GapInput, topCount } from './gap-input.js';

/** What makes an agreement or a project only announced. */
const ANNOUNCED = new Set<string | null>([
  'ANNOUNCED',
  'NEGOTIATION',
  'DRAFT',
  'PLANNED',
  'APPROVED',
  'WITHDRAWN',
  'CANCELLED',
  'UNKNOWN',
  null,
]);

/** What kinds of evidence a cell has, as bits; LEFT_OUT is on record, and no cooperation by the constants. */
export const KINDS = {
  OTHER_THAN_SESSION: 1,
  ANNOUNCED: 2,
  DONE: 4,
  UNDATED: 8,
  SESSION: 16,
  LEFT_OUT: 32,
} as const;

/** Cooperation summed over cells (left × right × sector) or over pairs, where there is one sector position. */
export interface Grid {
  readonly lefts: number;
  readonly rights: number;
  readonly sectors: number;
  /** Σ w·r/(n−1) by cell. */
  readonly strength: Float64Array;
  /** Dated initiatives by cell, without weights. */
  readonly count: Float64Array;
  /** Those of them that are no cooperation: announcements that the constants leave out. */
  readonly leftOut: Uint32Array;
  /** Bits of KINDS by cell. */
  readonly kinds: Uint8Array;
  /** Last year of the dated cooperation by cell; 0: none. */
  readonly lastYear: Int16Array;
}

export interface Evidence {
  readonly cells: Grid;
  readonly pairs: Grid;
  /** a_i: Σ w·r of all initiatives with a party of the region and one of the other side. */
  readonly leftActivity: Float64Array;
  readonly rightActivity: Float64Array;
  /** C_s: the sum of a sector's cells. */
  readonly volume: Float64Array;
  /** Initiatives that are known on the day, how many of them are undated, and how many concern no served sector. */
  readonly known: number;
  readonly undated: number;
  readonly withoutSector: number;
}

export interface EvidenceQuestion {
  /** The day up to which initiatives are known. */
  readonly day: string;
  readonly constants: GapConstants;
  /** The back-test leaves them out at every day. */
  readonly isUndatedLeftOut?: boolean;
  /** How often each initiative counts, by its position: 1 for each where not given. */
  readonly times?: ArrayLike<number>;
}

export const cellIndex = (
  { rights, sectors }: Pick<Grid, 'rights' | 'sectors'>,
  left: number,
  right: number,
  sector: number,
) => (left * rights + right) * sectors + sector;

/** Dated initiatives of a cell that are cooperation. */
export const countedAt = ({ count, leftOut }: Grid, at: number): number =>
  (count[at] as number) - (leftOut[at] as number);

/** Only announced: an agreement or project that nothing says was more than words. */
export function isOnlyAnnounced({ basis, status }: Pick<GapInitiative, 'basis' | 'status'>) {
  return (basis === 'AGREEMENT' || basis === 'PROJECT') && ANNOUNCED.has(status);
}

/** No cooperation by the constants: n and the bridges know it all the same. */
export const isLeftOut = (
  { evidenceStatus }: Pick<GapConstants, 'evidenceStatus'>,
  initiative: Pick<GapInitiative, 'basis' | 'status'>,
) => evidenceStatus === 'NOT_ONLY_ANNOUNCED' && isOnlyAnnounced(initiative);

/**
 * What an initiative counts at a day: 2^(−(year of the day − year of the date)/half-life), whole years. Undated: ½ from the
 * day of the last dated initiative on. Null: not known on the day, or left out.
 */
export function recencyOf(
  { firstDay }: Pick<GapInitiative, 'firstDay'>,
  { day, constants, isUndatedLeftOut = false }: EvidenceQuestion,
  lastDatedDay: string | null,
): number | null {
  if (firstDay === null) {
    return isUndatedLeftOut || (lastDatedDay !== null && day < lastDatedDay) ? null : 0.5;
  }
  if (firstDay > day) return null;
  const { halfLife } = constants;
  return halfLife === null ? 1 : 2 ** (-(yearOf(day) - yearOf(firstDay)) / halfLife);
}

export const yearOf = (day: string) => Number(day.slice(0, 4));

/** Sums what is on record up to a day. The order of the sums is that of the initiatives. */
export function gatherEvidence(input: GapInput, question: EvidenceQuestion): Evidence {
  const { left, right, sectors, initiatives, lastDatedDay } = input;
  const { constants, times } = question;
  const [lefts, rights] = [left.regions.length, right.regions.length];
  const cells = emptyGrid(lefts, rights, sectors.length);
  const pairs = emptyGrid(lefts, rights, 1);
  const leftActivity = new Float64Array(lefts);
  const rightActivity = new Float64Array(rights);
  const counted = { known: 0, undated: 0, withoutSector: 0 };
  for (const [position, initiative] of initiatives.entries()) {
    const copies = times?.[position] ?? 1;
    const recency = copies === 0 ? null : recencyOf(initiative, question, lastDatedDay);
    if (recency === null) continue;
    const isOut = isLeftOut(constants, initiative);
    const weight = isOut ? 0 : constants.weights[initiative.basis] * recency * copies;
    counted.known += 1;
    if (initiative.firstDay === null) counted.undated += 1;
    if (initiative.sectors.length === 0) counted.withoutSector += 1;
    for (const i of initiative.left) leftActivity[i] = (leftActivity[i] ?? 0) + weight;
    for (const j of initiative.right) rightActivity[j] = (rightActivity[j] ?? 0) + weight;
    const added = {
      ...{ strength: weight / (initiative.n - 1), copies, isLeftOut: isOut },
      kinds: isOut ? KINDS.LEFT_OUT : kindsOf(initiative),
      year: initiative.firstDay === null ? null : yearOf(initiative.firstDay),
    };
    for (const i of initiative.left) {
      for (const j of initiative.right) {
        addTo(pairs, cellIndex(pairs, i, j, 0), added);
        for (const s of initiative.sectors) addTo(cells, cellIndex(cells, i, j, s), added);
      }
    }
  }
  const volume = new Float64Array(sectors.length);
  for (let from = 0; from < cells.strength.length; from += sectors.length) {
    for (let s = 0; s < sectors.length; s += 1) {
      volume[s] = (volume[s] as number) + (cells.strength[from + s] as number);
    }
  }
  return { cells, pairs, leftActivity, rightActivity, volume, ...counted };
}

function emptyGrid(lefts: number, rights: number, sectors: number): Grid {
  const size = lefts * rights * sectors;
  return {
    lefts,
    rights,
    sectors,
    strength: new Float64Array(size),
    count: new Float64Array(size),
    leftOut: new Uint32Array(size),
    kinds: new Uint8Array(size),
    lastYear: new Int16Array(size),
  };
}

interface Added {
  readonly strength: number;
  readonly copies: number;
  readonly kinds: number;
  /** Null: undated. */
  readonly year: number | null;
  /** Counted, but no cooperation. */
  readonly isLeftOut: boolean;
}

function addTo(grid: Grid, at: number, added: Added): void {
  const { strength, copies, kinds, year, isLeftOut } = added;
  grid.kinds[at] = (grid.kinds[at] ?? 0) | kinds;
  if (year !== null) grid.count[at] = (grid.count[at] ?? 0) + copies;
  if (isLeftOut) {
    if (year !== null) grid.leftOut[at] = (grid.leftOut[at] ?? 0) + copies;
    return;
  }
  grid.strength[at] = (grid.strength[at] ?? 0) + strength;
  if (year !== null) grid.lastYear[at] = Math.max(grid.lastYear[at] ?? 0, year);
}

function kindsOf(initiative: GapInitiative): number {
  const { basis, firstDay } = initiative;
  const undated = firstDay === null ? KINDS.UNDATED : 0;
  if (basis === 'SESSION') return undated | KINDS.SESSION;
  if (basis === 'PROGRAMME') return undated | KINDS.OTHER_THAN_SESSION;
  const said = isOnlyAnnounced(initiative) ? KINDS.ANNOUNCED : KINDS.DONE;
  return undated | KINDS.OTHER_THAN_SESSION | said;
}

/** Positions of the cells of the sectors without a sector above them, ascending. */
export function topCells(input: GapInput): Int32Array {
  const { left, right, sectors } = input;
  const tops = topCount(input);
  const cells = new Int32Array(left.regions.length * right.regions.length * tops);
  for (let at = 0; at < cells.length; at += 1) {
    cells[at] = Math.floor(at / tops) * sectors.length + (at % tops);
  }
  return cells;
}
