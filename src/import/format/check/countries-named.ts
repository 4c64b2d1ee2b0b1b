import type { Row, TableName } from '../data-set.js';
import type { Check, CheckedSet } from './checked-set.js';
import { pairOf } from './pair.js';

/** Issuers of restrictions that are no country. */
const BODIES = new Set(['EU', 'UN']);

/** A country that a row names otherwise than by a reference column. */
function checkCountry(
  set: CheckedSet,
  table: TableName,
  row: Row,
  column: string,
  value: string,
  country: string,
): boolean {
  const countries = set.table('countries');
  if (!countries.isComplete || countries.knows(country)) return true;
  set.report(table, row, column, value, {
    message: value === country ? 'is no id of countries' : `names ${country}, no id of countries`,
    expected: 'a country of countries.csv',
    nearest:
      value === country ? set.nearest.find('countries', country, () => countries.ids()) : null,
  });
  return false;
}

export const checkIssuers: Check = (set) => {
  for (const row of set.table('restrictions').rows) {
    const issuer = set.text('restrictions', row, 'issuer');
    if (issuer === null || BODIES.has(issuer) || set.table('countries').knows(issuer)) continue;
    if (!set.table('countries').isComplete) continue;
    set.report('restrictions', row, 'issuer', issuer, {
      message: 'is neither a country nor EU or UN',
      expected: 'a country id, EU, UN',
      nearest: set.nearest.find('issuer', issuer, () => [
        ...set.table('countries').ids(),
        ...BODIES,
      ]),
    });
  }
};

export const checkCalendars: Check = (set) => {
  for (const row of set.table('forums').rows) {
    for (const entry of set.list('forums', row, 'calendar')) {
      checkCountry(set, 'forums', row, 'calendar', entry, entry.slice(0, 2));
    }
  }
};

const flowCountry = (flow: string): string | null => (flow === 'total' ? null : flow.slice(0, 2));

/** Trade of the two countries is seen from one of them, trade of a region from its own country. */
export const checkFlows: Check = (set) => {
  const pair = pairOf(set);
  for (const row of set.table('bilateral_trade').rows) {
    const flow = set.text('bilateral_trade', row, 'flow') ?? 'total';
    const country = flowCountry(flow);
    if (country === null) continue;
    if (!checkCountry(set, 'bilateral_trade', row, 'flow', flow, country)) continue;
    if (pair.length !== 2 || pair.includes(country)) continue;
    set.report('bilateral_trade', row, 'flow', flow, {
      message: 'is not seen from one of the two countries of the data set',
      expected: ['total', ...pair.flatMap((side) => [`${side}_export`, `${side}_import`])].join(
        ', ',
      ),
    });
  }
  for (const row of set.table('region_trade').rows) {
    const flow = set.text('region_trade', row, 'flow') ?? 'total';
    const region = set.text('region_trade', row, 'region');
    const country = flowCountry(flow);
    if (country === null || !checkCountry(set, 'region_trade', row, 'flow', flow, country))
      continue;
    const own = region === null || !set.table('regions').row(region) ? country : region.slice(0, 2);
    if (own === country) continue;
    set.report('region_trade', row, 'flow', flow, {
      message: `is not seen from the country of ${region}`,
      expected: `total, ${own}_export, ${own}_import`,
    });
  }
};
