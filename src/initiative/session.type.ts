import { Field, Int, ObjectType } from 'type-graphql';
import { PartialDateScalar } from '../record/partial-date.scalar.js';
import { connectionTypes } from '../shared/connection.js';
import { INITIATIVE_INTERFACES } from './initiative.type.js';

@ObjectType({
  description: 'A meeting of a forum. It often has no title; `label` names it all the same.',
  implements: INITIATIVE_INTERFACES,
  simpleResolvers: true,
})
export class Session {
  @Field(() => Int, {
    nullable: true,
    description: 'Its number among the sessions of its forum, from 1. Null: not known.',
  })
  readonly ordinal!: number | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'First day. Null: not known.' })
  readonly startDate!: string | null;

  @Field(() => String, { nullable: true, description: 'A remark of the editor, in English.' })
  readonly note!: string | null;
}

export const SessionConnection = connectionTypes('Session', () => Session).ConnectionType;
