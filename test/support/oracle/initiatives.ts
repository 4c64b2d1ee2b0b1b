import type { RawDataSet } from '../data/raw-data-set.js';
import { compareInitiatives } from './dates.js';
import { countsFor, isPartyOf } from './places.js';
import { recordOf } from './record.js';
import type { Level } from './vocabulary.js';

/** "An actor's own initiatives (`initiatives`) are those it is a party of", newest first. */
export function initiativesOf(raw: RawDataSet, actor: string): string[] {
  return ordered(raw, (each) => isPartyOf(each, actor));
}

/** "A place's (`countedInitiatives`) are those of every party that counts for it", newest first. */
export function countedInitiatives(raw: RawDataSet, place: string): string[] {
  const record = recordOf(raw);
  const levels: Readonly<Record<string, Level>> = {
    country: 'COUNTRY',
    region: 'REGION',
    district: 'DISTRICT',
  };
  const level = levels[place.slice(0, place.indexOf(':'))];
  if (level === undefined) throw new Error(`${place} is no place`);
  return ordered(raw, (each) => countsFor(record, each, place, level));
}

function ordered(
  raw: RawDataSet,
  holds: (initiative: ReturnType<typeof recordOf>['initiatives'][number]) => boolean,
): string[] {
  return recordOf(raw)
    .initiatives.filter(holds)
    .sort(compareInitiatives)
    .map(({ id }) => id);
}
