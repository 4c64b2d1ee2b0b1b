import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { kindResolver } from '../record/kind.resolver.js';
import { NodeConnection } from '../record/node-connection.js';
import type { Many } from '../record/reference.js';
import { relatedResolver } from '../record/related.resolver.js';
import { fold } from '../shared/fold.js';
import { STATED_RECORDS } from './source.cypher.js';
import { Source, Sourced } from './source.type.js';

const SourceFields = kindResolver({
  kind: 'source',
  one: 'source',
  type: Source,
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

  @FieldResolver(() => Int, { description: 'How many sources state it: those of `sources`.' })
  sourceCount(@Root() { sourceIds }: Pick<GraphRecord, 'sourceIds'>): number {
    return new Set(sourceIds).size;
  }

  @FieldResolver(() => Int, {
    description:
      'By how many distinct publishers, case, accents and punctuation of their names apart: ten pages of one publisher ' +
      'are one voice. Sources without a known publisher are not counted, so it may be 0.',
  })
  async publisherCount(
    @Root() { sourceIds }: Pick<GraphRecord, 'sourceIds'>,
    @Ctx() { records }: RecordContext,
  ): Promise<number> {
    return publishersOf(await records.many(sourceIds));
  }
}

function publishersOf(sources: readonly GraphRecord[]): number {
  const names = sources.map(({ publisher }) => publisher).filter((name) => name != null);
  return new Set(names.map((name) => fold(String(name)))).size;
}

const StatesField = relatedResolver({
  on: Source,
  field: 'states',
  list: STATED_RECORDS,
  connection: NodeConnection,
  description:
    'What it states: every record whose row cites it. Statements between two records (participations, sectors, ' +
    'strengths) cite it as well and are shown with their records.',
});

export const SOURCE_RESOLVERS = [SourceFields, SourcedResolver, StatesField];
