import { Ctx, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { Country } from '../place/country.type.js';
import type { Maybe } from '../record/reference.js';
import type { Pair as CheckedPair } from './check-pair.js';

@ObjectType({
  description: 'The two countries that an answer is about, as the question placed them.',
})
export class Pair {}

@Resolver(() => Pair)
class PairResolver {
  @FieldResolver(() => Country, { description: 'The left country.' })
  left(@Root() { leftId }: CheckedPair, @Ctx() { records }: RecordContext): Maybe<GraphRecord> {
    return records.one(leftId);
  }

  @FieldResolver(() => Country, { description: 'The right country.' })
  right(@Root() { rightId }: CheckedPair, @Ctx() { records }: RecordContext): Maybe<GraphRecord> {
    return records.one(rightId);
  }
}

export const PAIR_RESOLVERS = [PairResolver] as const;
