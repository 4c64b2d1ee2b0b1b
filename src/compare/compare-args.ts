import { ArgsType, Field } from 'type-graphql';
import { PivotArgs } from '../pivot/pivot.resolver.js';
import { PeriodInput } from '../tie/tie.input.js';
import { TieArgs } from '../tie/ties.resolver.js';
import { TimelineArgs } from '../timeline/timeline.resolver.js';

const BEFORE = 'The earlier period; it has an end.';
const AFTER = 'The later period; it begins after the end of the earlier one.';

@ArgsType()
export class CompareTieArgs extends TieArgs {
  @Field(() => PeriodInput, { description: BEFORE })
  before!: PeriodInput;

  @Field(() => PeriodInput, { description: AFTER })
  after!: PeriodInput;
}

@ArgsType()
export class CompareTimelinesArgs extends TimelineArgs {
  @Field(() => PeriodInput, { description: BEFORE })
  before!: PeriodInput;

  @Field(() => PeriodInput, { description: AFTER })
  after!: PeriodInput;
}

@ArgsType()
export class ComparePivotsArgs extends PivotArgs {
  @Field(() => PeriodInput, { description: BEFORE })
  before!: PeriodInput;

  @Field(() => PeriodInput, { description: AFTER })
  after!: PeriodInput;
}
