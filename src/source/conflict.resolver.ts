import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { rowsAbout } from '../record/about.js';
import { Node } from '../record/node.type.js';
import { type Many, type Maybe, referred } from '../record/reference.js';
import { type Connection, checkFirst, connectionOf, PageArgs } from '../shared/connection.js';
import { decodeCursor, encodeCursor } from '../shared/cursor.js';
import { pageOfRows, type RowOrder, sortRows } from '../shared/row-page.js';
import { UserError } from '../shared/user-error.js';
import { Conflict, ConflictConnection } from './conflict.type.js';
import { Source } from './source.type.js';

@ArgsType()
class ConflictArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Only about this column, or measure of a figure, as the table writes it: `start_date`. Null: any.',
  })
  column?: string | null;
}

@ArgsType()
class ConflictPageArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'A cursor of this very list, usually `endCursor` of the page before; it counts rows, so after an import it is ' +
      'BAD_USER_INPUT: begin anew. Null: the first page. Anything else is BAD_USER_INPUT.',
  })
  override after?: string | null = undefined;
}

@Resolver(() => Node)
class NodeConflictResolver {
  @FieldResolver(() => ConflictConnection, {
    description:
      'Where sources disagree about it: about a column of its row, or about a row of a link table or a figure that ' +
      'speaks of it. Empty: no disagreement is on record.',
  })
  async conflicts(
    @Root() record: GraphRecord,
    @Args(() => ConflictArgs) args: ConflictArgs,
    @Ctx() { records }: RecordContext,
  ): Promise<Connection<GraphRecord>> {
    const rows = await rowsAbout(records, record, 'conflict');
    const asked = checkedColumn(args.column);
    const wanted = asked === null ? rows : rows.filter(({ column }) => column === asked);
    const order = conflictOrder(`${record.id}/conflicts`);
    return pageOfRows(sortRows(wanted, order), order, args);
  }
}

/** By what it says, so that a cursor outlives an import; the position parts what only sources tell apart. */
function conflictOrder(list: string): RowOrder<GraphRecord> {
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const keyOf = ({ table, column, keptValue, otherValue, reason, rank }: GraphRecord) => [
    ...[table, column, keptValue, otherValue, reason].map(text),
    rank,
  ];
  return { list, keyOf, parts: 6 };
}

@Resolver(() => Conflict)
class ConflictResolver {
  @Query(() => ConflictConnection, {
    description:
      'Every disagreement of sources that the data records, in the order of their table.',
  })
  async conflicts(
    @Args(() => ConflictPageArgs) page: ConflictPageArgs,
    @Ctx() { records, snapshot }: RecordContext,
  ): Promise<Connection<GraphRecord>> {
    const { number, counts } = snapshot.release;
    const total = counts.conflict ?? 0;
    const first = checkFirst(page.first);
    const from = page.after == null ? 0 : rankAfter(page.after, number);
    const count = Math.max(0, Math.min(first + 1, total - from));
    const rows = await records.ranked('conflict', from, count);
    return connectionOf(
      rows,
      page,
      ({ rank }) => encodeCursor('conflicts', [number, rank]),
      () => total,
    );
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description:
      'What it is about: the record, or the one that the row of a link table or the figure speaks of. Null: a row of ' +
      'bilateral_trade, which speaks of no record; `aboutText` says which.',
  })
  about(@Root() { subjectId }: GraphRecord, @Ctx() { records }: RecordContext): Maybe<GraphRecord> {
    return referred(records, subjectId);
  }

  @FieldResolver(() => String, {
    description:
      'What it is about, as conflicts.csv writes it: the second half of an id (`IT-45`), or of bilateral_trade in words ' +
      'which row is meant.',
  })
  aboutText(@Root() { about }: { readonly about: string }): string {
    return about;
  }

  @FieldResolver(() => [Source], {
    description: 'Sources of the value kept. Empty: an absence was kept; then the others say so.',
  })
  keptSources(
    @Root() { keptSourceIds }: { readonly keptSourceIds?: readonly string[] },
    @Ctx() { records }: RecordContext,
  ): Many<GraphRecord> {
    return records.many(keptSourceIds ?? []);
  }

  @FieldResolver(() => [Source], {
    description: 'Sources of the other value. Empty: none is named.',
  })
  otherSources(
    @Root() { otherSourceIds }: { readonly otherSourceIds?: readonly string[] },
    @Ctx() { records }: RecordContext,
  ): Many<GraphRecord> {
    return records.many(otherSourceIds ?? []);
  }
}

function rankAfter(cursor: string, current: number): number {
  const [release, rank] = decodeCursor('conflicts', cursor, 2);
  if (release === current && Number.isInteger(rank)) return (rank as number) + 1;
  throw new UserError(
    `The cursor counts rows of release ${release}, and the graph is at release ${current}: begin anew without \`after\`.`,
    { argument: ['after'] },
  );
}

/** What no table writes so is neither column nor measure: nothing would be found, which reads as "no disagreement". */
function checkedColumn(column: string | null | undefined): string | null {
  if (column == null || /^[^\p{Lu}\s]+$/u.test(column)) return column ?? null;
  throw new UserError(
    `\`column\` is "${column}"; it takes the name of a column, or the measure of a figure, as its table writes it, in lower case: \`start_date\`.`,
    { argument: ['column'] },
  );
}

export const CONFLICT_RESOLVERS = [NodeConflictResolver, ConflictResolver];
