import { Field, InterfaceType, ObjectType } from 'type-graphql';
import { typeNameOf } from '../record/kind.js';
import { Node } from '../record/node.type.js';
import { PartialDateScalar } from '../record/partial-date.scalar.js';
import { connectionTypes } from '../shared/connection.js';

@InterfaceType({
  description: 'Anything that sources state: nothing is in the graph because somebody knows it.',
  resolveType: typeNameOf,
})
export abstract class Sourced {}

@ObjectType({
  description: 'A public page or document that states something.',
  implements: [Node],
  simpleResolvers: true,
})
export class Source {
  @Field(() => String, { nullable: true, description: 'Null: a document without an address.' })
  readonly url!: string | null;

  @Field(() => String, { description: 'As printed, in the language of the source.' })
  readonly title!: string;

  @Field(() => String, { nullable: true, description: 'Null: not known.' })
  readonly publisher!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Null: no date printed.' })
  readonly published!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 639-1, or `mul` for several languages. Null: not known.',
  })
  readonly language!: string | null;
}

export const SourceConnection = connectionTypes('Source', () => Source).ConnectionType;
