import type { RawDataSet } from '../data/raw-data-set.js';
import { concerns } from './filters.js';
import { recordOf } from './record.js';
import { type PairQuestion, tieOf } from './ties.js';
import { compareText } from './vocabulary.js';

/** "A sector `never`: no evidence of the pair concerns it, sub-sectors included", by id. */
export function sectorsNever(raw: RawDataSet, pair: PairQuestion): string[] {
  const record = recordOf(raw);
  const evidence = tieOf(raw, pair)?.evidence ?? [];
  const initiatives = evidence.flatMap((each) => record.initiativeById.get(each.initiative) ?? []);
  return [...record.parentOfSector.keys()]
    .filter((sector) => !initiatives.some((each) => concerns(record, each, sector)))
    .sort(compareText);
}
