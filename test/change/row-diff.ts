import {
  cell,
  type RawDataSet,
  type RawRow,
  type TableName,
} from '../support/data/raw-data-set.js';

/** Kinds of record, by table: written down anew, as seed/README.md and schema/graph.md list them. */
const KIND_OF: Readonly<Partial<Record<TableName, string>>> = {
  sources: 'source',
  countries: 'country',
  regions: 'region',
  districts: 'district',
  sectors: 'sector',
  firms: 'firm',
  associations: 'association',
  institutions: 'institution',
  forums: 'forum',
  objectives: 'objective',
  sessions: 'session',
  agreements: 'agreement',
  programmes: 'programme',
  projects: 'project',
  legal_acts: 'legal-act',
  instruments: 'instrument',
  restrictions: 'restriction',
};

/** Which record a row of the other tables is counted with. */
const OWNER_OF: Readonly<Partial<Record<TableName, (row: RawRow) => string>>> = {
  participations: (row) => `${row.initiative_type}:${row.initiative}`,
  initiative_sectors: (row) => `${row.initiative_type}:${row.initiative}`,
  actor_sectors: (row) => `${row.actor_type}:${row.actor}`,
  strengths: (row) => `${row.place_type}:${row.place}`,
  forum_sectors: (row) => `forum:${row.forum}`,
  session_figures: (row) => `session:${row.session}`,
  region_trade: (row) => `region:${row.region}`,
  strength_profiles: (row) => `country:${row.country}`,
};

export interface RowDiff {
  readonly id: string;
  readonly change: 'ADDED' | 'CHANGED' | 'WITHDRAWN';
}

/** What differs between two data sets of one pair, worked out from the rows of their files alone. */
export function rowDiff(before: RawDataSet, after: RawDataSet, pair: readonly string[]): RowDiff[] {
  const [was, is] = [textsById(before, pair), textsById(after, pair)];
  const ids = [...new Set([...was.keys(), ...is.keys()])].sort((a, b) => (a < b ? -1 : 1));
  return ids.flatMap((id): RowDiff[] => {
    const [one, other] = [was.get(id), is.get(id)];
    if (one === undefined) return [{ id, change: 'ADDED' }];
    if (other === undefined) return [{ id, change: 'WITHDRAWN' }];
    return one === other ? [] : [{ id, change: 'CHANGED' }];
  });
}

function textsById({ tables }: RawDataSet, pair: readonly string[]): Map<string, string> {
  const rows = new Map<string, string[]>();
  const all = Object.entries(tables) as [TableName, RawRow[]][];
  for (const [table, of] of all) {
    for (const { id } of of) if (KIND_OF[table]) rows.set(`${KIND_OF[table]}:${id}`, []);
  }
  for (const [table, of] of all) {
    for (const row of of) {
      const text = `${table} ${JSON.stringify(
        Object.entries(row)
          .filter(([, value]) => value)
          .sort(),
      )}`;
      for (const id of ownersOf(table, row, pair, rows)) rows.get(id)?.push(text);
    }
  }
  return new Map([...rows].map(([id, texts]) => [id, texts.sort().join('\n')]));
}

function ownersOf(
  table: TableName,
  row: RawRow,
  pair: readonly string[],
  records: ReadonlyMap<string, unknown>,
): string[] {
  const kind = KIND_OF[table];
  if (kind !== undefined) return [`${kind}:${row.id}`];
  if (table === 'conflicts') return ownersOfConflict(row, pair, records);
  const owner = OWNER_OF[table];
  return owner === undefined ? pair.map((code) => `country:${code}`) : [owner(row)];
}

/** No two parties or initiatives share an id, so the one kind that has it is meant. */
function ownersOfConflict(
  row: RawRow,
  pair: readonly string[],
  records: ReadonlyMap<string, unknown>,
): string[] {
  const table = cell(row, 'table') as TableName;
  if (table === 'bilateral_trade') return pair.map((code) => `country:${code}`);
  const kinds =
    KIND_OF[table] ??
    {
      session_figures: 'session',
      region_trade: 'region',
      forum_sectors: 'forum',
      strength_profiles: 'country',
    }[table as string];
  const possible = kinds ? [kinds] : PARTY_OR_INITIATIVE;
  return possible.map((each) => `${each}:${row.id}`).filter((id) => records.has(id));
}

const PARTY_OR_INITIATIVE = [
  ...['country', 'region', 'district', 'firm', 'association', 'institution'],
  ...['session', 'agreement', 'programme', 'project'],
];
