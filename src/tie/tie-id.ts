import { BASES } from '../initiative/basis.js';
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

/** What a Scope of two countries holds: what concerns a sector, or is of a basis whatever it concerns. */
export type ScopeOf = { readonly sectorId: string } | { readonly basis: string };

/** Id of a Scope of two countries. */
export function scopeId(oneId: string, otherId: string, of: ScopeOf): string {
  const [a, b] = [oneId, otherId].sort().map(slugOf);
  return `scope:${a}/${b}/${'basis' in of ? `*/${of.basis}` : slugOf(of.sectorId)}`;
}

/** Null: any. */
interface ScopesOf {
  readonly sectorIds: readonly string[] | null;
  readonly basis: readonly string[] | null;
}

const ALL: ScopesOf = { sectorIds: null, basis: null };

/** Ids of the Scopes that hold all that is of the sectors or, where none are named, of the bases; by default all. */
export function scopeIds(
  oneId: string,
  otherId: string,
  { sectorIds, basis }: ScopesOf = ALL,
): string[] {
  const scopes: readonly ScopeOf[] =
    sectorIds?.map((sectorId) => ({ sectorId })) ?? (basis ?? BASES).map((one) => ({ basis: one }));
  return scopes.map((of) => scopeId(oneId, otherId, of));
}
