import { Field, Int, ObjectType } from 'type-graphql';
import { PartialDateScalar } from '../record/partial-date.scalar.js';
import { connectionTypes } from '../shared/connection.js';
import { INITIATIVE_INTERFACES } from './initiative.type.js';

@ObjectType({
  description:
    'A work programme adopted for some years. City, region and country are those of adoption.',
  implements: INITIATIVE_INTERFACES,
  simpleResolvers: true,
})
export class Programme {
  @Field(() => Int, { nullable: true, description: 'First year it covers. Null: not known.' })
  readonly startYear!: number | null;

  @Field(() => Int, { nullable: true, description: 'Last year it covers. Null: not known.' })
  readonly endYear!: number | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Of adoption. Null: not known.' })
  readonly signedDate!: string | null;

  @Field(() => String, { nullable: true, description: 'A few sentences in English. Null: none.' })
  readonly summary!: string | null;
}

export const ProgrammeConnection = connectionTypes('Programme', () => Programme).ConnectionType;
