import { Field, ID, InterfaceType } from 'type-graphql';
import { typeNameOf } from './kind.js';

@InterfaceType({
  description: 'Anything that has an id (Relay Global Object Identification).',
  resolveType: typeNameOf,
})
export abstract class Node {
  @Field(() => ID, {
    description:
      'Readable, and stable across releases: the kind and the id of its table, `region:IT-45`, `firm:enel`.',
  })
  readonly id!: string;
}
