import { Field, Int, ObjectType } from 'type-graphql';
import { BasisEnum } from '../initiative/initiative-enums.js';
import { PartialDateScalar } from '../record/partial-date.scalar.js';
import { InitiativeScopeEnum } from './initiative-scope.js';
import { TimeUnitEnum } from './time-unit.js';

@ObjectType({ description: 'Initiatives of one basis.', simpleResolvers: true })
export class BasisTotal {
  @Field(() => BasisEnum, { description: 'The kind of initiative.' })
  readonly basis!: keyof typeof BasisEnum;

  @Field(() => Int, { description: 'Initiatives of it; 0 is shown too.' })
  readonly count!: number;
}

@ObjectType({
  description: 'The initiatives whose date lies in one period; none stands in two buckets.',
  simpleResolvers: true,
})
export class TimeBucket {
  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The year or month. Null: the bucket of what has no date.',
  })
  readonly period!: string | null;

  @Field(() => Int, { description: 'Initiatives, each once.' })
  readonly count!: number;

  @Field(() => [BasisTotal], {
    description: 'The same by basis: all four, strongest first, zeros included.',
  })
  readonly byBasis!: readonly BasisTotal[];
}

@ObjectType({
  description:
    'Initiatives by their date. A period counts what has its date in it, not what lasts through it. `buckets`, `coarser` ' +
    'and `undated` together are all of them, each once.',
  simpleResolvers: true,
})
export class Timeline {
  @Field(() => TimeUnitEnum, { description: 'As asked for.' })
  readonly by!: keyof typeof TimeUnitEnum;

  @Field(() => InitiativeScopeEnum, { description: 'As asked for.' })
  readonly of!: keyof typeof InitiativeScopeEnum;

  @Field(() => Int, { description: 'All initiatives that are counted, the undated included.' })
  readonly count!: number;

  @Field(() => [BasisTotal], {
    description: 'The same by basis: all four, strongest first, zeros included.',
  })
  readonly byBasis!: readonly BasisTotal[];

  @Field(() => [TimeBucket], {
    description:
      'What is dated as precisely as the unit, earliest first; a period in which nothing on record begins has no bucket. ' +
      'At most 2400 with `coarser`; more is BAD_USER_INPUT.',
  })
  readonly buckets!: readonly TimeBucket[];

  @Field(() => [TimeBucket], {
    description:
      'By month: what shows its year only, a bucket a year, earliest first. By year always empty.',
  })
  readonly coarser!: readonly TimeBucket[];

  @Field(() => TimeBucket, {
    description: 'What has no date: a bucket of its own, empty where a period is asked for.',
  })
  readonly undated!: TimeBucket;

  @Field(() => String, {
    nullable: true,
    description: 'Why nothing is counted, in English. Null: something is.',
  })
  readonly emptyReason!: string | null;
}
