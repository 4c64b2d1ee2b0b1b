import type { Row, TableName } from '../data-set.js';
import { PERIODS } from '../periods.js';
import { differ } from './cells.js';

/**
 * Cells that only mean something together, beside the start and the end of a period. Where two
 * rows differ in one of them, the others are not filled from the second row: the city of one and
 * the region of the other is no place, and a remark is about the figure that it stands beside.
 */
const GROUPS: Readonly<Partial<Record<TableName, readonly (readonly string[])[]>>> = {
  regions: [
    ['lat', 'lon'],
    ['population', 'population_year'],
  ],
  districts: [
    ['kind', 'sez_kind'],
    ['regions', 'city'],
  ],
  firms: [['country', 'region', 'city', 'district']],
  strength_profiles: [['measure', 'year', 'method', 'share_measure', 'note']],
  sessions: [['country', 'region', 'city']],
  session_figures: [['value', 'note']],
  agreements: [['region', 'city']],
  programmes: [['signed_region', 'signed_city']],
  projects: [['region', 'city', 'district']],
  instruments: [
    ['country', 'provider'],
    ['amount_eur', 'year'],
  ],
  restrictions: [['listed_party', 'party_type', 'party']],
  region_trade: [['value_eur_million', 'qualifier', 'note']],
};

function groupsOf(table: TableName): readonly (readonly string[])[] {
  const period = PERIODS[table];
  const groups = GROUPS[table] ?? [];
  return period === undefined ? groups : [period, ...groups];
}

/** Whether two rows differ in what belongs together with a cell. */
export function groupDiffers(table: TableName, cell: string, left: Row, right: Row): boolean {
  return groupsOf(table)
    .filter((group) => group.includes(cell))
    .some((group) => group.some((name) => differ(table, name, left, right)));
}
