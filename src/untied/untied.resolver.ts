import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { Unit } from '../place/unit.type.js';
import type { Maybe } from '../record/reference.js';
import { type Connection, checkFirst, connectionOf, PageArgs } from '../shared/connection.js';
import { decodeCursor, encodeCursor } from '../shared/cursor.js';
import { UserError } from '../shared/user-error.js';
import { type CoverageView, coverageView } from '../tie/answer-coverage.js';
import { checkSides } from '../tie/check-question.js';
import { type TieGroupRow, tieAnswer } from '../tie/tie.cypher.js';
import { EvidenceFilter, SideInput } from '../tie/tie.input.js';
import { AnswerCoverage } from '../tie/tie.type.js';
import { listOfSides, type TieQuestion } from '../tie/tie-question.js';
import { readStandings } from './read-standings.js';
import { PopulationEnum, UntiedPair, UntiedPairConnection } from './untied.type.js';
import { type Population, populationOf, UntiedPairs } from './untied-pairs.js';

@ArgsType()
class UntiedArgs extends PageArgs {
  @Field(() => SideInput, { description: 'The units that stand left.' })
  left!: SideInput;

  @Field(() => SideInput, { description: 'The units that stand right, of another country.' })
  right!: SideInput;

  @Field(() => EvidenceFilter, {
    nullable: true,
    description: 'Untied by what: pairs with other evidence stay in the list. Null: any evidence.',
  })
  filter?: EvidenceFilter | null;

  @Field(() => PopulationEnum, { defaultValue: 'ALL', description: 'Which units may be in it.' })
  population: Population = 'ALL';
}

interface PairView {
  readonly leftId: string;
  readonly rightId: string;
  readonly leftStanding: string;
  readonly rightStanding: string;
}

interface UntiedView extends Connection<PairView> {
  readonly coverage: CoverageView;
}

@Resolver()
class UntiedResolver {
  @Query(() => UntiedPairConnection, {
    description:
      'The pairs that have not worked together: no evidence that passes the filter, within the population. By left id, then ' +
      'right id. Nothing on record is not nothing done: each row says what is known of its units. BAD_USER_INPUT as of ' +
      '`ties`, and for a population by sector without sectors.',
  })
  async untied(
    @Args(() => UntiedArgs) args: UntiedArgs,
    @Ctx() context: RecordContext,
  ): Promise<UntiedView> {
    const question = await checkSides(context, args.left, args.right, args.filter);
    refuseWithoutSectors(question, args.population);
    return answerUntied(context, question, args.population, args);
  }
}

async function answerUntied(
  context: RecordContext,
  question: TieQuestion,
  population: Population,
  page: PageArgs,
): Promise<UntiedView> {
  const first = checkFirst(page.first);
  const list = listOfSides('untied', question);
  const after = page.after == null ? null : pairOf(decodeCursor(list, page.after, 2));
  const { snapshot, signal } = context;
  const { release } = snapshot;
  const [rows, left, right] = await Promise.all([
    snapshot.read(tieAnswer(release, question), { signal }),
    readStandings(context, question, population, 'left'),
    readStandings(context, question, population, 'right'),
  ]);
  const tied = rows.filter((row): row is TieGroupRow => row.part === 'TIE');
  const placements = rows.filter((row) => row.part === 'PLACEMENT');
  const pairs = new UntiedPairs(
    populationOf(left, population),
    populationOf(right, population),
    tied,
  );
  const views = pairs.page(after, first + 1).map((pair) => ({
    leftId: pair.left.id,
    rightId: pair.right.id,
    leftStanding: pair.left.standing,
    rightStanding: pair.right.standing,
  }));
  const cursorOf = ({ leftId, rightId }: PairView) => encodeCursor(list, [leftId, rightId]);
  const connection = connectionOf(views, page, cursorOf, () => pairs.total);
  return Object.assign(connection, {
    coverage: coverageView(placements, question, pairs.ties, context),
  });
}

function refuseWithoutSectors({ filter }: TieQuestion, population: Population): void {
  if (population !== 'ON_RECORD_IN_SECTOR' || filter.sectorIds !== null) return;
  throw new UserError('`population` is ON_RECORD_IN_SECTOR, which needs `filter.sectors`.', {
    argument: ['population'],
  });
}

function pairOf([leftId, rightId]: readonly (string | number)[]) {
  return { leftId: String(leftId), rightId: String(rightId) };
}

@Resolver(() => UntiedPairConnection)
class UntiedConnectionResolver {
  @FieldResolver(() => AnswerCoverage, {
    description:
      'Of the ties that the question leaves out: whether there are any, and what the levels cannot hold.',
  })
  coverage(@Root() { coverage }: UntiedView): CoverageView {
    return coverage;
  }
}

@Resolver(() => UntiedPair)
class UntiedPairResolver {
  @FieldResolver(() => Unit, { description: 'The left unit.' })
  left(@Root() { leftId }: PairView, @Ctx() { records }: RecordContext): Maybe<GraphRecord> {
    return records.one(leftId);
  }

  @FieldResolver(() => Unit, { description: 'The right unit.' })
  right(@Root() { rightId }: PairView, @Ctx() { records }: RecordContext): Maybe<GraphRecord> {
    return records.one(rightId);
  }
}

export const UNTIED_RESOLVERS = [
  UntiedResolver,
  UntiedConnectionResolver,
  UntiedPairResolver,
] as const;
