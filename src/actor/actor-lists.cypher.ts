import type { RelatedList } from '../record/related.cypher.js';

const byId = (name: string, match: string): RelatedList => ({ name, match, order: 'BY_ID' });

export const FIRMS_OF_COUNTRY = byId(
  'firmsOfCountry',
  'MATCH (parent)<-[:IN_COUNTRY]-(child:Firm)',
);
export const ASSOCIATIONS_OF_COUNTRY = byId(
  'associationsOfCountry',
  'MATCH (parent)<-[:IN_COUNTRY]-(child:Association)',
);
export const INSTITUTIONS_OF_COUNTRY = byId(
  'institutionsOfCountry',
  'MATCH (parent)<-[:IN_COUNTRY]-(child:Institution)',
);
export const SEATED_ACTORS = byId(
  'actorsSeatedInRegion',
  'MATCH (parent)<-[:SEATED_IN]-(child:Actor)',
);
export const FIRMS_OF_DISTRICT = byId(
  'firmsOfDistrict',
  'MATCH (parent)<-[:IN_DISTRICT]-(child:Firm)',
);
export const SUBSIDIARIES = byId('subsidiariesOfFirm', 'MATCH (parent)<-[:PART_OF]-(child:Firm)');
export const ACTORS_OF_SECTOR = byId(
  'actorsOfSector',
  `MATCH (parent)<-[:WITHIN*0..]-(sector:Sector)
        MATCH (sector)<-[:ACTIVE_IN]-(child:Actor)`,
);

export const ACTOR_LISTS = [
  FIRMS_OF_COUNTRY,
  ASSOCIATIONS_OF_COUNTRY,
  INSTITUTIONS_OF_COUNTRY,
  SEATED_ACTORS,
  FIRMS_OF_DISTRICT,
  SUBSIDIARIES,
  ACTORS_OF_SECTOR,
];
