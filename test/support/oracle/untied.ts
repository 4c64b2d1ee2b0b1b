import type { RawDataSet } from '../data/raw-data-set.js';
import type { TieQuestion } from './evidence.js';
import { passesSide } from './filters.js';
import { allUnits } from './places.js';
import { type DataRecord, recordOf } from './record.js';
import { isOnRecordIn, type UnitStatus, unitStatus } from './status.js';
import { tiesBetween } from './ties.js';
import type { EvidenceFilter, SideQuestion } from './vocabulary.js';

export type Population = 'ALL' | 'ON_RECORD' | 'ON_RECORD_IN_SECTOR';

export type UntiedPair = {
  readonly left: string;
  readonly right: string;
  /** "The three are told apart in every answer." */
  readonly leftStatus: UnitStatus;
  readonly rightStatus: UnitStatus;
};

type Unit = { readonly id: string; readonly status: UnitStatus };

/** "Untied, of a pair: none that passes the filter", by left id, then right id. */
export function untiedPairs(
  raw: RawDataSet,
  question: TieQuestion,
  population: Population = 'ALL',
): UntiedPair[] {
  const record = recordOf(raw);
  const { left, right, filter } = question;
  const tied = new Set(tiesBetween(raw, question).ties.map((tie) => `${tie.left} ${tie.right}`));
  const leftUnits = populationOf(record, left, right.country, filter, population);
  const rightUnits = populationOf(record, right, left.country, filter, population);
  return leftUnits.flatMap((leftUnit) =>
    rightUnits
      .filter((rightUnit) => !tied.has(`${leftUnit.id} ${rightUnit.id}`))
      .map((rightUnit) => ({
        left: leftUnit.id,
        right: rightUnit.id,
        leftStatus: leftUnit.status,
        rightStatus: rightUnit.status,
      })),
  );
}

/** "Untied, of a unit: no evidence with the other side at the level asked for." */
export function untiedUnits(raw: RawDataSet, question: TieQuestion): Unit[] {
  const record = recordOf(raw);
  const tied = new Set(tiesBetween(raw, question).ties.map((tie) => tie.left));
  return populationOf(record, question.left, question.right.country, question.filter, 'ALL').filter(
    ({ id }) => !tied.has(id),
  );
}

/** The units of a side that may stand in an untied pair, by id. */
function populationOf(
  record: DataRecord,
  side: SideQuestion,
  otherCountry: string,
  filter: EvidenceFilter | undefined,
  population: Population,
): Unit[] {
  if (population === 'ON_RECORD_IN_SECTOR' && filter?.sectors === undefined) {
    throw new Error('ON_RECORD_IN_SECTOR needs a sector');
  }
  const units = allUnits(record, side.country, side.level)
    .filter((id) => passesSide(record, id, side))
    .map((id) => ({ id, status: unitStatus(record, id, side.level, otherCountry) }));
  return units.filter(({ id, status }) => {
    if (population === 'ALL') return true;
    if (population === 'ON_RECORD') return status !== 'NO_PARTY';
    return isOnRecordIn(record, id, side.level, filter?.sectors);
  });
}
