import { cell, listCell, type RawDataSet, type RawRow, rowsOf } from '../data/raw-data-set.js';
import { tableOfKind } from '../data/tables.js';
import {
  apiWord,
  BASIS_OF,
  type Initiative,
  type InitiativeKind,
  type Party,
  type PartyKind,
  type Statement,
  sortedUnique,
} from './vocabulary.js';

/** What the questions read: the rows of a data set by id, and its initiatives with their parties. */
export type DataRecord = {
  readonly raw: RawDataSet;
  readonly initiatives: readonly Initiative[];
  readonly initiativeById: ReadonlyMap<string, Initiative>;
  /** Rows of countries and actors by `kind:slug`. */
  readonly rowById: ReadonlyMap<string, RawRow>;
  readonly parentOfSector: ReadonlyMap<string, string | null>;
};

const recordOfRaw = new WeakMap<RawDataSet, DataRecord>();

/** Read once for each data set: do not change a data set after the first question. */
export function recordOf(raw: RawDataSet): DataRecord {
  const known = recordOfRaw.get(raw);
  if (known !== undefined) return known;
  const record = readRecord(raw);
  recordOfRaw.set(raw, record);
  return record;
}

const PARTY_KINDS: readonly PartyKind[] = [
  'country',
  'region',
  'district',
  'firm',
  'association',
  'institution',
];
const INITIATIVE_KINDS = Object.keys(BASIS_OF) as InitiativeKind[];

function readRecord(raw: RawDataSet): DataRecord {
  const rowById = new Map<string, RawRow>();
  for (const kind of PARTY_KINDS) {
    for (const row of rowsOf(raw, tableOfKind(kind))) rowById.set(`${kind}:${row.id}`, row);
  }
  const partiesOf = readParties(raw, rowById);
  const sectorsOf = readSectors(raw);
  const initiatives = INITIATIVE_KINDS.flatMap((kind) =>
    rowsOf(raw, tableOfKind(kind)).map((row) => {
      const id = `${kind}:${row.id}`;
      return readInitiative(kind, row, partiesOf.get(id) ?? [], sectorsOf.get(id) ?? []);
    }),
  );
  const parents = rowsOf(raw, 'sectors').map(
    (row) => [`sector:${row.id}`, idOrNull('sector', cell(row, 'parent'))] as const,
  );
  return {
    raw,
    initiatives,
    initiativeById: new Map(initiatives.map((initiative) => [initiative.id, initiative])),
    rowById,
    parentOfSector: new Map(parents),
  };
}

function readInitiative(
  kind: InitiativeKind,
  row: RawRow,
  parties: readonly Party[],
  sectors: readonly string[],
): Initiative {
  const status = cell(row, 'status');
  return {
    id: `${kind}:${row.id}`,
    slug: cell(row, 'id'),
    kind,
    basis: BASIS_OF[kind],
    date: dateOf(row),
    status: status === '' ? null : apiWord(status),
    sectors: sortedUnique(sectors),
    parties,
    sources: sourcesOf(row),
    district: idOrNull('district', cell(row, 'district')),
    valueEur: cell(row, 'value_eur') || null,
  };
}

/** "`date`, `start_date` or `signed_date`; if empty `start_year`; if empty `end_date`." */
function dateOf(row: RawRow): string | null {
  const columns = ['date', 'start_date', 'signed_date', 'start_year', 'end_date'];
  return columns.map((column) => cell(row, column)).find((date) => date !== '') ?? null;
}

/** "An actor named in participations for an initiative; several roles are one party." */
function readParties(raw: RawDataSet, rowById: ReadonlyMap<string, RawRow>): Map<string, Party[]> {
  const statements = new Map<string, Map<string, Statement[]>>();
  for (const row of rowsOf(raw, 'participations')) {
    const initiative = `${row.initiative_type}:${row.initiative}`;
    const actor = `${row.actor_type}:${row.actor}`;
    const ofInitiative = statements.get(initiative) ?? new Map<string, Statement[]>();
    ofInitiative.set(actor, [...(ofInitiative.get(actor) ?? []), readStatement(actor, row)]);
    statements.set(initiative, ofInitiative);
  }
  const parties = [...statements].map(([initiative, ofInitiative]) => {
    const read = [...ofInitiative].map(([actor, rows]) => readParty(actor, rows, rowById));
    return [initiative, read] as const;
  });
  return new Map(parties);
}

function readStatement(actor: string, row: RawRow): Statement {
  return {
    actor,
    role: apiWord(cell(row, 'role')),
    inferred: cell(row, 'inferred') || null,
    sources: sourcesOf(row),
  };
}

function readParty(
  id: string,
  statements: readonly Statement[],
  rowById: ReadonlyMap<string, RawRow>,
): Party {
  const row = rowById.get(id);
  if (row === undefined) throw new Error(`${id} is a party and has no row`);
  const kind = id.slice(0, id.indexOf(':')) as PartyKind;
  return { id, kind, country: countryOf(id, row), statements };
}

/** "The side is the country of an actor (`country` in its row; a region's country)." */
export function countryOf(id: string, row: RawRow): string | null {
  return id.startsWith('country:') ? id : idOrNull('country', cell(row, 'country'));
}

function readSectors(raw: RawDataSet): Map<string, string[]> {
  const sectors = new Map<string, string[]>();
  for (const row of rowsOf(raw, 'initiative_sectors')) {
    const initiative = `${row.initiative_type}:${row.initiative}`;
    sectors.set(initiative, [...(sectors.get(initiative) ?? []), `sector:${row.sector}`]);
  }
  return sectors;
}

export function sourcesOf(row: RawRow): string[] {
  return sortedUnique(listCell(row, 'source_ids').map((id) => `source:${id}`));
}

function idOrNull(kind: string, slug: string): string | null {
  return slug === '' ? null : `${kind}:${slug}`;
}
