import { allPages } from '../api/all-pages.js';
import { ask } from '../api/client.js';
import { ExplorerMapDocument } from '../generated/graphql.js';
import { type CountryShape, shapeOf } from './shapes.js';

// More regions than any country has.
const MOST_REGIONS = 2_000;

export function loadMap(
  [left, right]: readonly [left: string, right: string],
  lang: string,
  signal: AbortSignal,
): Promise<readonly [CountryShape, CountryShape]> {
  return Promise.all([loadCountry(left, lang, signal), loadCountry(right, lang, signal)]);
}

async function loadCountry(id: string, lang: string, signal: AbortSignal): Promise<CountryShape> {
  let name = id;
  const regions = await allPages(async (after) => {
    const { country } = await ask(ExplorerMapDocument, { country: id, lang, after }, signal);
    name = country?.name ?? id;
    return country?.regions ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  }, MOST_REGIONS);
  return { id, name, regions: regions.map(shapeOf) };
}
