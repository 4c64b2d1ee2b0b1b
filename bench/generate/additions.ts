import { listCell, type RawDataSet, type RawRow } from '../../test/support/data/raw-data-set.js';
import type { TableName } from '../../test/support/data/tables.js';
import { idInCopy } from './copy-row.js';

/** What a copy has beyond the first data set: actors of third countries and of no country. */
const NEW_ACTORS: readonly { kind: string; id: string; row: RawRow }[] = [
  { kind: 'firm', id: 'third-firm-a', row: { country: 'AT' } },
  { kind: 'firm', id: 'third-firm-b', row: { country: 'FI' } },
  { kind: 'association', id: 'third-chamber', row: { country: 'AT', kind: 'chamber' } },
  { kind: 'institution', id: 'third-ministry', row: { country: 'FI', kind: 'ministry' } },
  { kind: 'district', id: 'third-park', row: { country: 'FI', kind: 'industrial-park' } },
  { kind: 'firm', id: 'stateless-firm', row: {} },
  { kind: 'institution', id: 'world-fund', row: { kind: 'bank' } },
  { kind: 'association', id: 'world-network', row: { kind: 'network' } },
];

const TABLE_OF_KIND: Readonly<Record<string, TableName>> = {
  firm: 'firms',
  association: 'associations',
  institution: 'institutions',
  district: 'districts',
};

const THIRD_COUNTRIES: Readonly<Record<string, string>> = { AT: 'Austria', FI: 'Finland' };

/** The third countries that the data set does not have yet. */
export function thirdCountries(raw: RawDataSet): RawRow[] {
  const known = new Set((raw.tables.countries ?? []).map((row) => row.id));
  return Object.entries(THIRD_COUNTRIES)
    .filter(([id]) => !known.has(id))
    .map(([id, name]) => ({ id, name_en: name, source_ids: firstSource(raw) }));
}

export function additionsOf(raw: RawDataSet, table: TableName, copy: number): RawRow[] {
  if (table === 'participations') return newParticipations(raw, copy);
  return NEW_ACTORS.filter(({ kind }) => TABLE_OF_KIND[kind] === table).map(({ id, row }) => ({
    id: idInCopy(id, copy),
    ...nameOf(raw, table, `${id} ${copy}`),
    ...row,
    source_ids: firstSource(raw),
  }));
}

/** A form that the table has: `name` where its rows have it, else `name_en`. */
function nameOf(raw: RawDataSet, table: TableName, name: string): RawRow {
  const hasOfficial = (raw.tables[table] ?? []).some((row) => row.name !== undefined);
  return hasOfficial ? { name } : { name_en: name };
}

/** Every fifth initiative of a copy has one of the new actors, every fifteenth two of them. */
function newParticipations(raw: RawDataSet, copy: number): RawRow[] {
  const initiatives = (['session', 'agreement', 'programme', 'project'] as const).flatMap((kind) =>
    (raw.tables[`${kind}s`] ?? []).map((row) => ({ kind, id: row.id ?? '', row })),
  );
  return initiatives.flatMap(({ kind, id, row }, index) => {
    if ((index + copy) % 5 !== 0) return [];
    const count = (index + copy) % 15 === 0 ? 2 : 1;
    return Array.from({ length: count }, (_, offset) => {
      const actor = NEW_ACTORS[(index + 3 * offset) % NEW_ACTORS.length];
      return {
        initiative_type: kind,
        initiative: idInCopy(id, copy),
        actor_type: actor?.kind ?? '',
        actor: idInCopy(actor?.id ?? '', copy),
        role: 'participant',
        source_ids: listCell(row, 'source_ids')[0] ?? firstSource(raw),
      };
    });
  });
}

function firstSource(raw: RawDataSet): string {
  return raw.tables.sources?.[0]?.id ?? '';
}
