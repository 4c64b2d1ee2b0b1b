import { Field, Float, Int, ObjectType } from 'type-graphql';
import { connectionTypes } from '../shared/connection.js';
import { graphqlEnum } from '../shared/graphql-enum.js';
import { Sourced } from '../source/source.type.js';

export const FigureQualifier = graphqlEnum(
  'FigureQualifier',
  'How a source states a figure, or how it was had.',
  {
    EXACT: 'As statistics give it.',
    ROUNDED: 'Rounded by the source.',
    DERIVED: 'Reckoned from other figures of the source.',
    ESTIMATE: 'An estimate of the source.',
    PRELIMINARY: 'Said to be preliminary.',
  },
);

export const TradeDirectionEnum = graphqlEnum('TradeDirection', 'Which way the goods go.', {
  TOTAL: 'Both ways together.',
  EXPORT: 'From `seenFrom` to the other.',
  IMPORT: 'From the other to `seenFrom`.',
});

const PERIOD = 'The part of the year: `year` for all of it, else as the source has it.';
const NULL_NEVER_ZERO = 'Null: not stated, never zero.';

@ObjectType({
  description:
    'A trade figure of the two countries as one source states it. Sources differ, so a year may have several; they are ' +
    'never added up.',
  implements: [Sourced],
  simpleResolvers: true,
})
export class BilateralTrade {
  @Field(() => Int, { description: 'The year it speaks of.' })
  readonly year!: number;

  @Field(() => String, { description: PERIOD })
  readonly period!: string;

  @Field(() => Float, { nullable: true, description: `Million euro. ${NULL_NEVER_ZERO}` })
  readonly valueEurMillion!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: `Million US dollars. ${NULL_NEVER_ZERO} One of the two values is there.`,
  })
  readonly valueUsdMillion!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whose statistics: a country code, or a body. Null: not known.',
  })
  readonly reporter!: string | null;

  @Field(() => FigureQualifier, { description: 'How it is stated.' })
  readonly qualifier!: keyof typeof FigureQualifier;

  @Field(() => Boolean, {
    description: 'The editor prefers it to the others of its year, direction and period.',
  })
  readonly preferred!: boolean;

  @Field(() => String, { nullable: true, description: 'A remark of the editor, in English.' })
  readonly note!: string | null;
}

export const BilateralTradeConnection = connectionTypes(
  'BilateralTrade',
  () => BilateralTrade,
  'by year, total before what is seen from a country, period, the preferred figure first.',
).ConnectionType;

@ObjectType({
  description: 'A trade figure of a region with a country as one source states it.',
  implements: [Sourced],
  simpleResolvers: true,
})
export class RegionTrade {
  @Field(() => Int, { description: 'The year it speaks of.' })
  readonly year!: number;

  @Field(() => String, { description: PERIOD })
  readonly period!: string;

  @Field(() => Float, { description: 'Million euro.' })
  readonly valueEurMillion!: number;

  @Field(() => FigureQualifier, { description: 'How it is stated.' })
  readonly qualifier!: keyof typeof FigureQualifier;

  @Field(() => String, {
    nullable: true,
    description: 'Which goods, in English: `all goods`. Null: not stated.',
  })
  readonly basis!: string | null;

  @Field(() => String, { nullable: true, description: 'A remark of the editor, in English.' })
  readonly note!: string | null;
}

export const RegionTradeConnection = connectionTypes(
  'RegionTrade',
  () => RegionTrade,
  'by year, total before what is seen from a country, partner, period, goods.',
).ConnectionType;
