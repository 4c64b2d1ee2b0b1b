import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { Forum } from '../forum/forum.type.js';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { InitiativeConnection } from '../initiative/initiative.type.js';
import type { Maybe } from '../record/reference.js';
import { requireRecord } from '../record/required-record.js';
import type { Pair } from '../release/check-pair.js';
import { listOfPair } from '../release/list-of-pair.js';
import { PairInput } from '../release/pair.input.js';
import { Sector } from '../sector/sector.type.js';
import { SectorLink } from '../sector/sector-link.type.js';
import { type SectorOwner, sectorLinksIn } from '../sector/sector-links.js';
import { type Connection, connectionOf, PageArgs } from '../shared/connection.js';
import { encodeCursor } from '../shared/cursor.js';
import { rowsOfPage } from '../shared/row-page.js';
import { DeclaredField, DeclaredFieldConnection } from './declared.type.js';
import type { FieldRow } from './follow-up.cypher.js';
import type { FollowUpContext } from './follow-up.loaders.js';
import { FollowUpConnection } from './follow-up.type.js';
import type { FollowUpView } from './follow-up-view.js';
import { type DeclaredFieldRow, type DeclaredRow, declaredFields, happenedIn } from './in-span.js';
import { initiativePage } from './initiative-page.js';

type Context = RecordContext & FollowUpContext;

@ArgsType()
class FieldArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Of this forum alone. Null: of all.' })
  forum?: string | null;
}

@ArgsType()
class PairPageArgs extends PageArgs {
  @Field(() => PairInput, {
    nullable: true,
    description: 'Null: the one pair of the graph; BAD_USER_INPUT where it holds several.',
  })
  pair?: PairInput | null;
}

@Resolver(() => FollowUpConnection)
class DeclaredListResolver {
  @FieldResolver(() => DeclaredFieldConnection, {
    description:
      'Every field that a forum of the two countries declared, whatever the filter. BAD_USER_INPUT for an unknown forum.',
  })
  async fields(
    @Root() { pair }: FollowUpView,
    @Args(() => FieldArgs) args: FieldArgs,
    @Ctx() context: Context,
  ): Promise<Connection<FieldView>> {
    const { forum } = args;
    if (forum != null) await requireRecord(context, forum, ['forum'], ['forum']);
    const rows = await context.followUps.fields(pair);
    const wanted = forum == null ? rows : rows.filter(({ forumId }) => forumId === forum);
    return pageOfFields('followUp/fields', wanted, pair, args, context);
  }
}

/** What happened in a field, and between whom. */
type FieldView = DeclaredFieldRow & { readonly pair: Pair };

async function pageOfFields(
  name: string,
  rows: readonly FieldRow[],
  pair: Pair,
  page: PageArgs,
  { followUps }: FollowUpContext,
): Promise<Connection<FieldView>> {
  const [joining, lastDay] = await Promise.all([
    followUps.joining(pair),
    followUps.lastDatedDay(pair),
  ]);
  const list = listOfPair(name, pair);
  const keyOf = ({ forumId, sectorId }: DeclaredRow) => [forumId, sectorId];
  const fields = declaredFields(rows);
  const views = rowsOfPage(fields, { list, keyOf, parts: 2 }, page).map((field) => ({
    ...happenedIn(field, joining, lastDay),
    pair,
  }));
  return connectionOf(
    views,
    page,
    (field) => encodeCursor(list, keyOf(field)),
    () => fields.length,
  );
}

@Resolver(() => Forum)
class ForumFieldResolver {
  @FieldResolver(() => DeclaredFieldConnection, {
    description:
      'What it declared as its fields against what happened in them between the two countries of the pair.',
  })
  async fields(
    @Root() forum: SectorOwner,
    @Args(() => PairPageArgs) args: PairPageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<FieldView>> {
    const pair = await context.followUps.pair(context, args.pair);
    const rows = sectorLinksIn(forum).map((link) => ({
      ...link,
      forumId: forum.id,
      kind: link.kind ?? '',
    }));
    return pageOfFields(`${forum.id}/fields`, rows, pair, args, context);
  }
}

@Resolver(() => DeclaredField)
class DeclaredFieldResolver {
  @FieldResolver(() => Forum, { description: 'The forum that declared it.' })
  forum(
    @Root() { forumId }: DeclaredFieldRow,
    @Ctx() { records }: RecordContext,
  ): Maybe<GraphRecord> {
    return records.one(forumId);
  }

  @FieldResolver(() => Sector, { description: 'The sector.' })
  sector(
    @Root() { sectorId }: DeclaredFieldRow,
    @Ctx() { records }: RecordContext,
  ): Maybe<GraphRecord> {
    return records.one(sectorId);
  }

  @FieldResolver(() => [SectorLink], {
    description: 'The statements that declare it, with note and sources: one a kind, by kind.',
  })
  links(@Root() { links }: DeclaredFieldRow): readonly FieldRow[] {
    return links;
  }

  @FieldResolver(() => InitiativeConnection, {
    description: 'The initiatives: newest first, undated last, then the id of the table.',
  })
  initiatives(
    @Root() { forumId, sectorId, initiatives, pair }: FieldView,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RecordContext,
  ): Promise<Connection<GraphRecord>> {
    const list = listOfPair(`${forumId}/${sectorId}/initiatives`, pair);
    return initiativePage(list, initiatives, page, context);
  }
}

export const DECLARED_RESOLVERS = [DeclaredListResolver, ForumFieldResolver, DeclaredFieldResolver];
