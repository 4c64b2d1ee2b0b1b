import DataLoader from 'dataloader';
import type { GraphSnapshot } from '../graph/graph-store.js';
import { oneByKey } from '../shared/loader.js';
import { type PageOf, pageLoader } from '../shared/page-loader.js';
import {
  type StrengthFilter,
  type StrengthRow,
  strengthsOfPlaces,
  strengthTotalsOfPlaces,
} from './strength.cypher.js';

interface StrengthLoader {
  readonly page: DataLoader<PageOf, StrengthRow[]>;
  readonly total: DataLoader<string, number>;
}

/** A statement a filter for all places of a turn: a field has one filter, whatever number of places shows it. */
export class StrengthLoaders {
  private readonly loaders = new Map<string, StrengthLoader>();

  constructor(
    private readonly snapshot: GraphSnapshot,
    private readonly signal?: AbortSignal,
  ) {}

  of(filter: StrengthFilter): StrengthLoader {
    const key = JSON.stringify(filter);
    const known = this.loaders.get(key);
    if (known !== undefined) return known;
    const loader = this.loaderOf(filter);
    this.loaders.set(key, loader);
    return loader;
  }

  private loaderOf(filter: StrengthFilter): StrengthLoader {
    const { snapshot, signal } = this;
    const { release } = snapshot;
    return {
      page: pageLoader((pages, limit) =>
        snapshot.read(strengthsOfPlaces(release, pages, limit, filter), { signal }),
      ),
      total: new DataLoader(async (ids) => {
        const rows = await snapshot.read(strengthTotalsOfPlaces(release, ids, filter), { signal });
        return oneByKey(ids, rows, ({ id }) => id).map((row) => row?.total ?? 0);
      }),
    };
  }
}

export interface StrengthContext {
  readonly strengths: StrengthLoaders;
}
