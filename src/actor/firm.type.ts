import { Field, ObjectType } from 'type-graphql';
import { ACTOR_INTERFACES } from '../place/unit.type.js';
import { PartialDateScalar } from '../record/partial-date.scalar.js';
import { connectionTypes } from '../shared/connection.js';

@ObjectType({
  description: 'A company, or a group of companies that acts as one.',
  implements: ACTOR_INTERFACES,
  simpleResolvers: true,
})
export class Firm {
  @Field(() => String, { nullable: true, description: 'Town of its seat. Null: not known.' })
  readonly city!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Null: not known.' })
  readonly founded!: string | null;

  @Field(() => String, { nullable: true, description: 'Null: not known.' })
  readonly website!: string | null;
}

export const FirmConnection = connectionTypes('Firm', () => Firm).ConnectionType;
