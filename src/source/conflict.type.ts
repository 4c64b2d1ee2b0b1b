import { Field, ObjectType } from 'type-graphql';
import { connectionTypes } from '../shared/connection.js';

@ObjectType({
  description:
    'Two sources disagree: the value that the data keeps, the value that it does not, and why.',
  simpleResolvers: true,
})
export class Conflict {
  @Field(() => String, {
    description:
      'The table that the value stands in, as seed/README.md lists them: `projects`, `participations`.',
  })
  readonly table!: string;

  @Field(() => String, {
    description:
      'The column, as the table writes it (`start_date` is the field `startDate`), or the measure of a figure.',
  })
  readonly column!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The value that the API shows, as the table writes it. Null: kept empty.',
  })
  readonly keptValue!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The other value. Null: the other source says that there is none.',
  })
  readonly otherValue!: string | null;

  @Field(() => String, { description: 'Why the one was kept and not the other, in English.' })
  readonly reason!: string;
}

export const ConflictConnection = connectionTypes(
  'Conflict',
  () => Conflict,
  'by table, column, then the two values; of the list of all, that of its table.',
).ConnectionType;
