import {
  type InitiativeParties,
  type ReachedUnit,
  sidesOf,
  unplacedReason,
} from '../initiative/derive-reach.js';
import { LEVELS, type Level } from '../place/level.js';
import { enumOfKind, type Kind, kindOf } from '../record/kind.js';
import { type ScopeOf, scopeId, tieId } from './tie-id.js';

/** Two countries that an initiative joins, `a` before `b`. */
export interface Held {
  readonly scopeId: string;
  readonly aId: string;
  readonly bId: string;
  readonly of: ScopeOf;
  readonly initiativeId: string;
  /** `regionA`, `regionB`, …: distinct units of a level and side; `regionReasonA`, …: why there is none. */
  readonly properties: Readonly<Record<string, number | string>>;
}

/** One initiative that ties one pair of units. */
export interface DerivedEvidence {
  readonly tieId: string;
  readonly a: ReachedUnit;
  readonly b: ReachedUnit;
  readonly initiativeId: string;
  /** Distinct units of both levels that the initiative's parties of the two sides count for. */
  readonly n: number;
}

/** The scopes an initiative belongs to, for each pair of countries it joins: that of its basis, and of each sector. */
export function scopesOf(initiative: InitiativeParties, reach: readonly ReachedUnit[]): Held[] {
  const scopes: readonly ScopeOf[] = [
    { basis: enumOfKind(kindOf(initiative.id) as Kind) },
    ...initiative.concernIds.map((sectorId) => ({ sectorId })),
  ];
  return pairs(sidesOf(initiative)).flatMap(([aId, bId]) => {
    const properties = {
      ...sideProperties(initiative, reach, aId, 'A'),
      ...sideProperties(initiative, reach, bId, 'B'),
    };
    return scopes.map((of) => ({
      scopeId: scopeId(aId, bId, of),
      aId,
      bId,
      of,
      initiativeId: initiative.id,
      properties,
    }));
  });
}

/** All pairs of units of two countries that the initiative ties, at every combination of levels. */
export function evidenceOf(
  initiative: InitiativeParties,
  reach: readonly ReachedUnit[],
): DerivedEvidence[] {
  return pairs(sidesOf(initiative)).flatMap(([aId, bId]) =>
    LEVELS.flatMap((aLevel) =>
      LEVELS.flatMap((bLevel) => {
        const left = unitsAt(reach, aId, aLevel);
        const right = unitsAt(reach, bId, bLevel);
        return left.flatMap((a) =>
          right.map((b) => ({
            tieId: tieId(a, b),
            a,
            b,
            initiativeId: initiative.id,
            n: left.length + right.length,
          })),
        );
      }),
    ),
  );
}

function sideProperties(
  initiative: InitiativeParties,
  reach: readonly ReachedUnit[],
  sideId: string,
  side: 'A' | 'B',
): Record<string, number | string> {
  const properties: Record<string, number | string> = {};
  for (const level of LEVELS) {
    properties[`${level.toLowerCase()}${side}`] = unitsAt(reach, sideId, level).length;
    const reason = unplacedReason(initiative, sideId, level);
    if (reason !== null) properties[`${level.toLowerCase()}Reason${side}`] = reason;
  }
  return properties;
}

function unitsAt(reach: readonly ReachedUnit[], sideId: string, level: Level): ReachedUnit[] {
  return reach.filter((unit) => unit.level === level && unit.sideId === sideId);
}

function pairs(sorted: readonly string[]): [string, string][] {
  return sorted.flatMap((a, index) => sorted.slice(index + 1).map((b): [string, string] => [a, b]));
}
