import { cell, type RawDataSet, type RawRow, rowsOf } from '../support/data/raw-data-set.js';
import { tableOfKind } from '../support/data/tables.js';
import { isInPeriod } from '../support/oracle/dates.js';
import { sectorAndAbove } from '../support/oracle/filters.js';
import { countsFor, isPartyOf, unitsOf } from '../support/oracle/places.js';
import { countryOf, recordOf, sourcesOf } from '../support/oracle/record.js';
import {
  apiWord,
  compareText,
  type Initiative,
  sortedUnique,
} from '../support/oracle/vocabulary.js';

/** What a filter of these tests may say. */
export interface BruteFilter {
  readonly countries?: readonly string[];
  readonly between?: readonly string[];
  readonly within?: readonly string[];
  readonly parties?: readonly string[];
  readonly sectors?: readonly string[];
  readonly forums?: readonly string[];
  readonly kinds?: readonly string[];
  readonly basis?: readonly string[];
  readonly status?: readonly string[];
  readonly roles?: readonly string[];
  readonly sources?: readonly string[];
  readonly period?: { readonly from?: string; readonly to?: string };
  readonly undated?: 'INCLUDE' | 'EXCLUDE' | 'ONLY';
}

/** What these tests ask of a row, read from the tables and nothing else. */
export interface Listed {
  readonly id: string;
  readonly slug: string;
  readonly date: string | null;
  readonly countries: readonly string[];
  /** The sectors it names and all above them. */
  readonly sectors: readonly string[];
  readonly kind: string | null;
  readonly status: string | null;
  readonly year: string | null;
  readonly basis: string | null;
  passes(filter: BruteFilter): boolean;
}

type Some = readonly string[] | undefined;
const some = (asked: Some, has: readonly string[]) =>
  asked === undefined || asked.some((value) => has.includes(value));

function passesDate(date: string | null, { period, undated }: BruteFilter): boolean {
  const choice = undated ?? (period === undefined ? 'INCLUDE' : 'EXCLUDE');
  if (date === null) return choice !== 'EXCLUDE';
  return choice !== 'ONLY' && (period === undefined || isInPeriod(date, period));
}

/** Actors of a kind. "An actor is active in S by the same rule on actor_sectors." */
export function listedActors(raw: RawDataSet, kind: string, dateColumn: string | null): Listed[] {
  const record = recordOf(raw);
  return rowsOf(raw, tableOfKind(kind)).map((row) => {
    const id = `${kind}:${row.id}`;
    const statements = rowsOf(raw, 'participations').filter(
      (each) => `${each.actor_type}:${each.actor}` === id,
    );
    const sectors = rowsOf(raw, 'actor_sectors')
      .filter((each) => `${each.actor_type}:${each.actor}` === id)
      .flatMap((each) => sectorAndAbove(record, `sector:${each.sector}`));
    const places = [...unitsOf(record, id, 'REGION'), ...unitsOf(record, id, 'DISTRICT'), id];
    const isSided = countryOf(id, row) !== null;
    const country = countryOf(id, row);
    return {
      ...shared(row, id, dateColumn === null ? null : cell(row, dateColumn) || null),
      countries: country === null ? [] : [country],
      sectors: sortedUnique(sectors),
      basis: null,
      passes: (filter) =>
        passesDate(dateColumn === null ? null : cell(row, dateColumn) || null, filter) &&
        some(filter.countries, country === null ? [] : [country]) &&
        some(filter.within, isSided ? places : []) &&
        some(filter.sectors, sectors) &&
        some(filter.kinds, [kindOfRow(kind, row) ?? '']) &&
        some(filter.sources, sourcesOf(row)) &&
        ((filter.roles === undefined && filter.basis === undefined) ||
          statements.some(
            (each) =>
              some(filter.roles, [apiWord(cell(each, 'role'))]) &&
              some(filter.basis, [apiWord(cell(each, 'initiative_type'))]),
          )),
    };
  });
}

export function listedInitiatives(raw: RawDataSet, kind: string | null): Listed[] {
  const record = recordOf(raw);
  return record.initiatives
    .filter((each) => kind === null || each.kind === kind)
    .map((each) => {
      const row = rowsOf(raw, tableOfKind(each.kind)).find(({ id }) => id === each.slug) ?? {};
      const countries = sortedUnique(each.parties.flatMap((party) => party.country ?? []));
      const sectors = sortedUnique(each.sectors.flatMap((named) => sectorAndAbove(record, named)));
      return {
        ...shared(row, each.id, each.date),
        status: each.status,
        basis: each.basis,
        countries,
        sectors,
        passes: (filter) =>
          passesDate(each.date, filter) &&
          some(filter.countries, countries) &&
          (filter.between ?? []).every((country) => countries.includes(country)) &&
          some(filter.sectors, sectors) &&
          some(filter.forums, forumOf(row)) &&
          some(filter.kinds, [kindOfRow(each.kind, row) ?? '']) &&
          some(filter.basis, [each.basis]) &&
          (filter.status === undefined ||
            (each.status !== null && filter.status.includes(each.status))) &&
          some(filter.sources, each.sources) &&
          passesParties(raw, each, filter),
      };
    });
}

/** "Of one of these forums": a session is of one, a programme is adopted by one or by none. */
function forumOf(row: RawRow): string[] {
  const forum = cell(row, 'forum');
  return forum === '' ? [] : [`forum:${forum}`];
}

export function listedObjectives(raw: RawDataSet): Listed[] {
  return rowsOf(raw, 'objectives').map((row) => {
    const date = cell(row, 'since') || null;
    return {
      ...shared(row, `objective:${row.id}`, date),
      basis: null,
      countries: [],
      sectors: [],
      passes: (filter) =>
        passesDate(date, filter) &&
        some(filter.forums, forumOf(row)) &&
        some(filter.sources, sourcesOf(row)),
    };
  });
}

/** A role is one of `parties`, and of a party that counts within, where these are asked for; else of any party. */
function passesParties(raw: RawDataSet, each: Initiative, filter: BruteFilter): boolean {
  const record = recordOf(raw);
  const { parties, within, roles } = filter;
  const inRole = {
    ...each,
    parties: each.parties.filter((party) =>
      party.statements.some(({ role }) => some(roles, [role])),
    ),
  };
  if (roles !== undefined && inRole.parties.length === 0) return false;
  if (parties !== undefined && !parties.some((id) => isPartyOf(inRole, id))) return false;
  return (
    within === undefined ||
    within.some((id) =>
      countsFor(record, inRole, id, id.startsWith('region:') ? 'REGION' : 'DISTRICT'),
    )
  );
}

function shared(row: RawRow, id: string, date: string | null) {
  return {
    id,
    slug: cell(row, 'id'),
    date,
    kind: kindOfRow(id.slice(0, id.indexOf(':')), row),
    status: null,
    year: date === null ? null : date.slice(0, 4),
  };
}

/** Kinds of a region are words of its country; the others are those of the API. */
function kindOfRow(kind: string, row: RawRow): string | null {
  const word = cell(row, 'kind');
  if (word === '') return null;
  return kind === 'region' ? word : apiWord(word);
}

/** Newest first or by id: "initiatives newest first, undated last, then the table's id, whatever kind stands before it". */
export function ordered(rows: readonly Listed[], order: 'ID' | 'NEWEST' | 'OLDEST'): string[] {
  const key = ({ date }: Listed) =>
    order === 'ID' ? '' : (date ?? (order === 'NEWEST' ? '' : '~'));
  const sign = order === 'NEWEST' ? -1 : 1;
  return [...rows]
    .sort(
      (one, other) =>
        sign * compareText(key(one), key(other)) ||
        compareText(one.slug, other.slug) ||
        compareText(one.id, other.id),
    )
    .map(({ id }) => id);
}

/** Most first, then by value; what has none last. */
export function counted(
  rows: readonly Listed[],
  valuesOf: (row: Listed) => readonly (string | null)[],
): [string | null, number][] {
  const counts = new Map<string | null, number>();
  for (const row of rows) {
    const values = valuesOf(row);
    for (const value of values.length === 0 ? [null] : values) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts].sort(
    ([a, m], [b, n]) =>
      Number(a === null) - Number(b === null) || n - m || compareText(a ?? '', b ?? ''),
  );
}
