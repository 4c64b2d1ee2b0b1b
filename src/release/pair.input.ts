import { Field, ID, InputType } from 'type-graphql';

@InputType({
  description:
    'A pair of countries that has a data set: `datasets` lists them. What is left and what is right is the caller’s choice.',
})
export class PairInput {
  @Field(() => ID, { description: 'Id of the country that stands left: `country:IT`.' })
  left!: string;

  @Field(() => ID, { description: 'Id of the other one.' })
  right!: string;
}
