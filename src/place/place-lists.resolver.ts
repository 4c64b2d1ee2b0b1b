import type { ClassType } from 'type-graphql';
import { relatedResolver } from '../record/related.resolver.js';
import { Country } from './country.type.js';
import { DistrictConnection } from './district.type.js';
import {
  DISTRICTS_OF_COUNTRY,
  DISTRICTS_OF_REGION,
  REGIONS_OF_COUNTRY,
} from './place-lists.cypher.js';
import { Region, RegionConnection } from './region.type.js';

export const PLACE_LIST_RESOLVERS: readonly ClassType[] = [
  relatedResolver({
    on: Country,
    field: 'regions',
    list: REGIONS_OF_COUNTRY,
    connection: RegionConnection,
    description: 'Its regions. Empty: a third country.',
  }),
  relatedResolver({
    on: Country,
    field: 'districts',
    list: DISTRICTS_OF_COUNTRY,
    connection: DistrictConnection,
    description: 'Its districts, those of which no region is known included.',
  }),
  relatedResolver({
    on: Region,
    field: 'districts',
    list: DISTRICTS_OF_REGION,
    connection: DistrictConnection,
    description: 'The districts that lie in it, in part or whole.',
  }),
];
