import { graphqlEnum } from '../shared/graphql-enum.js';

export const LevelEnum = graphqlEnum(
  'Level',
  'What stands at an end of a tie. Levels roll up: the evidence of a firm counts for its district, region and country; ' +
    'that of a region counts for no district inside it.',
  {
    COUNTRY: 'Countries.',
    REGION: 'Regions (ISO 3166-2).',
    DISTRICT: 'Industrial districts, special economic zones, industrial parks and clusters.',
    ACTOR:
      'Whoever is named: regions, districts, firms, associations and institutions, each for itself.',
  },
);

export const ActorKindEnum = graphqlEnum('ActorKind', 'What an actor is; a country is none.', {
  REGION: 'A region, named as a party itself.',
  DISTRICT: 'A district, named as a party itself.',
  FIRM: 'A firm.',
  ASSOCIATION: 'An association or chamber.',
  INSTITUTION: 'A ministry, agency, bank, university or other public body.',
});

export const TieOrderEnum = graphqlEnum(
  'TieOrder',
  'Order of ties; equal ones stand by left id, then right id.',
  {
    STRONGEST: 'Largest strength first.',
    MOST_EVIDENCE: 'Most evidence first.',
    FIRST: 'Earliest first evidence first; ties without a date last.',
    LAST: 'Latest last evidence first; ties without a date last.',
    LEFT_NAME: 'By the English name of the left end, accents and case apart.',
  },
);

export const AnswerStatusEnum = graphqlEnum(
  'AnswerStatus',
  'Whether there is an answer, and if not whether nothing is known or nothing happened. The first that holds.',
  {
    ANSWERED: 'There is at least one tie.',
    NO_PARTY:
      'Nothing recorded counts for any unit asked for of one side: nothing is known of it at all.',
    NEVER_WITH_OTHER_SIDE:
      'What counts for the units asked for of one side never has a party of the other side.',
    SECTOR_NOT_ON_RECORD:
      'Nothing that counts for the units asked for of one side concerns any of the sectors asked for.',
    NO_TIE: 'Both sides are on record, and no evidence that passes the filter ties them.',
  },
);

export const UnplacedReasonEnum = graphqlEnum(
  'UnplacedReason',
  'Why the parties of a side reach no unit of the level asked for; the first that holds.',
  {
    SEAT_UNKNOWN: 'REGION: a party is a firm or district of which no region is known.',
    NATIONAL_ONLY: 'REGION: only the country and national bodies are named.',
    DISTRICT_UNKNOWN: 'DISTRICT: a firm is a party, and no district of it is known.',
    NO_DISTRICT_PARTY: 'DISTRICT: neither a district nor a firm is a party.',
    COUNTRY_ONLY: 'ACTOR: only the country itself is named.',
  },
);
