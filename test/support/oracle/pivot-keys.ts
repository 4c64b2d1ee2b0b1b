import { cell } from '../data/raw-data-set.js';
import { sectorAndAbove } from './filters.js';
import { unitsOfSide } from './places.js';
import type { DataRecord } from './record.js';
import { apiWord, type Initiative, type Level, sortedUnique } from './vocabulary.js';

export type Dimension =
  | 'LEFT_PLACE'
  | 'RIGHT_PLACE'
  | 'SECTOR'
  | 'BASIS'
  | 'YEAR'
  | 'ROLE'
  | 'DISTRICT_KIND'
  | 'ACTOR_KIND'
  | 'STATUS';

export type KeyQuestion = {
  readonly pair: readonly [string, string];
  readonly leftLevel: Level;
  readonly rightLevel: Level;
  /** Sectors of this depth, the tops being 1; undefined: every sector that is concerned. */
  readonly sectorDepth?: number;
};

/** The rows that an initiative belongs to; null: it has nothing of the dimension. */
export function keysOf(
  record: DataRecord,
  initiative: Initiative,
  dimension: Dimension,
  question: KeyQuestion,
): (string | null)[] {
  const keys = knownKeys(record, initiative, dimension, question);
  return keys.length === 0 ? [null] : keys;
}

function knownKeys(
  record: DataRecord,
  initiative: Initiative,
  dimension: Dimension,
  question: KeyQuestion,
): string[] {
  const [left, right] = question.pair;
  const actors = initiative.parties.filter(({ kind }) => kind !== 'country');
  switch (dimension) {
    case 'LEFT_PLACE':
      return [...unitsOfSide(record, initiative, left, question.leftLevel).keys()];
    case 'RIGHT_PLACE':
      return [...unitsOfSide(record, initiative, right, question.rightLevel).keys()];
    case 'SECTOR':
      return sectorKeys(record, initiative, question.sectorDepth);
    case 'BASIS':
      return [initiative.basis];
    case 'YEAR':
      return initiative.date === null ? [] : [initiative.date.slice(0, 4)];
    case 'ROLE':
      return sortedUnique(
        initiative.parties.flatMap(({ statements }) => statements.map(({ role }) => role)),
      );
    case 'DISTRICT_KIND':
      return districtKindOf(record, initiative);
    case 'ACTOR_KIND':
      return sortedUnique(actors.map(({ kind }) => apiWord(kind)));
    case 'STATUS':
      return initiative.status === null ? [] : [initiative.status];
  }
}

function sectorKeys(record: DataRecord, initiative: Initiative, depth?: number): string[] {
  const concerned = initiative.sectors.flatMap((named) => sectorAndAbove(record, named));
  const atDepth = concerned.filter(
    (sector) => depth === undefined || sectorAndAbove(record, sector).length === depth,
  );
  return sortedUnique(atDepth);
}

/** "A project's district (and its kind) is the column of its row, where it stands." */
function districtKindOf(record: DataRecord, { district }: Initiative): string[] {
  const row = district === null ? undefined : record.rowById.get(district);
  return row === undefined ? [] : [apiWord(cell(row, 'kind'))];
}
