import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../record/node.type.js';
import { PartialDateScalar } from '../record/partial-date.scalar.js';
import { connectionTypes } from '../shared/connection.js';
import { Sourced } from '../source/source.type.js';

@ObjectType({
  description: 'What a forum set out to do.',
  implements: [Node, Sourced],
  simpleResolvers: true,
})
export class Objective {
  @Field(() => Int, {
    description: 'Its place among the aims of the forum; 0 is the first aim of all.',
  })
  readonly ordinal!: number;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Null: not known since when.' })
  readonly since!: string | null;
}

export const ObjectiveConnection = connectionTypes('Objective', () => Objective).ConnectionType;
