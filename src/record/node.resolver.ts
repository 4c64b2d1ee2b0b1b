import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { kindOf } from './kind.js';
import { Node } from './node.type.js';
import type { Maybe } from './reference.js';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Anything by its id. Null: nothing in this release has the id.',
  })
  node(
    @Arg('id', () => ID, { description: 'As `id` of any node gives it: `region:IT-45`.' })
    id: string,
    @Ctx() context: RecordContext,
  ): Maybe<GraphRecord> {
    return kindOf(id) === null ? null : context.records.one(id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'One entry an id, in the order of the ids. Null: nothing has the id.',
  })
  nodes(
    @Arg('ids', () => [ID], {
      description: 'Of any kinds.',
    })
    ids: readonly string[],
    @Ctx() context: RecordContext,
  ): Promise<(GraphRecord | null)[]> {
    return Promise.all(ids.map((id) => this.node(id, context)));
  }
}
