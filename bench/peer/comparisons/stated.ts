/** What a client of the peer has to work out where it is given no more than the data set states. */
import type { JsonObject } from '../canonical.js';
import type { Named } from './parts.js';

interface PlacedParty extends Named {
  readonly countryId: string | null;
  readonly seat: readonly Named[];
  readonly regions: readonly Named[];
  readonly district: readonly (Named & { readonly regions: readonly Named[] })[];
}

export interface PlacedParties {
  readonly edges: readonly {
    readonly properties: { readonly role: string };
    readonly node: PlacedParty;
  }[];
}

/** The parties of an initiative, with what decides where each counts. */
export const PLACED_PARTIES = `fragment Placed on Initiative {
  partiesConnection {
    edges {
      properties { role }
      node {
        id name name_en countryId seat { id name name_en } regions { id name name_en }
        district { id name name_en regions { id name name_en } }
      }
    }
  }
}`;

/** A place, who counts for it, and whether these lie in several. */
export interface Reached {
  readonly unit: Named;
  readonly parties: readonly JsonObject[];
  readonly spread: boolean;
}

type Level = 'REGION' | 'DISTRICT';

export function reachedUnits({ edges }: PlacedParties, level: Level, side: string): Reached[] {
  const reached = new Map<string, { unit: Named; parties: JsonObject[]; spread: boolean }>();
  for (const { node, properties } of edges.filter((edge) => edge.node.countryId === side)) {
    const units = level === 'REGION' ? regionsOf(node) : districtsOf(node);
    for (const unit of units) {
      const known = reached.get(unit.id) ?? { unit, parties: [], spread: level === 'REGION' };
      known.parties.push({ id: node.id, role: properties.role });
      known.spread &&= units.length > 1;
      reached.set(unit.id, known);
    }
  }
  return [...reached.values()];
}

function regionsOf(party: PlacedParty): readonly Named[] {
  if (party.id.startsWith('region:')) return [party];
  if (party.regions.length > 0) return party.regions;
  return party.seat.length > 0 ? party.seat : party.district.flatMap(({ regions }) => regions);
}

function districtsOf(party: PlacedParty): readonly Named[] {
  return party.id.startsWith('district:') ? [party] : party.district;
}

/**
 * What takes place in a region and passes the condition: its own initiatives, those of its districts, and of all that are
 * seated in either.
 */
export function initiativesOfRegion(selection: string, where: string): string {
  const initiatives = `initiatives(where: ${where}) { ${selection} }`;
  return `${initiatives} seated { ${initiatives} } districts { ${initiatives} firms { ${initiatives} } }`;
}

export interface OfRegion<Initiative> {
  readonly initiatives: readonly Initiative[];
  readonly seated: readonly { readonly initiatives: readonly Initiative[] }[];
  readonly districts: readonly {
    readonly initiatives: readonly Initiative[];
    readonly firms: readonly { readonly initiatives: readonly Initiative[] }[];
  }[];
}

export function initiativesIn<Initiative extends { readonly id: string }>({
  initiatives,
  seated,
  districts,
}: OfRegion<Initiative>): Initiative[] {
  const hosts = [...seated, ...districts, ...districts.flatMap(({ firms }) => firms)];
  return distinct([...initiatives, ...hosts.flatMap((host) => host.initiatives)]);
}

/** What concerns a sector or one below it and passes the condition; the tree is three deep. */
export function initiativesOfSector(selection: string, where: string): string {
  const initiatives = `initiatives(where: ${where}) { ${selection} }`;
  return `${initiatives} narrower { ${initiatives} narrower { ${initiatives} } }`;
}

export interface OfSector<Initiative> {
  readonly initiatives: readonly Initiative[];
  readonly narrower?: readonly OfSector<Initiative>[];
}

export function initiativesUnder<Initiative extends { readonly id: string }>({
  initiatives,
  narrower = [],
}: OfSector<Initiative>): Initiative[] {
  return distinct([...initiatives, ...narrower.flatMap((sector) => initiativesUnder(sector))]);
}

/** One that several ways lead to is sent once for each. */
export function distinct<One extends { readonly id: string }>(all: readonly One[]): One[] {
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** Some party is of a side: by its country, or it is that country. */
export function someOfSide(variable: string): string {
  return `{ parties: { some: { OR: [{ id: { eq: ${variable} } }, { countryId: { eq: ${variable} } }] } } }`;
}

/** Some party is a region, or lies in it. */
export function someOfRegion(variable: string): string {
  const is = `{ id: { eq: ${variable} } }`;
  return `{ parties: { some: { OR: [
    ${is}, { seat: { some: ${is} } }, { regions: { some: ${is} } }, { district: { some: { regions: { some: ${is} } } } }
  ] } } }`;
}

/** Some party of a side is a district, or a firm of one. */
export function someOfDistricts(variable: string): string {
  // `some: {}` would be left out of the statement.
  const is = '{ id: { startsWith: "district:" } }';
  return `{ parties: { some: {
    countryId: { eq: ${variable} }, OR: [${is}, { district: { some: ${is} } }]
  } } }`;
}
