import { Arg, type ClassType, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { type Kind, kindOf, NODE_KINDS } from './kind.js';
import type { Maybe } from './reference.js';

interface KindField {
  readonly kind: Kind;
  /** Name of the field: `region`. */
  readonly one: string;
  readonly type: ClassType;
}

/** The root field that every kind of node has: one by its id. Lists of them are the business of `list/`. */
export function kindResolver({ kind, one, type }: KindField): ClassType {
  @Resolver()
  class KindResolver {
    @Query(() => type, {
      name: one,
      nullable: true,
      description: `By id. Null: no ${NODE_KINDS[kind]} of this release has it.`,
    })
    byId(
      @Arg('id', () => ID, { description: `Begins with \`${kind}:\`.` }) id: string,
      @Ctx() context: RecordContext,
    ): Maybe<GraphRecord> {
      return kindOf(id) === kind ? context.records.one(id) : null;
    }
  }
  return KindResolver;
}
