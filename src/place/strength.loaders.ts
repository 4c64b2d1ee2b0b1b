import DataLoader from 'dataloader';
import type { GraphSnapshot } from '../graph/graph-store.js';
import { unknownWord } from '../record/unknown-word.js';
import { oneByKey } from '../shared/loader.js';
import { type PageOf, pageLoader } from '../shared/page-loader.js';
import {
  measuresOnRecord,
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
  private measures: Promise<readonly string[]> | null = null;

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

  /** Throws where no figure at all has the measure: asked only where nothing was found. */
  async checkMeasure(measure: string): Promise<void> {
    this.measures ??= this.measuresOnRecord();
    const known = await this.measures;
    if (!known.includes(measure)) throw unknownWord(measure, ['measure'], known);
  }

  private async measuresOnRecord(): Promise<readonly string[]> {
    const { snapshot, signal } = this;
    const rows = await snapshot.read(measuresOnRecord(snapshot.release), { signal });
    return rows.map(({ measure }) => measure);
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
