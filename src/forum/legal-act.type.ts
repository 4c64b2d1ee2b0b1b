import { Field, ObjectType } from 'type-graphql';
import { Node } from '../record/node.type.js';
import { PartialDateScalar } from '../record/partial-date.scalar.js';
import { connectionTypes } from '../shared/connection.js';
import { Sourced } from '../source/source.type.js';

@ObjectType({
  description: 'A law or decree, such as one that founds special economic zones.',
  implements: [Node, Sourced],
  simpleResolvers: true,
})
export class LegalAct {
  @Field(() => PartialDateScalar, { nullable: true, description: 'Of the act. Null: not known.' })
  readonly date!: string | null;
}

export const LegalActConnection = connectionTypes('LegalAct', () => LegalAct).ConnectionType;
