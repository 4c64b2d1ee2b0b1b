import { Field, Float, ObjectType } from 'type-graphql';
import { Named } from '../record/named.type.js';
import { PartialDateScalar } from '../record/partial-date.scalar.js';
import { connectionTypes } from '../shared/connection.js';
import { INITIATIVE_INTERFACES } from './initiative.type.js';
import { ProjectKind } from './initiative-enums.js';

@ObjectType({
  description:
    'Something built or done together. City, region, country and district are where it stands.',
  implements: [...INITIATIVE_INTERFACES, Named],
  simpleResolvers: true,
})
export class Project {
  @Field(() => ProjectKind, { description: 'What it is.' })
  readonly kind!: keyof typeof ProjectKind;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'A dated step on record, as `summary` says: announcement, contract, first stone, opening. Null: none known.',
  })
  readonly startDate!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Value of the whole project, in euro as stated. Null: not stated, never zero.',
  })
  readonly valueEur!: number | null;

  @Field(() => String, { nullable: true, description: 'A few sentences in English. Null: none.' })
  readonly summary!: string | null;
}

export const ProjectConnection = connectionTypes('Project', () => Project).ConnectionType;
