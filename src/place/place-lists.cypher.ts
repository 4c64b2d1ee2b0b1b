import type { RelatedList } from '../record/related.cypher.js';

export const REGIONS_OF_COUNTRY: RelatedList = {
  name: 'regionsOfCountry',
  match: 'MATCH (parent)<-[:IN_COUNTRY]-(child:Region)',
  order: 'BY_ID',
};

export const DISTRICTS_OF_COUNTRY: RelatedList = {
  name: 'districtsOfCountry',
  match: 'MATCH (parent)<-[:IN_COUNTRY]-(child:District)',
  order: 'BY_ID',
};

export const DISTRICTS_OF_REGION: RelatedList = {
  name: 'districtsOfRegion',
  match: 'MATCH (parent)<-[:IN_REGION]-(child:District)',
  order: 'BY_ID',
};

export const PLACE_LISTS = [REGIONS_OF_COUNTRY, DISTRICTS_OF_COUNTRY, DISTRICTS_OF_REGION];
