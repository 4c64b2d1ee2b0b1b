import { Field, Int, ObjectType } from 'type-graphql';
import { Named } from '../record/named.type.js';
import { Node } from '../record/node.type.js';
import { PartialDateScalar } from '../record/partial-date.scalar.js';
import { connectionTypes } from '../shared/connection.js';
import { Sourced } from '../source/source.type.js';

@ObjectType({
  description:
    'The months in which a country hosts a session. A rule of the forum: sessions depart from it.',
  simpleResolvers: true,
})
export class HostMonths {
  @Field(() => Int, { description: '1 is January.' })
  readonly firstMonth!: number;

  @Field(() => Int, { description: '12 is December; the month itself belongs to it.' })
  readonly lastMonth!: number;
}

@ObjectType({
  description: 'A bilateral body that meets in sessions and adopts programmes.',
  implements: [Node, Named, Sourced],
  simpleResolvers: true,
})
export class Forum {
  @Field(() => PartialDateScalar, { nullable: true, description: 'Null: not known.' })
  readonly founded!: string | null;

  @Field(() => String, { nullable: true, description: 'A few sentences in English. Null: none.' })
  readonly summary!: string | null;
}

export const ForumConnection = connectionTypes('Forum', () => Forum).ConnectionType;
