import { cell, listCell, type RawDataSet, type RawRow, rowsOf } from '../data/raw-data-set.js';
import { firstDay, lastDay } from './dates.js';
import { sectorAndAbove } from './filters.js';
import { unitsOf } from './places.js';
import { recordOf } from './record.js';
import { compareText } from './vocabulary.js';

/** "Without a start it is in force on no day and listed apart." */
export type ForceOnDay = 'IN_FORCE' | 'NOT_IN_FORCE' | 'WITHOUT_START';

/** PART: "naming only a sector below S, it touches S in part, which is neither touched nor free". */
export type Touch = 'WHOLE' | 'PART' | 'NONE';

/** "From ≤ day, and no end or end ≥ day (a coarse start means its first day, a coarse end its last)." */
export function forceOnDay(raw: RawDataSet, restriction: string, day: string): ForceOnDay {
  const row = rowOf(raw, restriction);
  const from = cell(row, 'in_force_from');
  const to = cell(row, 'in_force_to');
  if (from === '') return 'WITHOUT_START';
  const isInForce = firstDay(from) <= day && (to === '' || lastDay(to) >= day);
  return isInForce ? 'IN_FORCE' : 'NOT_IN_FORCE';
}

/** "It touches sector S if it names S, a sector above S or no sector." */
export function touchOfSector(raw: RawDataSet, restriction: string, sector: string): Touch {
  const row = rowOf(raw, restriction);
  const named = listCell(row, 'sectors').map((slug) => `sector:${slug}`);
  if (hasListedParty(row)) return 'NONE';
  if (named.length === 0) return 'WHOLE';
  const record = recordOf(raw);
  const above = sectorAndAbove(record, sector);
  if (named.some((each) => above.includes(each))) return 'WHOLE';
  const isPart = named.some((each) => sectorAndAbove(record, each).includes(sector));
  return isPart ? 'PART' : 'NONE';
}

/** "It touches a region it names; naming none, all of both sides." */
export function touchesRegion(raw: RawDataSet, restriction: string, region: string): boolean {
  const row = rowOf(raw, restriction);
  const named = listCell(row, 'regions').map((code) => `region:${code}`);
  if (hasListedParty(row)) return false;
  return named.length === 0 || named.includes(region);
}

/** "A tie in S, if the same row touches S and one of its two places": any region of a unit. */
export function touchOfTie(
  raw: RawDataSet,
  restriction: string,
  sector: string,
  units: readonly [string, string],
): Touch {
  const record = recordOf(raw);
  const regions = units.flatMap((unit) => unitsOf(record, unit, 'REGION'));
  const namesNone = cell(rowOf(raw, restriction), 'regions') === '';
  const isTouched = namesNone || regions.some((each) => touchesRegion(raw, restriction, each));
  return isTouched ? touchOfSector(raw, restriction, sector) : 'NONE';
}

/** "One with a listed party touches that party (`party`), and no sector or region as such." */
export function restrictionsOfParty(raw: RawDataSet, actor: string): string[] {
  return restrictionsWhere(raw, (row) => `${row.party_type}:${row.party}` === actor);
}

export function restrictionsOnDay(raw: RawDataSet, day: string, force: ForceOnDay): string[] {
  return restrictionsWhere(raw, (row) => forceOnDay(raw, `restriction:${row.id}`, day) === force);
}

/** By id. */
function restrictionsWhere(raw: RawDataSet, holds: (row: RawRow) => boolean): string[] {
  return rowsOf(raw, 'restrictions')
    .filter(holds)
    .map((row) => `restriction:${row.id}`)
    .sort(compareText);
}

function hasListedParty(row: RawRow): boolean {
  return cell(row, 'listed_party') !== '' || cell(row, 'party') !== '';
}

function rowOf(raw: RawDataSet, restriction: string): RawRow {
  const row = rowsOf(raw, 'restrictions').find(({ id }) => `restriction:${id}` === restriction);
  if (row === undefined) throw new Error(`${restriction} is no restriction`);
  return row;
}
