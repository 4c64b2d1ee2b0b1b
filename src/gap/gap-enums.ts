import { graphqlEnum } from '../shared/graphql-enum.js';

export const GapStatusEnum = graphqlEnum(
  'GapStatus',
  'What is on record of a cell or pair, apart from its score. The first that holds, in the order NO_DATA, FADED, ' +
    'UNDER_REALISED, REALISED, OPPORTUNITY, WEAK_CASE.',
  {
    OPPORTUNITY:
      'Nothing is on record, and the potential is among the largest tenth (`opportunityQuantile`) of what is not NO_DATA.',
    UNDER_REALISED: 'There is cooperation, less than expected.',
    FADED:
      'There was cooperation, all of it dated, and its last year lies more than `fadedAfterYears` before the day.',
    REALISED: 'There is as much cooperation as expected, or more.',
    WEAK_CASE: 'Nothing is on record, and the potential is below that of an opportunity.',
    NO_DATA: 'Nothing can be said: `statusReason` says why. Never an opportunity.',
  },
);

export const NoDataReasonEnum = graphqlEnum(
  'NoDataReason',
  'Why nothing can be said of two regions.',
  {
    NO_FIGURE:
      'A side has no figure of the size of the sector; or `potential` is known, but no sector of TOP has one on both sides, ' +
      'so that there is no scale.',
    NOBODY_NAMED:
      'No party at all counts for one of the regions, by the day: nobody is known there.',
    NEVER_WITH_OTHER_SIDE:
      'One of the regions is on record, but nothing that counts joins it with a party of the other country: no initiative at ' +
      'all, or only what weighs nothing by the constants.',
  },
);

export const GapMethodEnum = graphqlEnum('GapMethod', 'How potentials are reckoned.', {
  GRAVITY: 'From shares of the national sectors, activity of the regions and volume of the sector.',
  COOPERATION_ONLY:
    'A side has no size figures at all: every region counts as of equal size, activity and volume alone decide.',
});

export const FigureLevelEnum = graphqlEnum(
  'FigureLevel',
  'What the figure of a sector’s size really measures: only OWN is the branch itself.',
  {
    OWN: 'The sector, as the data set files it.',
    DIVISION: 'The sum of all two-digit divisions of NACE Rev. 2 that its codes lie in.',
    PARENT: 'The nearest sector above it that has a figure.',
    SECTION: 'The section of NACE Rev. 2 that most of its codes lie in.',
  },
);

export const GapTermKind = graphqlEnum('GapTermKind', 'A factor of the potential.', {
  LEFT_SIZE: 'Share of the left region in its national sector, σ.',
  RIGHT_SIZE: 'Share of the right region, τ.',
  LEFT_ACTIVITY: 'How much of the left region is on record with the other country, ã_i.',
  RIGHT_ACTIVITY: 'Likewise of the right region, ã_j.',
  VOLUME: 'How much cooperation of the two countries the sector has, C̃_s.',
});

export const EvidenceStatusEnum = graphqlEnum(
  'EvidenceStatus',
  'Whether what was only announced is evidence: agreements and projects that are announced, in negotiation, draft, planned, ' +
    'approved, withdrawn, cancelled or of unknown status.',
  {
    ALL: 'It is.',
    NOT_ONLY_ANNOUNCED: 'It is left out of observed cooperation, activity and volume.',
  },
);

export const SectorList = graphqlEnum(
  'SectorList',
  'Which sectors the rows are of: those with a NACE code, or one below them.',
  {
    TOP: 'Those without a sector above them: they set the scale of the score.',
    ALL: 'Every one. A cell has the same numbers in both lists.',
  },
);

export const GapOrderEnum = graphqlEnum(
  'GapOrder',
  'Equal rows stand by left, right and sector id.',
  {
    GAP: 'Largest gap first.',
    EXPECTED: 'Most expected cooperation first.',
    LONGEST_AGO: 'The tie that ended first comes first; rows without a year last.',
  },
);

export const RestrictionTouch = graphqlEnum(
  'RestrictionTouch',
  'Whether measures in force touch a cell. Touching is no prohibition, and never advice.',
  {
    WHOLE: 'A measure touches the sector and one of the two regions.',
    IN_PART: 'Measures touch only sectors below it.',
    NONE: 'None does.',
  },
);

export const BackTestLevelEnum = graphqlEnum('BackTestLevel', 'What is ranked in the back-test.', {
  CELL: 'Region × region × sector of TOP.',
  PAIR: 'Region × region.',
});

export const BackTestMethod = graphqlEnum('BackTestMethod', 'What ranks the candidates.', {
  GAP: 'The method: the potential P.',
  DEGREE: 'Products of the numbers of active cells of region, partner and sector, each plus ½.',
  MARGINS: 'Products of their sums of strength.',
  POPULATION: 'Product of the populations.',
  SIZE: 'σ·τ: shares of the national sector alone.',
  ACTIVITY: 'ã_i·ã_j: what is on record alone.',
});

export const BridgeKind = graphqlEnum('BridgeKind', 'Who or what could bridge a gap.', {
  ACTOR_IN_SECTOR: 'An actor of one region that has worked with the other in this sector.',
  ACTOR_OF_PAIR: 'An actor active in this sector that has worked for the pair in another.',
  DISTRICT: 'A district of one of the regions that is active in the sector.',
  AGREEMENT:
    'An agreement of the pair of the ten years before the day, neither expired nor cancelled.',
});
