import { Field, ObjectType } from 'type-graphql';
import { LanguageScalar } from './language.scalar.js';

@ObjectType({ description: 'A name or text, and the language it is in.', simpleResolvers: true })
export class LocalizedText {
  @Field(() => LanguageScalar, {
    nullable: true,
    description: 'Null: the official or original form, whatever its language.',
  })
  readonly lang!: string | null;

  @Field(() => String, { description: 'As its source writes it.' })
  readonly text!: string;
}
