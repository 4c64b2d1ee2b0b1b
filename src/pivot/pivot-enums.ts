import { graphqlEnum } from '../shared/graphql-enum.js';

export const DimensionEnum = graphqlEnum(
  'Dimension',
  'What a pivot is laid out by. An initiative stands in every row it belongs to, so rows overlap and never add up.',
  {
    LEFT_PLACE:
      'Units of the left country, at `leftLevel`, that some party counts for. Key: id of the unit.',
    RIGHT_PLACE: 'Units of the right country, at `rightLevel`. Key: id of the unit.',
    SECTOR:
      'Sectors that the initiative concerns: those its rows name and all above them; with `sectorDepth` those of one depth. ' +
      'Key: id of the sector.',
    BASIS: 'The kind of initiative. Key: a value of `Basis`.',
    YEAR: 'The year of the date. Key: four digits.',
    ROLE: 'Roles of its parties, countries included. Key: a value of `Role`.',
    DISTRICT_KIND: 'Kind of the district that a project stands in. Key: a value of `DistrictKind`.',
    ACTOR_KIND: 'Kinds of its parties, countries left out. Key: a value of `ActorKind`.',
    STATUS: 'Its status. Key: a value of `InitiativeStatus`.',
  },
);

export type Dimension = keyof typeof DimensionEnum;

export const MeasureEnum = graphqlEnum(
  'Measure',
  'What a cell of a pivot tells. Each is counted anew in every cell and total.',
  {
    INITIATIVES: 'Distinct initiatives.',
    STRENGTH:
      'Strength of the ties: that of `tie` with its default weights, rounded to six decimals. Needs LEFT_PLACE and ' +
      'RIGHT_PLACE; a total is the sum over the evidence behind it.',
    ACTORS: 'Distinct parties of the initiatives, countries left out, of whatever side or none.',
    VALUE_EUR:
      'Sum of `valueEur` of the projects that state one, in euros of no common year; `projects` and `projectsWithValue` ' +
      'say how many those are.',
  },
);

export type Measure = keyof typeof MeasureEnum;
