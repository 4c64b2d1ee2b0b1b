import type { Level } from '../place/level.js';
import { slugOf } from '../record/kind.js';

export interface TieEnd {
  readonly level: Level;
  readonly unitId: string;
}

/** Id of the derived Tie node; `a` is of the country whose id sorts first. */
export function tieId(a: TieEnd, b: TieEnd): string {
  return `tie:${a.level}/${a.unitId}/${b.level}/${b.unitId}`;
}

/** Id of the Scope of two countries and a sector (null: any). */
export function scopeId(oneId: string, otherId: string, sectorId: string | null): string {
  const [a, b] = [oneId, otherId].sort().map(slugOf);
  return `scope:${a}/${b}/${sectorId === null ? '*' : slugOf(sectorId)}`;
}
