import type { Level } from './level.js';

/** How the units of a level hang on their country, whose key is a parameter; `unit` is the variable's name. */
export const UNITS_OF_COUNTRY: Readonly<Record<Level, string>> = {
  COUNTRY: 'MATCH (unit:Record {key: $countryKey})',
  REGION: 'MATCH (country:Record {key: $countryKey}) MATCH (country)<-[:IN_COUNTRY]-(unit:Region)',
  DISTRICT:
    'MATCH (country:Record {key: $countryKey}) MATCH (country)<-[:IN_COUNTRY]-(unit:District)',
  ACTOR: 'MATCH (country:Record {key: $countryKey}) MATCH (country)<-[:IN_COUNTRY]-(unit:Actor)',
};
