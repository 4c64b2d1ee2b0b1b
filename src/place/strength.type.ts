import { Field, Float, Int, ObjectType } from 'type-graphql';
import { connectionTypes } from '../shared/connection.js';
import { graphqlEnum } from '../shared/graphql-enum.js';
import { Sourced } from '../source/source.type.js';

export const FigureCoverage = graphqlEnum(
  'FigureCoverage',
  'How much of the sector a figure covers.',
  {
    COMPLETE: 'The whole sector in the place.',
    PARTIAL: 'A part of it: a lower bound.',
    DERIVED: 'Computed from other figures, not stated by a source.',
  },
);

@ObjectType({
  description:
    'How strong a place is in a sector: one figure as statistics give it. Figures of two measures, units, years or ' +
    'classifications do not compare.',
  implements: [Sourced],
  simpleResolvers: true,
})
export class Strength {
  @Field(() => String, {
    description: 'What is measured, a word of the data: `persons_employed`, `gva`.',
  })
  readonly measure!: string;

  @Field(() => Int, { nullable: true, description: 'The year it speaks of. Null: not known.' })
  readonly year!: number | null;

  @Field(() => Float, { description: 'The figure, in `unit`.' })
  readonly value!: number;

  @Field(() => String, { description: 'Of the value, in English: `persons`, `million RUB`.' })
  readonly unit!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What the figure covers, scheme and code: `NACE2:C10+C11`. It may be wider or narrower than the sector. Null: not known.',
  })
  readonly classification!: string | null;

  @Field(() => FigureCoverage, { description: 'How much of it the figure covers.' })
  readonly coverage!: keyof typeof FigureCoverage;
}

export const StrengthConnection = connectionTypes(
  'Strength',
  () => Strength,
  'of a place by id of the sector, measure, year (unknown first), classification; of a sector largest value first, then ' +
    'id of the place.',
).ConnectionType;
