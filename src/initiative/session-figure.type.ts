import { Field, Float, ObjectType } from 'type-graphql';
import { connectionTypes } from '../shared/connection.js';
import { Sourced } from '../source/source.type.js';

@ObjectType({
  description: 'A figure that a source states about a session.',
  implements: [Sourced],
  simpleResolvers: true,
})
export class SessionFigure {
  @Field(() => String, {
    description:
      'What is counted, a word of the data: `participants`, `projects`; about one side with its country, `regions_ru`.',
  })
  readonly measure!: string;

  @Field(() => Float, { description: 'The figure as stated, or about: see `note`.' })
  readonly value!: number;

  @Field(() => String, {
    nullable: true,
    description: 'What the source says of it, in English. Null: none.',
  })
  readonly note!: string | null;
}

export const SessionFigureConnection = connectionTypes(
  'SessionFigure',
  () => SessionFigure,
  'by measure.',
).ConnectionType;
