import type { RelatedList } from '../record/related.cypher.js';

const list = (name: string, match: string, order: RelatedList['order']): RelatedList => ({
  name,
  match,
  order,
});

export const SESSIONS_OF_FORUM = list(
  'sessionsOfForum',
  'MATCH (parent)<-[:OF]-(child:Session)',
  'NEWEST',
);
export const PROGRAMMES_OF_FORUM = list(
  'programmesOfForum',
  'MATCH (parent)<-[:ADOPTED_BY]-(child:Programme)',
  'NEWEST',
);
export const OBJECTIVES_OF_FORUM = list(
  'objectivesOfForum',
  'MATCH (parent)<-[:OF]-(child:Objective)',
  'BY_ID',
);
export const FORUMS_OF_COUNTRY = list(
  'forumsOfCountry',
  'MATCH (parent)<-[:BETWEEN]-(child:Forum)',
  'BY_ID',
);
export const DISTRICTS_OF_LEGAL_ACT = list(
  'districtsOfLegalAct',
  'MATCH (parent)-[:FOUNDS]->(child:District)',
  'BY_ID',
);
export const LEGAL_ACTS_OF_COUNTRY = list(
  'legalActsOfCountry',
  'MATCH (parent)<-[:IN_COUNTRY]-(child:LegalAct)',
  'BY_ID',
);
export const INSTRUMENTS_OF_INSTITUTION = list(
  'instrumentsOfInstitution',
  'MATCH (parent)-[:OFFERS]->(child:Instrument)',
  'BY_ID',
);
export const INSTRUMENTS_OF_COUNTRY = list(
  'instrumentsOfCountry',
  'MATCH (parent)<-[:IN_COUNTRY]-(child:Instrument)',
  'BY_ID',
);

export const FRAME_LISTS = [
  SESSIONS_OF_FORUM,
  PROGRAMMES_OF_FORUM,
  OBJECTIVES_OF_FORUM,
  FORUMS_OF_COUNTRY,
  DISTRICTS_OF_LEGAL_ACT,
  LEGAL_ACTS_OF_COUNTRY,
  INSTRUMENTS_OF_INSTITUTION,
  INSTRUMENTS_OF_COUNTRY,
];
