import { ObjectType } from 'type-graphql';
import { connectionTypes } from '../shared/connection.js';
import { UNIT_INTERFACES } from './unit.type.js';

@ObjectType({
  description:
    'A country: a side, or a third country that some row names. It may be a party of an initiative, but is no actor.',
  implements: UNIT_INTERFACES,
  simpleResolvers: true,
})
export class Country {}

export const CountryConnection = connectionTypes('Country', () => Country).ConnectionType;
