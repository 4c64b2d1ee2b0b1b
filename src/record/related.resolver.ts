import { Args, type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { type Connection, checkFirst, connectionOf, PageArgs } from '../shared/connection.js';
import { decodeCursor, encodeCursor } from '../shared/cursor.js';
import type { RelatedList } from './related.cypher.js';
import type { RelatedContext } from './related.loaders.js';

interface RelatedField {
  /** The type that has the field. */
  readonly on: object;
  readonly field: string;
  readonly list: RelatedList;
  readonly connection: ClassType;
  /** What the list holds, in a sentence. */
  readonly description: string;
}

const ORDERS = {
  BY_ID: 'In the order of ids.',
  NEWEST: 'Newest first, undated last, then the id of its table.',
} as const;

/** A field that leads from a record to those that refer to it, page by page. */
export function relatedResolver(fields: RelatedField): ClassType {
  const { on, field, list, connection, description } = fields;

  @Resolver(() => on as ClassType)
  class RelatedResolver {
    // The library tells fields of one type apart by the name of the method.
    @FieldResolver(() => connection, { description: `${description} ${ORDERS[list.order]}` })
    [field](
      @Root() parent: GraphRecord,
      @Args(() => PageArgs) page: PageArgs,
      @Ctx() context: RecordContext & RelatedContext,
    ): Promise<Connection<GraphRecord>> {
      return pageOfRelated(parent, list, page, context);
    }
  }
  return RelatedResolver;
}

/** Ids and order from the engine, the records themselves from those at hand. */
async function pageOfRelated(
  { id }: GraphRecord,
  list: RelatedList,
  page: PageArgs,
  { records, related }: RecordContext & RelatedContext,
): Promise<Connection<GraphRecord>> {
  const first = checkFirst(page.first);
  const name = `${id}/${list.name}`;
  const isDated = list.order === 'NEWEST';
  const after = page.after == null ? null : decodeCursor(name, page.after, isDated ? 2 : 1);
  const loader = related.of(list);
  const rows = await loader.page.load({ parentId: id, first, after });
  const children = await records.many(rows.map((row) => row.id));
  const cursorOf = ({ id: childId, sortDate, slug }: GraphRecord) =>
    encodeCursor(name, isDated ? [sortDate as string, slug] : [childId]);
  return connectionOf(children, page, cursorOf, () => loader.total.load(id));
}
