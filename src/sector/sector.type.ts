import { Field, ID, ObjectType } from 'type-graphql';
import { Named } from '../record/named.type.js';
import { Node } from '../record/node.type.js';
import { connectionTypes } from '../shared/connection.js';
import { Sourced } from '../source/source.type.js';

@ObjectType({
  description:
    'A field of work. Sectors are a tree: what concerns a sector concerns every sector above it, not those below.',
  implements: [Node, Named, Sourced],
  simpleResolvers: true,
})
export class Sector {
  @Field(() => [String], {
    description:
      'Codes of NACE Rev. 2 that it covers: `28` (division), `28.3` (group). May be empty.',
  })
  readonly naceRev2!: readonly string[];

  @Field(() => [String], {
    description:
      'Chapters of the Harmonized System that it covers, two digits: `84`. May be empty.',
  })
  readonly hsChapters!: readonly string[];

  @Field(() => [ID], { description: 'The data sets that it is in, by their ids: `IT-RU`.' })
  readonly datasets!: readonly string[];
}

export const SectorConnection = connectionTypes('Sector', () => Sector).ConnectionType;
