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
}

/** What questions are put together from. */
export interface Frame {
  readonly release: ExplorerFrameQuery['release'];
  readonly pairs: readonly Pair[];
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
    countryNames: new Map(countries.map(({ id, name }) => [id, name])),
    sectors: sectors.map(({ id, name, parent, naceRev2 }) => ({
      id,
      name,
      parentId: parent?.id ?? null,
      hasCode: naceRev2.length > 0,
    })),
  };
}
