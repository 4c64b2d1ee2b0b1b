import type { ClassType } from 'type-graphql';
import { AssociationConnection, AssociationKind } from '../actor/association.type.js';
import { FirmConnection } from '../actor/firm.type.js';
import { InstitutionConnection, InstitutionKind } from '../actor/institution.type.js';
import { CountryConnection } from '../place/country.type.js';
import { DistrictConnection, DistrictKind } from '../place/district.type.js';
import { RegionConnection } from '../place/region.type.js';
import { facetsType } from './facet.type.js';
import { listResolver } from './list.resolver.js';
import { DATED, filterType, kindsOf, OF_ACTORS, OF_FRAME } from './list-filter.type.js';

const ActorFacets = facetsType('ActorFacets', ['bySector', 'byCountry', 'byKind']);
const FirmFacets = facetsType('FirmFacets', ['bySector', 'byCountry']);

export const ACTOR_LISTS: readonly ClassType[] = [
  listResolver({
    list: 'countries',
    kind: 'country',
    family: 'FRAME',
    dateOf: null,
    filter: filterType('CountryFilter', 'countries', OF_FRAME),
    connection: CountryConnection,
    facets: null,
    description:
      'Every country that the data names, third countries too; `datasets` has the pairs.',
  }),
  listResolver({
    list: 'regions',
    kind: 'region',
    family: 'ACTOR',
    dateOf: null,
    filter: filterType('RegionFilter', 'regions', OF_ACTORS, kindsOf(String)),
    connection: RegionConnection,
    facets: ActorFacets,
    description: 'Regions of all countries.',
  }),
  listResolver({
    list: 'districts',
    kind: 'district',
    family: 'ACTOR',
    dateOf: 'n.established',
    filter: filterType('DistrictFilter', 'districts', OF_ACTORS, kindsOf(DistrictKind), DATED),
    connection: DistrictConnection,
    facets: ActorFacets,
    description: 'Districts, of every kind; their date is that of establishment.',
  }),
  listResolver({
    list: 'firms',
    kind: 'firm',
    family: 'ACTOR',
    dateOf: 'n.founded',
    filter: filterType('FirmFilter', 'firms', OF_ACTORS, DATED),
    connection: FirmConnection,
    facets: FirmFacets,
    description: 'Firms; their date is that of foundation.',
  }),
  listResolver({
    list: 'associations',
    kind: 'association',
    family: 'ACTOR',
    dateOf: null,
    filter: filterType('AssociationFilter', 'associations', OF_ACTORS, kindsOf(AssociationKind)),
    connection: AssociationConnection,
    facets: ActorFacets,
    description: 'Associations.',
  }),
  listResolver({
    list: 'institutions',
    kind: 'institution',
    family: 'ACTOR',
    dateOf: null,
    filter: filterType('InstitutionFilter', 'institutions', OF_ACTORS, kindsOf(InstitutionKind)),
    connection: InstitutionConnection,
    facets: ActorFacets,
    description: 'Institutions.',
  }),
];
