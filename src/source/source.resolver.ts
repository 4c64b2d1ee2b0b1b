import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { kindResolver } from '../record/kind.resolver.js';
import type { Many } from '../record/reference.js';
import { Source, SourceConnection, Sourced } from './source.type.js';

const SourceFields = kindResolver({
  kind: 'source',
  one: 'source',
  list: 'sources',
  order: 'BY_SLUG',
  type: Source,
  connection: SourceConnection,
  description: 'Everything that any row of the data cites.',
});

@Resolver(() => Sourced)
class SourcedResolver {
  @FieldResolver(() => [Source], {
    description:
      'The sources of this very row, in its order: a few. A country, region or sector may have more.',
  })
  sources(
    @Root() { sourceIds }: Pick<GraphRecord, 'sourceIds'>,
    @Ctx() { records }: RecordContext,
  ): Many<GraphRecord> {
    return records.many(sourceIds);
  }
}

export const SOURCE_RESOLVERS = [SourceFields, SourcedResolver];
