import type { RawDataSet, RawRow } from '../../test/support/data/raw-data-set.js';
import {
  baseColumn,
  columnsOf,
  type TableName,
  tableOfKind,
} from '../../test/support/data/tables.js';

/** Rows of these tables speak of places and years that all copies share: they stand once. */
const SHARED: readonly TableName[] = [
  'sources',
  'countries',
  'regions',
  'legal_acts',
  'strength_profiles',
  'bilateral_trade',
  'region_trade',
  'conflicts',
];

export function isCopied(table: TableName): boolean {
  return !SHARED.includes(table);
}

/** `enel` of the third copy is `enel-c3`: still a slug, and of no other row. */
export function idInCopy(id: string, copy: number): string {
  return `${id}-c${copy}`;
}

/** What is copied, and the keys of its participations. */
export type Original = { readonly raw: RawDataSet; readonly roles: ReadonlySet<string> };

const NAME_COLUMNS = ['name', 'title', 'text', 'other_names'];

/** The row of a copy, and the further roles that a copied participation gets. */
export function copyRow(
  { raw, roles }: Original,
  table: TableName,
  row: RawRow,
  copy: number,
  index: number,
): RawRow[] {
  const copied = Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      copyCell(table, column, value, row, copy),
    ]),
  );
  if (table === 'districts') return [withSecondRegion(raw, copied, copy, index)];
  if (table === 'participations') return [copied, ...secondRole(roles, row, copied, copy, index)];
  return [copied];
}

function copyCell(
  table: TableName,
  column: string,
  value: string,
  row: RawRow,
  copy: number,
): string {
  if (value === '') return '';
  if (NAME_COLUMNS.includes(baseColumn(table, column))) {
    return eachOf(value, (name) => `${name} ${copy}`);
  }
  const spec = columnsOf[table].find(({ name }) => name === column);
  if (spec === undefined) return value;
  if (spec.name === 'id') return idInCopy(value, copy);
  const kind = spec.refersTo.startsWith('@') ? row[spec.refersTo.slice(1)] : undefined;
  const target = kind === undefined ? spec.refersTo : tableOfKind(kind);
  const isOwn = target in columnsOf && isCopied(target as TableName);
  return isOwn ? eachOf(value, (id) => idInCopy(id, copy)) : value;
}

function eachOf(list: string, change: (entry: string) => string): string {
  return list.split('|').map(change).join('|');
}

/** Every third district of a copy lies in a second region, another one in each copy. */
function withSecondRegion(raw: RawDataSet, row: RawRow, copy: number, index: number): RawRow {
  if (index % 3 !== 0) return row;
  const regions = (raw.tables.regions ?? []).filter((region) => region.country === row.country);
  const second = regions[(index + copy) % Math.max(regions.length, 1)]?.id;
  const own = (row.regions ?? '').split('|').filter((code) => code !== '');
  if (second === undefined || own.includes(second)) return row;
  return { ...row, regions: [...own, second].join('|') };
}

/** Every sixth participation of a copy has a second role, if the party does not have it already. */
function secondRole(
  roles: ReadonlySet<string>,
  row: RawRow,
  copied: RawRow,
  copy: number,
  index: number,
): RawRow[] {
  if ((index + copy) % 6 !== 0) return [];
  const role = row.role === 'speaker' ? 'participant' : 'speaker';
  return roles.has(roleKey({ ...row, role })) ? [] : [{ ...copied, role }];
}

export function roleKey({ initiative_type, initiative, actor_type, actor, role }: RawRow): string {
  return [initiative_type, initiative, actor_type, actor, role].join(' ');
}
