import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { InitiativeConnection } from '../initiative/initiative.type.js';
import { LANGUAGE_RULE, Lang } from '../record/language-arg.js';
import { Node } from '../record/node.type.js';
import type { Maybe } from '../record/reference.js';
import type { Pair as CheckedPair } from '../release/check-pair.js';
import { Pair } from '../release/pair.type.js';
import { type Connection, checkFirst, connectionOf, PageArgs } from '../shared/connection.js';
import { decodeCursor, encodeCursor } from '../shared/cursor.js';
import { UserError } from '../shared/user-error.js';
import { listOfLevels } from '../tie/tie-question.js';
import { undatedLeftOut } from '../timeline/undated-left-out.js';
import type { CellView, KeyView, PivotView } from './answer-pivot.js';
import { columnOf, rowOf } from './cell-keys.js';
import { labelOf, nodeIdOf } from './key-label.js';
import { DimensionKey, Pivot, PivotCell } from './pivot.type.js';

@Resolver(() => DimensionKey)
class DimensionKeyResolver {
  @FieldResolver(() => String, {
    description: `Readable: the name of a place or sector, a year, the words of an enumeration in English; of the bucket without a key what is missing. ${LANGUAGE_RULE}`,
  })
  label(
    @Root() view: KeyView,
    @Ctx() { records }: RecordContext,
    @Lang() lang?: string | null,
  ): string | Promise<string> {
    const node = nodeOf(view, records);
    if (!(node instanceof Promise)) return labelOf(view, node, lang);
    return node.then((record) => labelOf(view, record, lang));
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: 'The place or sector that the key names. Null: it names none.',
  })
  node(@Root() view: KeyView, @Ctx() { records }: RecordContext): Maybe<GraphRecord> {
    return nodeOf(view, records);
  }
}

function nodeOf(view: KeyView, records: RecordContext['records']): Maybe<GraphRecord> {
  const id = nodeIdOf(view);
  return id === null ? null : records.one(id);
}

@Resolver(() => PivotCell)
class PivotCellResolver {
  @FieldResolver(() => DimensionKey, {
    nullable: true,
    description: 'Its row. Null: a total over all rows.',
  })
  row(@Root() cell: CellView): KeyView | null {
    return rowOf(cell);
  }

  @FieldResolver(() => DimensionKey, {
    nullable: true,
    description: 'Its column. Null: a total over all columns.',
  })
  column(@Root() cell: CellView): KeyView | null {
    return columnOf(cell);
  }

  @FieldResolver(() => InitiativeConnection, {
    description:
      'The initiatives behind it: newest first, undated last, then the id of its table. One answer lists at most 20000 of ' +
      'all cells; more is BAD_USER_INPUT.',
  })
  async initiatives(
    @Root() cell: CellView,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { records }: RecordContext,
  ): Promise<Connection<GraphRecord>> {
    const first = checkFirst(page.first);
    const list = listName(cell);
    const after = page.after == null ? null : decodeCursor(list, page.after, 2);
    const ids = await cell.lists.load({
      cell,
      grouping: cell.grouping,
      first,
      after: after && { sortDate: String(after[0]), slug: String(after[1]) },
    });
    const initiatives = await records.many(ids);
    const cursorOf = ({ sortDate, slug }: GraphRecord) =>
      encodeCursor(list, [sortDate as string, slug]);
    return connectionOf(initiatives, page, cursorOf, () => cell.initiativeCount);
  }
}

/** A cursor is good for the list of its own cell. */
function listName({ grouping, question, rowKey, columnKey }: CellView): string {
  const { rows, columns } = question;
  return listOfLevels(`pivot:${grouping}:${rows}=${rowKey}:${columns}=${columnKey}`, question);
}

@Resolver(() => Pivot)
class PivotResolver {
  @FieldResolver(() => Pair, { description: 'The pair, where none was named too.' })
  pair(@Root() { question }: PivotView): CheckedPair {
    return question.pair;
  }

  @FieldResolver(() => PivotCell, {
    nullable: true,
    description:
      'One cell by its keys, to look behind it; of a pivot without columns one of `rowTotals`. Null: it holds no ' +
      'initiative, or there is no such key. BAD_USER_INPUT for a `column` where there are none.',
  })
  cell(
    @Root() { question, cells, rowTotals }: PivotView,
    @Arg('row', () => String, {
      nullable: true,
      description: 'Key of the row. Null: the one without a key.',
    })
    row: string | null | undefined,
    @Arg('column', () => String, {
      nullable: true,
      description: 'Key of the column. Null: the one without a key; all there is without columns.',
    })
    column: string | null | undefined,
  ): CellView | null {
    const hasColumns = question.columns !== null;
    if (!hasColumns && column != null) {
      throw new UserError('This pivot has no columns: leave `column` out.', {
        argument: ['column'],
      });
    }
    const isAsked = ({ rowKey, columnKey }: CellView) =>
      rowKey === (row ?? null) && columnKey === (column ?? null);
    return (hasColumns ? cells : rowTotals).find(isAsked) ?? null;
  }

  @FieldResolver(() => Int, {
    description:
      'Initiatives left out only because they have no date; 0 without a period. A statement of its own.',
  })
  undatedLeftOut(@Root() { question }: PivotView, @Ctx() context: RecordContext): Promise<number> {
    return undatedLeftOut(context, question);
  }
}

export const PIVOT_FIELD_RESOLVERS = [
  DimensionKeyResolver,
  PivotCellResolver,
  PivotResolver,
] as const;
