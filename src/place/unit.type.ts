import { InterfaceType } from 'type-graphql';
import { typeNameOf } from '../record/kind.js';
import { Named } from '../record/named.type.js';
import { Node } from '../record/node.type.js';
import { Sourced } from '../source/source.type.js';

@InterfaceType({
  description:
    'What may take part in an initiative and stand at an end of a tie: a country, or an actor.',
  implements: [Node, Named, Sourced],
  resolveType: typeNameOf,
})
export abstract class Unit {}

// Regions and districts are actors, so the interface stands in the first slice that has some;
// its fields come with the slices they join.
@InterfaceType({
  description:
    'Whoever takes part in initiatives in its own right: a region, district, firm, association or institution. ' +
    'A country may be a party, but is no actor.',
  implements: [Node, Named, Sourced, Unit],
  resolveType: typeNameOf,
})
export abstract class Actor {}

/** What a unit implements; `implements` is not inherited. */
export const UNIT_INTERFACES = [Node, Named, Sourced, Unit];
export const ACTOR_INTERFACES = [...UNIT_INTERFACES, Actor];
