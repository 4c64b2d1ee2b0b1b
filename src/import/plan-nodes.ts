import { basename } from 'node:path';
import { type PartyPlace, placeIdsOf } from '../actor/party-units.js';
import { recordKey } from '../graph/graph-store.js';
import { partOf, sideRole, sidesOf } from '../initiative/derive-reach.js';
import { dateOf, daySpan, precisionOf } from '../initiative/initiative-date.js';
import { enumOfKind, type Kind, kindOf } from '../record/kind.js';
import { sortNameOf } from '../record/names.js';
import type { DataSet, Row } from './format/data-set.js';
import { TABLES } from './format/table-schemas.js';
import type { InitiativeLinks } from './parties-of.js';
import { NODE_TABLES, type NodeTable } from './record-kinds.js';
import { type Properties, propertiesReader, slugOf } from './record-of-row.js';
import type { RowsAbout } from './rows-about.js';
import type { SectorLink, SectorLinks } from './sector-links.js';

/** A node to write; key and release are added when it is. */
export interface PlannedNode {
  readonly labels: readonly string[];
  readonly id: string;
  readonly properties: Properties;
}

/** As schema/graph.md lists them, without those that the list of its kind or the release decides. */
interface RecordProperties extends Properties {
  readonly id: string;
  readonly slug: string;
}

interface RecordsOfKind {
  readonly labels: readonly string[];
  readonly kind: string;
  /** In the order of the list. */
  readonly records: readonly RecordProperties[];
}

/** Kind by kind: one at a time is in memory. */
export function* recordsByKind(
  dataSet: DataSet,
  stated: Omit<WorkedOut, 'parts'>,
): Generator<RecordsOfKind> {
  const workedOut = { ...stated, parts: partsOfActors(stated.links.values()) };
  for (const table of NODE_TABLES) {
    const { labels, kind } = table;
    yield { labels, kind, records: recordsOf(table, dataSet, workedOut) };
  }
  yield* extraRecords(dataSet);
}

/** What is worked out of several tables, by id. */
interface WorkedOut {
  readonly places: ReadonlyMap<string, PartyPlace>;
  readonly links: ReadonlyMap<string, InitiativeLinks>;
  /** Of initiatives, actors and forums. */
  readonly sectorLinks: SectorLinks;
  readonly about: RowsAbout;
  /** Of actors. */
  readonly parts: ReadonlyMap<string, ReadonlySet<string>>;
}

function recordsOf(
  nodeTable: NodeTable,
  dataSet: DataSet,
  { places, links, sectorLinks, about, parts }: WorkedOut,
): RecordProperties[] {
  const schema = TABLES[nodeTable.table];
  const readProperties = propertiesReader(schema);
  const records = dataSet.tables[nodeTable.table].map((row, position) => {
    const slug = slugOf(schema, row, position);
    const id = `${nodeTable.kind}:${slug}`;
    const properties = readProperties(row);
    return {
      id,
      slug,
      datasets: [...row.datasets],
      sourceIds: [],
      ...properties,
      ...conflictProperties(nodeTable, row, about.subjectIds.get(id)),
      ...aboutProperties(about.rowIds.get(id)),
      ...listProperties(nodeTable.kind, slug, properties),
      ...actorProperties(nodeTable, places.get(id), parts.get(id)),
      ...initiativeProperties(nodeTable, properties, links.get(id)),
      ...sectorProperties(nodeTable, sectorLinks.get(id)),
    };
  });
  // Known by its position in the table, a row stays there: as a text 10 would come before 2.
  if (schema.key.length === 0) return records;
  return records.sort(nodeTable.labels.includes('Initiative') ? newestFirst : bySlug);
}

/** A record in its place in the list of its kind; `version`: of the kinds that have one. */
export function listedNode(
  labels: readonly string[],
  record: RecordProperties,
  { release, rank, version }: { release: number; rank: number; version: string | undefined },
): PlannedNode {
  const kind = record.id.slice(0, record.id.indexOf(':'));
  const place = { rank, listKey: recordKey(release, `${kind}#${rank}`) };
  const properties = { ...record, ...place, ...(version === undefined ? {} : { version }) };
  return { labels, id: record.id, properties };
}

/** Records that no table has a row for: outlines and the data sets themselves. */
function extraRecords(dataSet: DataSet): RecordsOfKind[] {
  const outlines = [...dataSet.outlines].map(([slug, geometry]) => ({
    id: `outline:${slug}`,
    slug,
    sourceIds: [],
    geometry,
  }));
  const datasets = [...new Set(dataSet.pairs.map(({ dataset }) => dataset))].map((slug) => {
    const pairs = dataSet.pairs.filter(({ dataset }) => dataset === slug);
    return {
      id: `dataset:${slug}`,
      slug,
      sourceIds: [],
      countryIds: slug.split('-').map((code) => `country:${code}`),
      folders: pairs.map(({ folder }) => basename(folder)).sort(),
      rowCounts: JSON.stringify(rowCountsOf(pairs)),
    };
  });
  return [
    { labels: ['Outline'], kind: 'outline', records: outlines.sort(bySlug) },
    { labels: ['Dataset'], kind: 'dataset', records: datasets.sort(bySlug) },
  ];
}

/** Rows by table; of several folders of one pair the rows of each, as they were read. */
function rowCountsOf(pairs: DataSet['pairs']): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rowCounts } of pairs) {
    for (const [table, rows] of Object.entries(rowCounts)) {
      counts[table] = (counts[table] ?? 0) + rows;
    }
  }
  return counts;
}

/** What a conflict says that it is about, and the record that this is; its own id is its position. */
function conflictProperties(
  { table }: NodeTable,
  { cells }: Row,
  subjectId: string | undefined,
): Properties {
  if (table !== 'conflicts') return {};
  return { about: String(cells.id), ...(subjectId === undefined ? {} : { subjectId }) };
}

/** Figures, trade and conflicts of a record are read by their ids, without a look for them. */
function aboutProperties(aboutIds: readonly string[] | undefined): Properties {
  return aboutIds === undefined ? {} : { aboutIds };
}

/** Of kinds that the API does not list, nothing. */
function listProperties(name: string, slug: string, properties: Properties): Properties {
  const kind = kindOf(`${name}:`);
  return kind === null ? {} : { sortName: sortNameOf(kind, { ...properties, slug }) };
}

function actorProperties(
  { labels, kind }: NodeTable,
  place: PartyPlace | undefined,
  parts: ReadonlySet<string> = new Set(),
): Properties {
  if (place === undefined) return {};
  const placeIds = placeIdsOf(place);
  if (!labels.includes('Actor')) return { placeIds };
  return { actorKind: kind.toUpperCase(), placeIds, parts: [...parts].sort() };
}

function partsOfActors(links: Iterable<InitiativeLinks>): Map<string, Set<string>> {
  const parts = new Map<string, Set<string>>();
  for (const { id, participations } of links) {
    for (const { actorId, role } of participations) {
      const ofActor = parts.get(actorId) ?? new Set();
      parts.set(actorId, ofActor.add(partOf(basisOf(id), role)));
    }
  }
  return parts;
}

const basisOf = (initiativeId: string) => enumOfKind(kindOf(initiativeId) as Kind);

function initiativeProperties(
  { labels }: NodeTable,
  properties: Properties,
  links: InitiativeLinks | undefined,
): Properties {
  if (!labels.includes('Initiative') || links === undefined) return {};
  const date = dateOf(properties);
  const basis = basisOf(links.id);
  return {
    basis,
    dateAndBasis: `${date ?? ''} ${basis}`,
    datePrecision: precisionOf(date),
    sortDate: date ?? '',
    ...(date === null ? {} : { date, year: Number(date.slice(0, 4)), ...spanOf(date) }),
    concernIds: [...links.concernIds],
    sideIds: sidesOf(links),
    partyCount: links.parties.length,
    ...partyProperties(links),
    participations: JSON.stringify(links.participations),
  };
}

/** What its rows say of its sectors lies in the record itself, so that its page needs no statement. */
function sectorProperties(
  { labels, kind }: NodeTable,
  links: readonly SectorLink[] = [],
): Properties {
  const isOwner = kind === 'forum' || labels.includes('Initiative') || labels.includes('Actor');
  if (!isOwner) return {};
  const sectorIds = [...new Set(links.map(({ sectorId }) => sectorId))];
  return { sectorIds, sectorLinks: JSON.stringify(links) };
}

/** What the parties are and do, laid out as lists so that a filter or a grouping needs no look at them. */
function partyProperties({ parties }: InitiativeLinks): Properties {
  const actors = parties.filter(({ place }) => place.kind !== 'country');
  const sided = parties.filter(({ place }) => place.countryId !== null);
  return {
    roles: distinct(parties.flatMap(({ roles }) => roles)),
    sideRoles: distinct(
      sided.flatMap(({ place, roles }) => roles.map((role) => sideRole(place.countryId, role))),
    ),
    actorKinds: distinct(actors.map(({ place }) => place.kind.toUpperCase())),
  };
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

function spanOf(date: string): Properties {
  const { from, to } = daySpan(date);
  return { dateFrom: from, dateTo: to };
}

function bySlug(one: RecordProperties, other: RecordProperties): number {
  return one.slug < other.slug ? -1 : one.slug > other.slug ? 1 : 0;
}

function newestFirst(one: RecordProperties, other: RecordProperties): number {
  const [a, b] = [String(one.sortDate), String(other.sortDate)];
  return a === b ? bySlug(one, other) : a > b ? -1 : 1;
}
