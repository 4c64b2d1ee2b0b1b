import type { Row, TableName } from '../data-set.js';
import type { Check, CheckedSet } from './checked-set.js';

/** A region's country is the first half of its code, whatever is wrong with its row. */
const countryOf = (region: string): string => region.slice(0, 2);

/** Nothing is said of a region nobody knows: the reference was reported already. */
function isKnownRegion(set: CheckedSet, region: string): boolean {
  return set.table('regions').row(region) !== undefined;
}

function checkRegion(set: CheckedSet, table: TableName, row: Row, region: string, column: string) {
  const country = set.text(table, row, 'country');
  if (country === null || !isKnownRegion(set, region) || countryOf(region) === country) return true;
  if (set.table('countries').row(country) === undefined) return true;
  set.report(table, row, column, region, {
    message: `is no region of ${country}, the row\u2019s country${set.elsewhere(table, row, 'country', column)}`,
    expected: `a region of ${country}`,
  });
  return false;
}

/** A district has a country whatever regions are known of it, and so has a firm without a region. */
function checkCountryOfDistrict(set: CheckedSet, row: Row, district: string, districtRow: Row) {
  const country = set.text('firms', row, 'country');
  const found = set.text('districts', districtRow, 'country');
  if (country === null || found === null || found === country) return true;
  const countries = set.table('countries');
  if (countries.row(country) === undefined || countries.row(found) === undefined) return true;
  const where = set.elsewhere('firms', row, 'country', 'district');
  const line = set.lineOfCell('districts', districtRow, 'country');
  set.report('firms', row, 'district', district, {
    message: `is no district of ${country}, the row\u2019s country${where}, but of ${found} on ${line}`,
    expected: `a district of ${country}`,
  });
  return false;
}

function checkDistrictOfFirm(set: CheckedSet, row: Row, region: string | null): void {
  const district = set.text('firms', row, 'district');
  const districtRow = district === null ? undefined : set.table('districts').row(district);
  if (district === null || districtRow === undefined) return;
  if (!checkCountryOfDistrict(set, row, district, districtRow)) return;
  if (region === null || !isKnownRegion(set, region)) return;
  const regions = set.list('districts', districtRow, 'regions');
  if (regions.length === 0 || regions.includes(region)) return;
  const where = set.elsewhere('firms', row, 'district', 'region');
  const line = set.lineOfCell('districts', districtRow, 'regions');
  set.report('firms', row, 'region', region, {
    message: `is no region of ${district}, the firm\u2019s district${where}`,
    expected: `${regions.join(', ')}, the regions on ${line}`,
  });
}

/**
 * A region and a district lie in the country of their row; an empty country says nothing, so nothing is wrong.
 * A district is not held against a row whose region is wrong already.
 */
export const checkPlaces: Check = (set) => {
  for (const table of ['firms', 'associations', 'institutions', 'sessions'] as const) {
    for (const row of set.table(table).rows) {
      const region = set.text(table, row, 'region');
      const agrees = region === null || checkRegion(set, table, row, region, 'region');
      if (agrees && table === 'firms') checkDistrictOfFirm(set, row, region);
    }
  }
  for (const row of set.table('districts').rows) {
    for (const region of set.list('districts', row, 'regions')) {
      checkRegion(set, 'districts', row, region, 'regions');
    }
  }
};

/** The country of an instrument is that of who provides it. */
export const checkProviders: Check = (set) => {
  for (const row of set.table('instruments').rows) {
    const country = set.text('instruments', row, 'country');
    const provider = set.text('instruments', row, 'provider');
    const providerRow = provider === null ? undefined : set.table('institutions').row(provider);
    if (country === null || providerRow === undefined) continue;
    const expected = set.text('institutions', providerRow, 'country');
    if (expected === null || expected === country) continue;
    const where = set.elsewhere('instruments', row, 'provider', 'country');
    const line = set.lineOfCell('institutions', providerRow, 'country');
    set.report('instruments', row, 'country', country, {
      message: `is not the country of ${provider}, the provider${where}`,
      expected: `${expected}, the country on ${line}, or empty`,
    });
  }
};
