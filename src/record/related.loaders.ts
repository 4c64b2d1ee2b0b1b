import DataLoader from 'dataloader';
import type { GraphSnapshot } from '../graph/graph-store.js';
import type { Records } from '../graph/records.js';
import { oneByKey } from '../shared/loader.js';
import { type PageOf, pageLoader } from '../shared/page-loader.js';
import {
  type RelatedList,
  type RelatedRow,
  relatedPages,
  relatedTotals,
} from './related.cypher.js';

interface RelatedLoader {
  readonly page: DataLoader<PageOf, RelatedRow[]>;
  readonly total: DataLoader<string, number>;
}

/** A statement a list for all parents of a turn, and one for their totals where these are asked for. */
export class RelatedLoaders {
  private readonly loaders = new Map<RelatedList, RelatedLoader>();

  constructor(
    private readonly snapshot: GraphSnapshot,
    private readonly records: Records,
    private readonly signal?: AbortSignal,
  ) {}

  of(list: RelatedList): RelatedLoader {
    const known = this.loaders.get(list);
    if (known !== undefined) return known;
    const loader = this.loaderOf(list);
    this.loaders.set(list, loader);
    return loader;
  }

  private loaderOf(list: RelatedList): RelatedLoader {
    const { snapshot, records, signal } = this;
    const { release } = snapshot;
    return {
      page: pageLoader(async (pages, limit) => {
        const rows = await snapshot.read(relatedPages(release, list, pages, limit), { signal });
        // All parents go on together, whoever's records were at hand: what hangs on these stays one statement.
        await records.many([...new Set(rows.map(({ id }) => id))]);
        return rows;
      }),
      total: new DataLoader(async (ids) => {
        const rows = await snapshot.read(relatedTotals(release, list, ids), { signal });
        return oneByKey(ids, rows, ({ id }) => id).map((row) => row?.total ?? 0);
      }),
    };
  }
}

export interface RelatedContext {
  readonly related: RelatedLoaders;
}
