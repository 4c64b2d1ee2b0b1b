import type { ClassType } from 'type-graphql';
import { Country } from '../place/country.type.js';
import { District } from '../place/district.type.js';
import { Region } from '../place/region.type.js';
import { Actor } from '../place/unit.type.js';
import { relatedResolver } from '../record/related.resolver.js';
import { Sector } from '../sector/sector.type.js';
import { connectionTypes } from '../shared/connection.js';
import {
  ACTORS_OF_SECTOR,
  ASSOCIATIONS_OF_COUNTRY,
  FIRMS_OF_COUNTRY,
  FIRMS_OF_DISTRICT,
  INSTITUTIONS_OF_COUNTRY,
  SEATED_ACTORS,
  SUBSIDIARIES,
} from './actor-lists.cypher.js';
import { AssociationConnection } from './association.type.js';
import { Firm, FirmConnection } from './firm.type.js';
import { InstitutionConnection } from './institution.type.js';

const ActorConnection = connectionTypes('Actor', () => Actor).ConnectionType;

export const ACTOR_LIST_RESOLVERS: readonly ClassType[] = [
  relatedResolver({
    on: Country,
    field: 'firms',
    list: FIRMS_OF_COUNTRY,
    connection: FirmConnection,
    description: 'The firms of this side.',
  }),
  relatedResolver({
    on: Country,
    field: 'associations',
    list: ASSOCIATIONS_OF_COUNTRY,
    connection: AssociationConnection,
    description: 'The associations of this side.',
  }),
  relatedResolver({
    on: Country,
    field: 'institutions',
    list: INSTITUTIONS_OF_COUNTRY,
    connection: InstitutionConnection,
    description: 'The institutions of this side.',
  }),
  relatedResolver({
    on: Region,
    field: 'seatedActors',
    list: SEATED_ACTORS,
    connection: ActorConnection,
    description:
      'Firms that have their seat in it, associations and institutions that speak for it. A firm whose seat is not known ' +
      'counts for the regions of its district, and is not listed here.',
  }),
  relatedResolver({
    on: District,
    field: 'firms',
    list: FIRMS_OF_DISTRICT,
    connection: FirmConnection,
    description: 'The firms that belong to it or have their plant in it.',
  }),
  relatedResolver({
    on: Firm,
    field: 'subsidiaries',
    list: SUBSIDIARIES,
    connection: FirmConnection,
    description: 'The firms it owns itself; what they take part in does not count for it.',
  }),
  relatedResolver({
    on: Sector,
    field: 'actors',
    list: ACTORS_OF_SECTOR,
    connection: ActorConnection,
    description:
      'The actors that are active in it or in a sector below it, as rows about them say, whatever they take part in.',
  }),
];
