import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { ReleaseInfo } from '../graph/graph-store.js';
import type { RecordContext } from '../graph/record-context.js';
import { Country } from '../place/country.type.js';
import { enumOfKind, KINDS } from '../record/kind.js';
import type { Many } from '../record/reference.js';
import { type DatasetRecord, datasetsOf } from './datasets.js';
import { Dataset, KindCount, ReleaseType, TableCount } from './release.type.js';

@Resolver(() => ReleaseType)
class ReleaseResolver {
  @Query(() => ReleaseType, {
    description:
      'The release that this answer is of; it stays one and the same for the whole request.',
  })
  release(@Ctx() { snapshot }: RecordContext): ReleaseInfo {
    return snapshot.release;
  }

  @FieldResolver(() => [KindCount], {
    description: 'Records by kind, every kind of `NodeKind` once.',
  })
  counts(@Root() { counts }: ReleaseInfo): KindCount[] {
    return KINDS.map((kind) => ({ kind: enumOfKind(kind), count: counts[kind] ?? 0 }));
  }
}

@Resolver(() => Dataset)
class DatasetResolver {
  @Query(() => [Dataset], {
    description: 'What the graph holds: one data set a pair of countries, by id; a handful.',
  })
  async datasets(@Ctx() context: RecordContext): Promise<readonly object[]> {
    const datasets = await datasetsOf(context);
    return datasets.map((dataset) => ({ ...dataset, id: dataset.slug }));
  }

  @FieldResolver(() => [Country], {
    description: 'The pair, by code: the two countries that have regions in it.',
  })
  countries(
    @Root() { countryIds }: DatasetRecord,
    @Ctx() { records }: RecordContext,
  ): Many<GraphRecord> {
    return records.many(countryIds);
  }

  @FieldResolver(() => [TableCount], { description: 'Rows of each table that it has.' })
  tables(@Root() { rowCounts }: DatasetRecord): TableCount[] {
    const counts = JSON.parse(rowCounts) as Record<string, number>;
    return Object.entries(counts).map(([table, count]) => ({ table, count }));
  }
}

export const RELEASE_RESOLVERS = [ReleaseResolver, DatasetResolver];
