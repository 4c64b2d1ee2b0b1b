import { ExplorerFrameDocument, type ExplorerFrameQuery } from '../generated/graphql.js';
import { allPages } from './all-pages.js';
import { ask } from './client.js';
import type { Pair } from './pair.js';

export interface SectorNode {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  /** Gaps are reckoned of what a statistic of the economy has a code for. */
  readonly hasCode: boolean;
  /** Ids of the data sets that it is in. */
  readonly datasets: readonly string[];
}

/** What questions are put together from. */
export interface Frame {
  readonly release: ExplorerFrameQuery['release'];
  readonly pairs: readonly Pair[];
  /** What is in the data set of the pair; what another pair's alone has is none of its own. */
  readonly isOf: (pair: Pair, thing: { readonly datasets: readonly string[] }) => boolean;
  readonly countryNames: ReadonlyMap<string, string>;
  readonly sectors: readonly SectorNode[];
}

// A tree that a reader chooses from; a larger one is for the search.
const MOST_SECTORS = 2_000;

export async function loadFrame(lang: string, signal: AbortSignal): Promise<Frame> {
  let head: ExplorerFrameQuery | null = null;
  const sectors = await allPages(async (after) => {
    const answer = await ask(ExplorerFrameDocument, { lang, after }, signal);
    head ??= answer;
    return answer.sectors;
  }, MOST_SECTORS);
  const { release, datasets } = head as unknown as ExplorerFrameQuery;
  const countries = datasets.flatMap((dataset) => dataset.countries);
  return {
    release,
    pairs: datasets.flatMap(({ countries: [left, right] }) =>
      left && right ? [[left.id, right.id] as const] : [],
    ),
    isOf: (pair, thing) =>
      datasets.some(
        ({ id, countries: own }) =>
          own.every((country) => pair.includes(country.id)) && thing.datasets.includes(id),
      ),
    countryNames: new Map(countries.map(({ id, name }) => [id, name])),
    sectors: sectors.map(({ id, name, parent, naceRev2, datasets: of }) => ({
      id,
      name,
      datasets: of,
      parentId: parent?.id ?? null,
      hasCode: naceRev2.length > 0,
    })),
  };
}
