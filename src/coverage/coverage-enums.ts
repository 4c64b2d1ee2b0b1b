import { graphqlEnum } from '../shared/graphql-enum.js';

export const CoverageHoleKindEnum = graphqlEnum(
  'CoverageHoleKind',
  'What is known to be missing from the record of an initiative.',
  {
    SESSION_WITHOUT_PARTY:
      'A session of which no participant is on record: no page on it was found.',
    WITHOUT_PARTY: 'No party is on record, whatever the kind of initiative.',
    UNPLACED:
      'It joins both countries, and the record reaches no pair of units at the levels asked for.',
    WITHOUT_SECTOR: 'No row says what sector it concerns: found only where no sector is asked for.',
    UNDATED: 'It has no date: in every total, in no period.',
    PROJECT_WITHOUT_VALUE: 'A project of which no source states the value.',
  },
);

export type CoverageHoleKind = keyof typeof CoverageHoleKindEnum;

export const HOLE_KINDS = Object.keys(CoverageHoleKindEnum) as readonly CoverageHoleKind[];
