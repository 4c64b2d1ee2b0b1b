import { ArgsType, Field } from 'type-graphql';
import { PartialDateScalar } from '../record/partial-date.scalar.js';
import { GapConstantsInput } from './gap.input.js';

/** What every question about gaps may ask otherwise. */
@ArgsType()
export class CalculationArgs {
  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'What had happened by this day, as this release records it; a month or a year means its last day. Null: the day of the ' +
      'last dated initiative, so that nothing depends on the clock.',
  })
  asOf?: string | null;

  @Field(() => GapConstantsInput, { nullable: true, description: 'Null: the documented ones.' })
  constants?: GapConstantsInput | null;
}
