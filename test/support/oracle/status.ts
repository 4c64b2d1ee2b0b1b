import type { TieQuestion } from './evidence.js';
import { concernsAny, passesSide } from './filters.js';
import { allUnits, countsFor, partiesOfSide } from './places.js';
import type { DataRecord } from './record.js';
import type { Initiative, Level, SideQuestion } from './vocabulary.js';

export type AnswerStatus =
  | 'ANSWERED'
  | 'NO_TIE'
  | 'NEVER_WITH_OTHER_SIDE'
  | 'NO_PARTY'
  | 'SECTOR_NOT_ON_RECORD';

export type UnitStatus = 'ON_RECORD' | 'NEVER_WITH_OTHER_SIDE' | 'NO_PARTY';

/** "No party: nothing recorded counts for it at all. Never with the other side: nothing that
 * counts for it has a party of the other side." */
export function unitStatus(
  record: DataRecord,
  unit: string,
  level: Level,
  otherCountry: string,
): UnitStatus {
  return statusOfInitiatives(initiativesCounting(record, unit, level), otherCountry);
}

/** "On record in a sector: some initiative that counts for the unit concerns it." */
export function isOnRecordIn(
  record: DataRecord,
  unit: string,
  level: Level,
  sectors: readonly string[] | undefined,
): boolean {
  return initiativesCounting(record, unit, level).some((each) =>
    concernsAny(record, each, sectors),
  );
}

/** Why an answer is empty; of the two ends, the first "none" that holds for either. */
export function statusOf(record: DataRecord, question: TieQuestion, found: boolean): AnswerStatus {
  if (found) return 'ANSWERED';
  const { left, right, filter } = question;
  const ofLeft = initiativesOfSide(record, left);
  const ofRight = initiativesOfSide(record, right);
  const statuses = [
    statusOfInitiatives(ofLeft, right.country),
    statusOfInitiatives(ofRight, left.country),
  ];
  if (statuses.includes('NO_PARTY')) return 'NO_PARTY';
  if (statuses.includes('NEVER_WITH_OTHER_SIDE')) return 'NEVER_WITH_OTHER_SIDE';
  const isOnRecord = [ofLeft, ofRight].every((initiatives) =>
    initiatives.some((each) => concernsAny(record, each, filter?.sectors)),
  );
  return isOnRecord ? 'NO_TIE' : 'SECTOR_NOT_ON_RECORD';
}

function statusOfInitiatives(counting: readonly Initiative[], otherCountry: string): UnitStatus {
  if (counting.length === 0) return 'NO_PARTY';
  const isWithOther = counting.some((each) => partiesOfSide(each, otherCountry).length > 0);
  return isWithOther ? 'ON_RECORD' : 'NEVER_WITH_OTHER_SIDE';
}

function initiativesCounting(record: DataRecord, unit: string, level: Level): Initiative[] {
  return record.initiatives.filter((each) => countsFor(record, each, unit, level));
}

/** What counts for any unit that the side asks for. */
function initiativesOfSide(record: DataRecord, side: SideQuestion): Initiative[] {
  const units = allUnits(record, side.country, side.level);
  const asked = units.filter((unit) => passesSide(record, unit, side));
  return record.initiatives.filter((each) =>
    asked.some((unit) => countsFor(record, each, unit, side.level)),
  );
}
