import type { RelatedList } from '../record/related.cypher.js';

export const AGREEMENTS_OF_SESSION: RelatedList = {
  name: 'agreementsOfSession',
  match: 'MATCH (parent)<-[:SIGNED_AT]-(child:Agreement)',
  order: 'NEWEST',
};

export const PROJECTS_OF_DISTRICT: RelatedList = {
  name: 'projectsOfDistrict',
  match: 'MATCH (parent)<-[:STANDS_IN]-(child:Project)',
  order: 'NEWEST',
};

export const INITIATIVES_HELD_IN_REGION: RelatedList = {
  name: 'initiativesHeldInRegion',
  match: 'MATCH (parent)<-[:HELD_IN]-(child:Initiative)',
  order: 'NEWEST',
};

export const INITIATIVES_OF_SECTOR: RelatedList = {
  name: 'initiativesOfSector',
  match: `MATCH (parent)<-[:WITHIN*0..]-(sector:Sector)
        MATCH (sector)<-[:CONCERNS]-(child:Initiative)`,
  order: 'NEWEST',
};

export const INITIATIVE_LISTS = [
  AGREEMENTS_OF_SESSION,
  PROJECTS_OF_DISTRICT,
  INITIATIVES_HELD_IN_REGION,
  INITIATIVES_OF_SECTOR,
];
