import { Field, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../shared/graphql-enum.js';

export const SizeFigure = graphqlEnum(
  'SizeFigure',
  'Which figure of the size of a sector a profile chooses: the first that a place has stands for the sector.',
  {
    OWN: 'Filed under the sector itself.',
    DIVISION: 'Divisions of NACE Rev. 2, added up over the codes of the sector.',
    SECTION: 'The section of NACE Rev. 2 that most codes of the sector fall in.',
    TOTAL: 'The whole economy of the place.',
  },
);

export const ProfileMethod = graphqlEnum('ProfileMethod', 'How a size figure is had.', {
  VALUE: 'The figure as it stands.',
  SUM: 'The sum over all figures of the place.',
  BY_SHARE:
    '100 × the figure ÷ its share in percent (`shareMeasure`), from the figure with the largest share.',
});

@ObjectType({
  description:
    'Which measure and year of `strengths` stands for the size of sectors on a side: a choice of the editor, without sources.',
  simpleResolvers: true,
})
export class StrengthProfile {
  @Field(() => SizeFigure, { description: 'The size figure that it chooses.' })
  readonly figure!: keyof typeof SizeFigure;

  @Field(() => String, { description: 'Measure of `strengths`.' })
  readonly measure!: string;

  @Field(() => Int, { description: 'Year of the figures.' })
  readonly year!: number;

  @Field(() => ProfileMethod, { description: 'How the figure is had.' })
  readonly method!: keyof typeof ProfileMethod;

  @Field(() => String, {
    nullable: true,
    description: 'Only with BY_SHARE: the measure of shares.',
  })
  readonly shareMeasure!: string | null;

  @Field(() => String, { nullable: true, description: 'A remark of the editor, in English.' })
  readonly note!: string | null;
}
