import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import type { RecordContext } from '../graph/record-context.js';
import type { Level } from '../place/level.js';
import { PageArgs } from '../shared/connection.js';
import { answerTies, type TiesView, tieToCount } from './answer-ties.js';
import { checkPair, checkSides } from './check-question.js';
import { checkWeights } from './check-weights.js';
import { BasisWeights, EvidenceFilter, SideInput } from './tie.input.js';
import { Tie, TieConnection } from './tie.type.js';
import { LevelEnum, TieOrderEnum } from './tie-enums.js';
import type { TieOrder } from './tie-order.js';
import type { UncountedTie } from './tie-view.js';

const REFUSED =
  'BAD_USER_INPUT where both sides are of one country, an id is unknown (with the nearest valid ones) or a condition is ' +
  'impossible.';

@ArgsType()
class TiesArgs extends PageArgs {
  @Field(() => SideInput, { description: 'The units that stand left.' })
  left!: SideInput;

  @Field(() => SideInput, { description: 'The units that stand right, of another country.' })
  right!: SideInput;

  @Field(() => EvidenceFilter, { nullable: true, description: 'Null: all evidence.' })
  filter?: EvidenceFilter | null;

  @Field(() => BasisWeights, { nullable: true, description: 'Null: 4, 3, 2 and 1.' })
  weights?: BasisWeights | null;

  @Field(() => TieOrderEnum, { defaultValue: 'STRONGEST', description: 'Which ties come first.' })
  orderBy: TieOrder = 'STRONGEST';
}

@ArgsType()
export class TieArgs {
  @Field(() => ID, { description: 'Id of a country or actor.' })
  left!: string;

  @Field(() => ID, { description: 'Id of a country or actor of another country.' })
  right!: string;

  @Field(() => LevelEnum, {
    nullable: true,
    description:
      'A region or a district is a unit of two levels: of its own, where all that counts for it counts, and of ACTOR, where ' +
      'it stands for itself alone. Null: its own.',
  })
  leftLevel?: Level | null;

  @Field(() => LevelEnum, { nullable: true, description: 'Likewise.' })
  rightLevel?: Level | null;

  @Field(() => EvidenceFilter, { nullable: true, description: 'Null: all evidence.' })
  filter?: EvidenceFilter | null;

  @Field(() => BasisWeights, { nullable: true, description: 'Null: 4, 3, 2 and 1.' })
  weights?: BasisWeights | null;
}

@Resolver()
export class TiesResolver {
  @Query(() => TieConnection, {
    description: `Who worked with whom, on what evidence: the question this API exists for. Pairs of units of two countries with at least one evidence that passes the filter. ${REFUSED}`,
  })
  async ties(
    @Args(() => TiesArgs) args: TiesArgs,
    @Ctx() context: RecordContext,
  ): Promise<TiesView> {
    const question = await checkSides(context, args.left, args.right, args.filter);
    const weighted = { ...question, weights: checkWeights(args.weights) };
    return answerTies(context, weighted, args.orderBy, args);
  }

  @Query(() => Tie, {
    description: `One pair. Without evidence that passes the filter its strength and counts are 0, and \`coverage\` says whether nothing is known or nothing happened. ${REFUSED}`,
  })
  async tie(
    @Args(() => TieArgs) args: TieArgs,
    @Ctx() context: RecordContext,
  ): Promise<UncountedTie> {
    const question = await checkPair(context, args, args.filter);
    return tieToCount(context, { ...question, weights: checkWeights(args.weights) });
  }
}
