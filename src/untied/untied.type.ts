import { Field, ObjectType } from 'type-graphql';
import { connectionTypes } from '../shared/connection.js';
import { graphqlEnum } from '../shared/graphql-enum.js';

export const PopulationEnum = graphqlEnum(
  'Population',
  'Which units may stand in an untied pair: without it, the list is every region times every other.',
  {
    ALL: 'Every unit that the sides ask for, those of which nothing is known included.',
    ON_RECORD: 'Only units that something recorded counts for.',
    ON_RECORD_IN_SECTOR:
      'Only units for which some initiative concerns one of the sectors asked for, whoever else takes part; needs sectors.',
  },
);

export const UnitStandingEnum = graphqlEnum(
  'UnitStanding',
  'What is known of a unit, whatever the filter: never having met is one thing, not being on record another.',
  {
    ON_RECORD: 'Something that counts for it has a party of the other country.',
    NEVER_WITH_OTHER_SIDE: 'What counts for it never has a party of the other country.',
    NO_PARTY: 'Nothing recorded counts for it at all: nothing is known.',
  },
);

@ObjectType({
  description: 'Two units of different countries that no evidence that passes the filter ties.',
  simpleResolvers: true,
})
export class UntiedPair {
  @Field(() => UnitStandingEnum, { description: 'What is known of the left unit.' })
  readonly leftStanding!: keyof typeof UnitStandingEnum;

  @Field(() => UnitStandingEnum, { description: 'What is known of the right unit.' })
  readonly rightStanding!: keyof typeof UnitStandingEnum;
}

export const UntiedPairConnection = connectionTypes(
  'UntiedPair',
  () => UntiedPair,
  'by left id, then right id.',
).ConnectionType;
