import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import type { Basis } from '../initiative/basis.js';
import { InitiativeConnection } from '../initiative/initiative.type.js';
import { BasisEnum } from '../initiative/initiative-enums.js';
import { Programme } from '../initiative/programme.type.js';
import type { Pair } from '../release/check-pair.js';
import { listOfPair } from '../release/list-of-pair.js';
import { PairInput } from '../release/pair.input.js';
import { checkedList } from '../shared/checked-list.js';
import { type Connection, connectionOf, PageArgs } from '../shared/connection.js';
import { encodeCursor } from '../shared/cursor.js';
import { type RowOrder, rowsOfPage } from '../shared/row-page.js';
import { ProgrammeFollowUp, ProgrammeFollowUpConnection } from './declared.type.js';
import type { JoiningRow } from './follow-up.cypher.js';
import type { FollowUpContext } from './follow-up.loaders.js';
import { FollowUpConnection } from './follow-up.type.js';
import { type FollowUpView, NEWEST_FIRST } from './follow-up-view.js';
import { countByBasis, duringProgramme, yearsOf } from './in-span.js';
import { initiativePage } from './initiative-page.js';

type Context = RecordContext & FollowUpContext;

interface ProgrammeView {
  readonly pair: Pair;
  readonly programme: GraphRecord;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  /** Null: the years are not known. */
  readonly initiatives: readonly JoiningRow[] | null;
  readonly byBasis: ReturnType<typeof countByBasis> | null;
}

function programmeView(
  pair: Pair,
  programme: GraphRecord,
  joining: readonly JoiningRow[],
): ProgrammeView {
  const span = yearsOf(programme);
  if (span === null) {
    return { pair, programme, fromYear: null, toYear: null, initiatives: null, byBasis: null };
  }
  const initiatives = duringProgramme(programme.id, span, joining);
  return { pair, programme, ...span, initiatives, byBasis: countByBasis(initiatives) };
}

const programmeOrder = (pair: Pair): RowOrder<GraphRecord> => ({
  list: listOfPair('followUp/programmes', pair),
  keyOf: ({ sortDate, slug }) => [sortDate as string, slug],
  ...NEWEST_FIRST,
});

/** The programmes of a pair: of its data set, or with a party of each side. */
async function programmesOf(pair: Pair, { records }: RecordContext) {
  const all = await records.all('programme');
  const { dataset, leftId, rightId } = pair;
  const isOf = ({ datasets, sideIds }: GraphRecord) =>
    (datasets as string[]).includes(dataset) ||
    [leftId, rightId].every((id) => (sideIds as string[]).includes(id));
  return all.filter(isOf);
}

@ArgsType()
class BasisPageArgs extends PageArgs {
  @Field(() => [BasisEnum], { nullable: true, description: 'Kinds of initiative. Null: all.' })
  basis?: Basis[] | null;
}

@Resolver(() => FollowUpConnection)
class ProgrammeListResolver {
  @FieldResolver(() => ProgrammeFollowUpConnection, {
    description:
      'Every programme of the pair’s data set, and of another where it joins both countries, whatever the filter.',
  })
  async programmes(
    @Root() { pair }: FollowUpView,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ProgrammeView>> {
    const [programmes, joining] = await Promise.all([
      programmesOf(pair, context),
      context.followUps.joining(pair),
    ]);
    const order = programmeOrder(pair);
    const views = rowsOfPage(programmes, order, page).map((programme) =>
      programmeView(pair, programme, joining),
    );
    const cursorOf = ({ programme }: ProgrammeView) =>
      encodeCursor(order.list, order.keyOf(programme));
    return connectionOf(views, page, cursorOf, () => programmes.length);
  }
}

@Resolver(() => Programme)
class ProgrammeFieldResolver {
  @FieldResolver(() => ProgrammeFollowUp, {
    description:
      'What else joins the two countries of a pair in the years that it covers, its sessions and projects among them.',
  })
  async during(
    @Root() programme: GraphRecord,
    @Arg('pair', () => PairInput, {
      nullable: true,
      description: 'Null: the one pair of the graph; BAD_USER_INPUT where it holds several.',
    })
    input: PairInput | null | undefined,
    @Ctx() context: Context,
  ): Promise<ProgrammeView> {
    const pair = await context.followUps.pair(context, input);
    return programmeView(pair, programme, await context.followUps.joining(pair));
  }
}

@Resolver(() => ProgrammeFollowUp)
class ProgrammeFollowUpResolver {
  @FieldResolver(() => Programme, { description: 'The programme itself.' })
  programme(@Root() { programme }: ProgrammeView): GraphRecord {
    return programme;
  }

  @FieldResolver(() => InitiativeConnection, {
    nullable: true,
    description:
      'The initiatives that `byBasis` counts: newest first, then the id of the table. Null: the years are not known.',
  })
  async initiatives(
    @Root() { pair, programme, initiatives }: ProgrammeView,
    @Args(() => BasisPageArgs) args: BasisPageArgs,
    @Ctx() context: RecordContext,
  ): Promise<Connection<GraphRecord> | null> {
    const asked = checkedList(args.basis, ['basis']);
    if (initiatives === null) return null;
    const wanted = initiatives.filter(({ basis }) => asked?.includes(basis) ?? true);
    const list = listOfPair(`${programme.id}/followUp`, pair);
    return initiativePage(list, wanted, args, context);
  }
}

export const PROGRAMME_FOLLOW_UP_RESOLVERS = [
  ProgrammeListResolver,
  ProgrammeFieldResolver,
  ProgrammeFollowUpResolver,
];
