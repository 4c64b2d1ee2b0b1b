import { Arg, Args, type ClassType, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { type Connection, PageArgs } from '../shared/connection.js';
import { kindOf, NODE_KINDS } from './kind.js';
import { type KindList, pageOfKind } from './kind-page.js';
import type { Maybe } from './reference.js';

export interface KindFields extends KindList {
  /** Name of the by-id field: `region`. */
  readonly one: string;
  readonly type: ClassType;
  /** The connection type of `type`. */
  readonly connection: ClassType;
  /** What the list holds, in a sentence. */
  readonly description: string;
}

const ORDERS = {
  BY_SLUG: 'In the order of ids.',
  NEWEST: 'Newest first, undated last, then in the order of ids.',
} as const;

/** The two root fields that every kind of node has: one by id, and all of them page by page. */
export function kindResolver(fields: KindFields): ClassType {
  const { kind, list, one, type, connection, order, description } = fields;

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

    @Query(() => connection, { name: list, description: `${description} ${ORDERS[order]}` })
    all(
      @Args(() => PageArgs) page: PageArgs,
      @Ctx() context: RecordContext,
    ): Promise<Connection<GraphRecord>> {
      return pageOfKind(context, fields, page);
    }
  }
  return KindResolver;
}
