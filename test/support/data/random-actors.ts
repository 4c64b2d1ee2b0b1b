import { chance, pick, some } from './draw.js';
import type { RandomBuilder } from './random-data-set.js';
import type { RawRow } from './raw-data-set.js';

const COUNTRIES = ['PT', 'KZ', 'CL', 'VN', 'NO', 'AR'];
const REGION_SUFFIXES = ['11', '13', '75', 'A', 'AB', 'ABC', '1', 'Z9'];
const ASSOCIATION_KINDS = ['bank-association', 'chamber', 'employers', 'network', 'other'];
const INSTITUTION_KINDS = ['agency', 'bank', 'ministry', 'municipality', 'university', 'other'];
const DISTRICT_KINDS = [
  'industrial-district',
  'special-economic-zone',
  'industrial-park',
  'cluster',
];

/** Two sides of 2–6 regions, up to two third countries without, districts of 0–3 regions. */
export function addPlaces(builder: RandomBuilder): void {
  const { draw } = builder;
  const countries = some(draw, COUNTRIES, 2, 4);
  for (const id of countries) builder.add('countries', { id, ...builder.forms('name', id) });
  for (const country of countries.slice(0, 2)) {
    for (const suffix of some(draw, REGION_SUFFIXES, 2, 6)) {
      const id = `${country}-${suffix}`;
      const place: RawRow = chance(draw, 50) ? { lat: '41.5', lon: '-8.25' } : {};
      const row = { id, country, kind: pick(draw, ['region', 'oblast']), ...place };
      builder.add('regions', { ...row, ...builder.forms('name', id) });
    }
  }
  for (const country of countries) addDistricts(builder, country);
}

function addDistricts(builder: RandomBuilder, country: string): void {
  const { draw } = builder;
  const regions = regionsOf(builder, country);
  const count = draw.integer(0, regions.length > 0 ? 3 : 1);
  for (let index = 0; index < count; index += 1) {
    const id = builder.slug();
    const kind = pick(draw, DISTRICT_KINDS);
    builder.add('districts', {
      id,
      kind,
      sez_kind: kind === 'special-economic-zone' && chance(draw, 50) ? 'port' : '',
      country,
      regions: some(draw, regions, 0, 3).join('|'),
      ...builder.forms('name', id),
    });
  }
}

/** Firms, associations and institutions of both sides, of third countries and of none. */
export function addActors(builder: RandomBuilder): void {
  for (const country of [...builder.ids('countries'), '']) {
    addFirms(builder, country);
    addBodies(builder, country);
  }
  for (const firm of builder.tables.firms) addParent(builder, firm);
}

function addFirms(builder: RandomBuilder, country: string): void {
  const { draw } = builder;
  const count = draw.integer(0, regionsOf(builder, country).length > 0 ? 5 : 1);
  for (let index = 0; index < count; index += 1) {
    const id = builder.slug();
    const seat = country === '' ? {} : seatOf(builder, country);
    builder.add('firms', { id, country, ...seat, ...builder.forms('name', id) });
  }
}

/** A region, a district only, both that agree, or neither. */
function seatOf(builder: RandomBuilder, country: string): RawRow {
  const { draw } = builder;
  const regions = regionsOf(builder, country);
  const districts = builder.tables.districts.filter((row) => row.country === country);
  const seat = pick(draw, ['neither', 'region', 'district', 'both']);
  if (seat === 'neither' || (seat === 'region' && regions.length === 0)) return {};
  if (seat === 'region' || districts.length === 0) {
    return regions.length === 0 ? {} : { region: pick(draw, regions) };
  }
  const district = pick(draw, districts);
  const districtRegions = (district.regions ?? '').split('|').filter((code) => code !== '');
  const isBoth = seat === 'both' && districtRegions.length > 0;
  return { district: district.id ?? '', region: isBoth ? pick(draw, districtRegions) : '' };
}

/** A parent stands before its firm in the table, of whatever country: there is no cycle. */
function addParent(builder: RandomBuilder, firm: RawRow): void {
  const { draw } = builder;
  const before = builder.tables.firms.slice(0, builder.tables.firms.indexOf(firm));
  if (before.length > 0 && chance(draw, 25)) firm.parent_firm = pick(draw, before).id ?? '';
}

/** Associations and institutions: regional, national, or international without a country. */
function addBodies(builder: RandomBuilder, country: string): void {
  const { draw } = builder;
  const regions = regionsOf(builder, country);
  const max = regions.length > 0 ? 2 : 1;
  const count = { associations: draw.integer(0, max), institutions: draw.integer(0, max) };
  for (const table of ['associations', 'institutions'] as const) {
    const kinds = table === 'associations' ? ASSOCIATION_KINDS : INSTITUTION_KINDS;
    for (let index = 0; index < count[table]; index += 1) {
      const id = builder.slug();
      const region = regions.length > 0 && chance(draw, 50) ? pick(draw, regions) : '';
      const abbreviation = chance(draw, 30) ? `AB${id.length}` : '';
      const row = {
        id,
        country,
        kind: pick(draw, kinds),
        region,
        ...(table === 'associations' ? { abbreviation } : {}),
      };
      builder.add(table, { ...row, ...builder.forms('name', id) });
    }
  }
}

export function regionsOf(builder: RandomBuilder, country: string): string[] {
  const rows = builder.tables.regions.filter((row) => row.country === country);
  return rows.map((row) => row.id ?? '');
}
