import type { PartyPlace } from '../actor/party-units.js';
import type { InitiativeParties, Party } from '../initiative/derive-reach.js';
import type { DataSet, Row } from './format/data-set.js';
import { idOf, NODE_TABLES } from './record-kinds.js';
import type { SectorLinks } from './sector-links.js';

/** A row of participations as the graph names things. */
export interface Participation {
  readonly actorId: string;
  readonly role: string;
  readonly inferred: string | null;
  readonly sourceIds: readonly string[];
}

/** What the link tables say of one initiative. */
export interface InitiativeLinks extends InitiativeParties {
  /** By actor (`kind:id`), then role. */
  readonly participations: readonly Participation[];
}

const INITIATIVE_TABLES = NODE_TABLES.filter(({ labels }) => labels.includes('Initiative'));

/** Every actor and country by id, with what decides where it counts as a party. */
export function partyPlaces({ tables }: DataSet): Map<string, PartyPlace> {
  const places: PartyPlace[] = [];
  for (const { cells } of tables.countries) {
    const id = idOf('countries', String(cells.id));
    places.push({ id, kind: 'country', countryId: id, regionIds: [], districtId: null });
  }
  for (const row of tables.regions) {
    const id = idOf('regions', String(row.cells.id));
    places.push({
      id,
      kind: 'region',
      countryId: countryOf(row),
      regionIds: [id],
      districtId: null,
    });
  }
  const regionsOfDistrict = new Map<string, readonly string[]>();
  for (const row of tables.districts) {
    const id = idOf('districts', String(row.cells.id));
    const regionIds = listOf(row, 'regions').map((slug) => idOf('regions', slug));
    regionsOfDistrict.set(id, regionIds);
    places.push({ id, kind: 'district', countryId: countryOf(row), regionIds, districtId: id });
  }
  for (const row of tables.firms) places.push(firmPlace(row, regionsOfDistrict));
  for (const row of tables.associations) places.push(bodyPlace(row, 'association', 'associations'));
  for (const row of tables.institutions) places.push(bodyPlace(row, 'institution', 'institutions'));
  return new Map(places.map((place) => [place.id, place]));
}

function firmPlace(
  row: Row,
  regionsOfDistrict: ReadonlyMap<string, readonly string[]>,
): PartyPlace {
  const districtId = referred(row, 'district', 'districts');
  const regionId = referred(row, 'region', 'regions');
  const ofDistrict = districtId === null ? [] : (regionsOfDistrict.get(districtId) ?? []);
  return {
    id: idOf('firms', String(row.cells.id)),
    kind: 'firm',
    countryId: countryOf(row),
    regionIds: regionId === null ? ofDistrict : [regionId],
    districtId,
  };
}

function bodyPlace(
  row: Row,
  kind: 'association' | 'institution',
  table: 'associations' | 'institutions',
): PartyPlace {
  const regionId = referred(row, 'region', 'regions');
  return {
    id: idOf(table, String(row.cells.id)),
    kind,
    countryId: countryOf(row),
    regionIds: regionId === null ? [] : [regionId],
    districtId: null,
  };
}

/** Every initiative with its parties, its sectors and who took part, by table, then id. */
export function initiativeLinks(
  dataSet: DataSet,
  places: ReadonlyMap<string, PartyPlace>,
  sectorLinks: SectorLinks,
): InitiativeLinks[] {
  const { tables } = dataSet;
  const participations = grouped(tables.participations, participationOf);
  const above = sectorsAbove(tables.sectors);
  return INITIATIVE_TABLES.flatMap(({ table }) =>
    tables[table].map(({ cells }) => {
      const id = idOf(table, String(cells.id));
      const rows = (participations.get(id) ?? []).sort(by('actorId', 'role'));
      const own = sectorLinks.get(id) ?? [];
      const named = new Set(own.flatMap(({ sectorId }) => above.get(sectorId) ?? []));
      const concernIds = [...named].sort();
      return {
        id,
        parties: partiesOf(rows, places),
        concernIds,
        participations: rows,
      };
    }),
  );
}

function partiesOf(
  rows: readonly Participation[],
  places: ReadonlyMap<string, PartyPlace>,
): Party[] {
  const roles = new Map<string, string[]>();
  for (const { actorId, role } of rows) roles.set(actorId, [...(roles.get(actorId) ?? []), role]);
  return [...roles].map(([actorId, actorRoles]) => {
    const place = places.get(actorId);
    if (place === undefined) throw new Error(`${actorId} is no row of its table`);
    return { place, roles: actorRoles };
  });
}

/** Each sector with itself and every sector above it. */
export function sectorsAbove(rows: readonly Row[]): Map<string, readonly string[]> {
  const parents = new Map(
    rows.map((row) => [idOf('sectors', String(row.cells.id)), referred(row, 'parent', 'sectors')]),
  );
  const chain = (id: string | null): string[] =>
    id === null ? [] : [id, ...chain(parents.get(id) ?? null)];
  return new Map([...parents.keys()].map((id) => [id, chain(id)]));
}

function participationOf({ cells }: Row): [string, Participation] {
  return [
    idByKind(cells.initiative_type, cells.initiative),
    {
      actorId: idByKind(cells.actor_type, cells.actor),
      role: String(cells.role),
      inferred: cells.inferred === null ? null : String(cells.inferred),
      sourceIds: sourcesOf(cells.source_ids),
    },
  ];
}

function grouped<Value>(rows: readonly Row[], entry: (row: Row) => [string, Value]) {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const [id, value] = entry(row);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [value]);
    else group.push(value);
  }
  return groups;
}

function by<Key extends string>(...keys: readonly Key[]) {
  return (one: Readonly<Record<Key, unknown>>, other: Readonly<Record<Key, unknown>>): number => {
    for (const key of keys) {
      const [a, b] = [String(one[key]), String(other[key])];
      if (a !== b) return a < b ? -1 : 1;
    }
    return 0;
  };
}

function idByKind(kind: unknown, slug: unknown): string {
  return `${String(kind).toLowerCase()}:${slug}`;
}

function sourcesOf(cell: unknown): string[] {
  return (cell as readonly string[]).map((slug) => idOf('sources', slug));
}

function countryOf(row: Row): string | null {
  return referred(row, 'country', 'countries');
}

function referred(
  { cells }: Row,
  column: string,
  table: 'countries' | 'regions' | 'districts' | 'sectors',
): string | null {
  const slug = cells[column] ?? null;
  return slug === null ? null : idOf(table, String(slug));
}

function listOf({ cells }: Row, column: string): readonly string[] {
  return (cells[column] ?? []) as readonly string[];
}
