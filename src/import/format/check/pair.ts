import type { Check, CheckedSet } from './checked-set.js';

/** Countries with regions, sorted, each with the number of them; only sound rows count. */
function countriesWithRegions(set: CheckedSet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of set.table('regions').rows) {
    const country = set.text('regions', row, 'country');
    const region = set.text('regions', row, 'id');
    if (country === null || !region?.startsWith(`${country}-`)) continue;
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return new Map([...counts].toSorted());
}

/** The countries of the data set that have regions: two, where nothing is wrong. */
export function pairOf(set: CheckedSet): readonly string[] {
  return [...countriesWithRegions(set).keys()];
}

export const checkPair: Check = (set) => {
  const regions = set.table('regions');
  const counts = countriesWithRegions(set);
  if (counts.size === 2 || !regions.isComplete || !regions.hasColumn('country')) return;
  // Fewer than two may be the consequence of a row that was reported.
  if (counts.size < 2 && regions.hasFaults()) return;
  const found = [...counts].map(([country, count]) => `${country} (${count})`).join(', ');
  set.reportFile('regions', 'country', found === '' ? null : found, {
    message: `${counts.size === 1 ? 'one country has' : `${counts.size} countries have`} regions`,
    expected: 'regions of exactly two countries, the pair of the data set',
  });
};
