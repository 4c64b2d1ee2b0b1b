import { slugOf } from '../record/kind.js';
import type { Pair } from '../release/check-pair.js';
import type { BackTestLevel } from './back-test.js';
import { averagePotential, type Term, termsOf } from './explain-gap.js';
import type { GapCalculation } from './gap-calculations.js';
import { expectedAt, gapAt, type Scored } from './gap-model.js';
import { realisedOf, rounded } from './gap-score.js';
import {
  type GapStatus,
  hasLeftOut,
  isAnnouncedOnly,
  isSessionOnly,
  type Judgement,
  judge,
} from './gap-status.js';
import { cellIndex, countedAt } from './gather-evidence.js';
import { quotientAt } from './quotients.js';

/** Two regions and a sector, or two regions alone; by position in the calculation. */
export interface GapPlace {
  readonly left: number;
  readonly right: number;
  /** Null: whatever the sector. */
  readonly sector: number | null;
}

/** A row as the schema shows it: what few questions select is worked out when it is read. */
export class GapRow {
  readonly at: number;
  private readonly scored: Scored;
  private judgement: Judgement | null = null;

  constructor(
    readonly calculation: GapCalculation,
    readonly pair: Pair,
    readonly place: GapPlace,
  ) {
    const { cells, pairs } = calculation.model;
    this.scored = place.sector === null ? pairs : cells;
    this.at = cellIndex(this.scored.grid, place.left, place.right, place.sector ?? 0);
  }

  get leftId(): string {
    return this.idOf('left');
  }

  get rightId(): string {
    return this.idOf('right');
  }

  get sectorId(): string | null {
    const { sector } = this.place;
    return sector === null ? null : (this.calculation.model.input.sectors[sector]?.id ?? null);
  }

  get id(): string {
    const parts = [this.leftId, this.rightId, this.sectorId ?? '*'];
    return `gap:${parts.map(slugOf).join('/')}`;
  }

  get status(): GapStatus {
    return this.judged.status;
  }

  get statusReason() {
    return this.judged.reason;
  }

  get method() {
    return this.calculation.model.method;
  }

  get observed(): number {
    return rounded(this.scored.grid.strength[this.at] as number);
  }

  get expected(): number | null {
    return known(expectedAt(this.scored, this.at));
  }

  /** c, E and G as they are, for what must add up. */
  get exact() {
    const observed = this.scored.grid.strength[this.at] as number;
    return {
      observed,
      expected: expectedAt(this.scored, this.at),
      gap: gapAt(this.scored, this.at),
    };
  }

  get realised(): number | null {
    const { observed, expected } = this.exact;
    return known(realisedOf(observed, expected));
  }

  get gap(): number | null {
    return known(this.exact.gap);
  }

  /** NO_DATA has none: it is never an opportunity. */
  get rank(): number | null {
    const { gap } = this;
    return this.status === 'NO_DATA' || gap === null ? null : this.ranking.rankOf(gap);
  }

  get ranked(): number {
    return this.ranking.size;
  }

  get potential(): number | null {
    const potential = this.scored.potential[this.at] as number;
    return Number.isNaN(potential) ? null : potential;
  }

  get potentialRatio(): number | null {
    const { model } = this.calculation;
    const average =
      this.place.sector === null ? this.calculation.meanPotential('PAIR') : averagePotential(model);
    return known((this.potential ?? Number.NaN) / average);
  }

  /**
   * Empty where the potential is not known or 0, or where a factor has no average to be held against since no activity or
   * volume is on record at all; and for a pair: its potential is a sum, not a product.
   */
  get terms(): readonly Term[] {
    const { left, right, sector } = this.place;
    if (sector === null || this.potential === null || this.potential === 0) return [];
    const terms = termsOf(this.calculation.model, left, right, sector);
    return terms.every(({ ratio }) => Number.isFinite(ratio)) ? terms : [];
  }

  get initiatives(): number {
    return this.scored.grid.count[this.at] as number;
  }

  get initiativesCounted(): number {
    return countedAt(this.scored.grid, this.at);
  }

  get hasAnnouncementsLeftOut(): boolean {
    return hasLeftOut(this.scored, this.at);
  }

  /** Dated or not, whatever it weighs and whether or not the constants leave it out. */
  get isOnRecord(): boolean {
    return this.scored.grid.kinds[this.at] !== 0;
  }

  get expectedInitiatives(): number {
    return rounded(this.test.expected[this.at] as number);
  }

  get chanceOfNone(): number {
    return rounded(Math.exp(-(this.test.expected[this.at] as number)));
  }

  get isAboveChance(): boolean {
    return this.test.significant.has(this.at);
  }

  get sessionOnly(): boolean {
    return isSessionOnly(this.scored, this.at);
  }

  get announcedOnly(): boolean {
    return isAnnouncedOnly(this.scored, this.at);
  }

  get lastYear(): number | null {
    return this.scored.grid.lastYear[this.at] || null;
  }

  get leftQuotient(): number | null {
    return this.quotientOf('left');
  }

  get rightQuotient(): number | null {
    return this.quotientOf('right');
  }

  /** Null: a side has no total, or a figure is not known. */
  get bothSpecialised(): boolean | null {
    const [left, right] = [this.leftQuotient, this.rightQuotient];
    return left === null || right === null ? null : left >= 1 && right >= 1;
  }

  get level(): BackTestLevel {
    return this.place.sector === null ? 'PAIR' : 'CELL';
  }

  private get judged(): Judgement {
    this.judgement ??= judge(this.calculation.model, this.scored, this.at);
    return this.judgement;
  }

  private get ranking() {
    const { cells, pairs } = this.calculation;
    return (this.place.sector === null ? pairs : cells).ranking;
  }

  private get test() {
    const { cellTest, pairTest } = this.calculation;
    return this.place.sector === null ? pairTest : cellTest;
  }

  private idOf(side: 'left' | 'right'): string {
    return this.calculation.model.input[side].regions[this.place[side]]?.id ?? '';
  }

  private quotientOf(side: 'left' | 'right'): number | null {
    const { sector } = this.place;
    if (sector === null) return null;
    const quotient = quotientAt(this.calculation.model.input[side], this.place[side], sector);
    return quotient === null ? null : known(quotient);
  }
}

const known = (value: number) => (Number.isFinite(value) ? rounded(value) : null);
