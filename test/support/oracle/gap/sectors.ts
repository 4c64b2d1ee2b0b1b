import { cell, listCell, rowsOf } from '../../data/raw-data-set.js';
import { sectorAndAbove } from '../filters.js';
import type { DataRecord } from '../record.js';
import { sortedUnique } from '../vocabulary.js';

export type ServedSectors = {
  /** "TOP: those without parent." */
  readonly top: readonly string[];
  readonly below: readonly string[];
  /** "ALL: every one." */
  readonly all: readonly string[];
};

/** "A sector that has a NACE code, or a sector below it that has one", by id. */
export function servedSectors(record: DataRecord): ServedSectors {
  const coded = [...naceCodesOfSectors(record)].filter(([, codes]) => codes.length > 0);
  const all = sortedUnique(coded.flatMap(([sector]) => sectorAndAbove(record, sector)));
  const isTop = (sector: string) => record.parentOfSector.get(sector) === null;
  return {
    top: all.filter(isTop),
    below: all.filter((sector) => !isTop(sector)),
    all,
  };
}

export function naceCodesOfSectors(record: DataRecord): Map<string, string[]> {
  const rows = rowsOf(record.raw, 'sectors');
  return new Map(rows.map((row) => [`sector:${cell(row, 'id')}`, listCell(row, 'nace_rev2')]));
}
