import { Args, ArgsType, Ctx, Field, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import type { Level } from '../place/level.js';
import { Actor } from '../place/unit.type.js';
import { PageArgs } from '../shared/connection.js';
import { answerTiesOfUnit, type TiesView } from './answer-ties.js';
import { checkUnitAgainst } from './check-question.js';
import { checkWeights } from './check-weights.js';
import { BasisWeights, EvidenceFilter, SideInput } from './tie.input.js';
import type { TieContext } from './tie.loaders.js';
import { TieConnection } from './tie.type.js';
import { LevelEnum, TieOrderEnum } from './tie-enums.js';
import type { TieOrder } from './tie-order.js';

@ArgsType()
class UnitTiesArgs extends PageArgs {
  @Field(() => SideInput, { description: 'With whom: units of another country.' })
  with!: SideInput;

  @Field(() => LevelEnum, {
    nullable: true,
    description: 'Of the actor itself, as in `tie`. Null: that of its kind.',
  })
  level?: Level | null;

  @Field(() => EvidenceFilter, { nullable: true, description: 'Null: all evidence.' })
  filter?: EvidenceFilter | null;

  @Field(() => BasisWeights, { nullable: true, description: 'Null: 4, 3, 2 and 1.' })
  weights?: BasisWeights | null;

  @Field(() => TieOrderEnum, { defaultValue: 'STRONGEST', description: 'Which ties come first.' })
  orderBy: TieOrder = 'STRONGEST';
}

@Resolver(() => Actor)
export class UnitTiesResolver {
  @FieldResolver(() => TieConnection, {
    nullable: true,
    description:
      'With whom it has worked: its ties with the units of a side, it being the left end. Null only with an error: ' +
      'BAD_USER_INPUT where it is of that very country or has none, or as of `ties`.',
  })
  async ties(
    @Root() actor: GraphRecord,
    @Args(() => UnitTiesArgs) args: UnitTiesArgs,
    @Ctx() context: RecordContext & TieContext,
  ): Promise<TiesView> {
    const question = await checkUnitAgainst(context, actor, args);
    const weighted = { ...question, weights: checkWeights(args.weights) };
    return answerTiesOfUnit(context, weighted, args.orderBy, args);
  }
}
