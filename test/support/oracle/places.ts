import { cell, listCell, type RawDataSet, rowsOf } from '../data/raw-data-set.js';
import { countryOf, type DataRecord } from './record.js';
import {
  compareText,
  type Initiative,
  type Level,
  type Party,
  sortedUnique,
} from './vocabulary.js';

/** "Its evidence counts at these units and no others": the table of domain.md, row by row. */
export function unitsOf(record: DataRecord, actor: string, level: Level): readonly string[] {
  const row = record.rowById.get(actor);
  if (row === undefined) throw new Error(`${actor} has no row`);
  const kind = actor.slice(0, actor.indexOf(':'));
  const country = countryOf(actor, row);
  if (level === 'COUNTRY') return country === null ? [] : [country];
  if (kind === 'country') return [];
  if (level === 'ACTOR') return [actor];
  if (level === 'DISTRICT') {
    if (kind === 'district') return [actor];
    const district = kind === 'firm' ? cell(row, 'district') : '';
    return district === '' ? [] : [`district:${district}`];
  }
  return regionsOf(record, actor, kind);
}

function regionsOf(record: DataRecord, actor: string, kind: string): readonly string[] {
  const row = record.rowById.get(actor) ?? {};
  if (kind === 'region') return [actor];
  if (kind === 'district') return listCell(row, 'regions').map((region) => `region:${region}`);
  const region = cell(row, 'region');
  if (region !== '') return [`region:${region}`];
  // "Firm: its region; if empty, each region of its district."
  const district = kind === 'firm' ? cell(row, 'district') : '';
  return district === '' ? [] : regionsOf(record, `district:${district}`, 'district');
}

/** The units of one side that the parties of an initiative count for, each with these parties. */
export function unitsOfSide(
  record: DataRecord,
  initiative: Initiative,
  country: string,
  level: Level,
): Map<string, Party[]> {
  const units = new Map<string, Party[]>();
  for (const party of partiesOfSide(initiative, country)) {
    for (const unit of new Set(unitsOf(record, party.id, level))) {
      if (countryOfUnit(record, unit) !== country) continue;
      units.set(unit, [...(units.get(unit) ?? []), party]);
    }
  }
  return units;
}

export function partiesOfSide(initiative: Initiative, country: string): readonly Party[] {
  return initiative.parties.filter((party) => party.country === country);
}

/** "Both sides (= at least one party of each of the two)." */
export function joinsBothSides(initiative: Initiative, left: string, right: string): boolean {
  return [left, right].every((country) => partiesOfSide(initiative, country).length > 0);
}

export function countryOfUnit(record: DataRecord, unit: string): string | null {
  const row = record.rowById.get(unit);
  if (row === undefined) throw new Error(`${unit} has no row`);
  return countryOf(unit, row);
}

/** Every unit of a country at a level, with evidence or without, by id. */
export function allUnits(record: DataRecord, country: string, level: Level): string[] {
  const kinds: Readonly<Record<Level, readonly string[]>> = {
    COUNTRY: ['country'],
    REGION: ['region'],
    DISTRICT: ['district'],
    ACTOR: ['region', 'district', 'firm', 'association', 'institution'],
  };
  const units = [...record.rowById.keys()].filter((id) =>
    kinds[level].some((kind) => id.startsWith(`${kind}:`)),
  );
  return units.filter((id) => countryOfUnit(record, id) === country).sort(compareText);
}

/** A unit and the places above it: its districts, regions and country. */
export function placesOf(record: DataRecord, unit: string): string[] {
  const levels: readonly Level[] = ['DISTRICT', 'REGION', 'COUNTRY'];
  return sortedUnique([unit, ...levels.flatMap((level) => unitsOf(record, unit, level))]);
}

/** "The pair of a data set is the two countries that have regions in it", by code. */
export function pairOf(raw: RawDataSet): readonly [string, string] {
  const countries = sortedUnique(rowsOf(raw, 'regions').map((row) => `country:${row.country}`));
  const [left, right, third] = countries;
  if (left === undefined || right === undefined || third !== undefined) {
    throw new Error(`a pair is two countries that have regions, here ${countries.join(', ')}`);
  }
  return [left, right];
}

/** "An actor's own initiatives are those it is a party of"; a country's likewise. */
export function isPartyOf(initiative: Initiative, actor: string): boolean {
  return initiative.parties.some((party) => party.id === actor);
}

/** Whether some party of the initiative counts for the unit. */
export function countsFor(
  record: DataRecord,
  initiative: Initiative,
  unit: string,
  level: Level,
): boolean {
  const country = countryOfUnit(record, unit);
  return initiative.parties.some(
    (party) => party.country === country && unitsOf(record, party.id, level).includes(unit),
  );
}
