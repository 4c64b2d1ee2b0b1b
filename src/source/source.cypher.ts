import type { RelatedList } from '../record/related.cypher.js';

/** Every record whose row cites a source; rows that the API does not list by id are no records of it. */
export const STATED_RECORDS: RelatedList = {
  name: 'recordsStatedBySource',
  match: 'MATCH (parent)<-[:STATED_IN]-(child)',
  where: `NOT child:SessionFigure AND NOT child:BilateralTrade AND NOT child:RegionTrade
          AND NOT child:Conflict`,
  order: 'BY_ID',
};
