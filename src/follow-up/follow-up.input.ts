import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { InitiativeStatus } from '../initiative/initiative-enums.js';
import type { Level } from '../place/level.js';
import { PairInput } from '../release/pair.input.js';
import { PageArgs } from '../shared/connection.js';
import { PeriodInput } from '../tie/tie.input.js';
import { LevelEnum } from '../tie/tie-enums.js';
import { OutcomeEnum } from './follow-up.type.js';
import type { Outcome } from './what-followed.js';

@InputType({
  description:
    'Which agreements are asked about. All conditions must hold; of the values of one any. The projects behind them are ' +
    'never narrowed, so an agreement has one outcome whatever else is asked.',
})
export class FollowUpFilter {
  @Field(() => [OutcomeEnum], {
    nullable: true,
    description: 'At least one. It leaves the counts as they are. Null: any outcome.',
  })
  outcomes?: Outcome[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Agreements that a row says concern one of these sectors or one below it. At most 100. Null: any, and those ' +
      'without a sector.',
  })
  sectors?: string[] | null;

  @Field(() => PeriodInput, {
    nullable: true,
    description: 'Agreements whose date may fall into it. Null: any date, and the undated.',
  })
  period?: PeriodInput | null;

  @Field(() => [InitiativeStatus], {
    nullable: true,
    description: 'Agreements of these statuses. Null: all, announced ones included.',
  })
  status?: string[] | null;
}

@ArgsType()
export class LevelArgs {
  @Field(() => PairInput, {
    nullable: true,
    description: 'Null: the one pair of the graph; BAD_USER_INPUT where it holds several.',
  })
  pair?: PairInput | null;

  @Field(() => LevelEnum, { defaultValue: 'REGION', description: 'Units of the left country.' })
  leftLevel: Level = 'REGION';

  @Field(() => LevelEnum, { defaultValue: 'REGION', description: 'Units of the right country.' })
  rightLevel: Level = 'REGION';
}

@ArgsType()
export class FollowUpArgs extends PageArgs {
  @Field(() => PairInput, {
    nullable: true,
    description: 'Null: the one pair of the graph; BAD_USER_INPUT where it holds several.',
  })
  pair?: PairInput | null;

  @Field(() => LevelEnum, { defaultValue: 'REGION', description: 'Units of the left country.' })
  leftLevel: Level = 'REGION';

  @Field(() => LevelEnum, { defaultValue: 'REGION', description: 'Units of the right country.' })
  rightLevel: Level = 'REGION';

  @Field(() => FollowUpFilter, { nullable: true, description: 'Null: every agreement.' })
  filter?: FollowUpFilter | null;
}
