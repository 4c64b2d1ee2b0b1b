import { Field, Int, ObjectType } from 'type-graphql';
import { connectionTypes } from '../shared/connection.js';
import { countsUndated } from '../shared/counts-undated.js';
import { graphqlEnum } from '../shared/graphql-enum.js';

export const OutcomeEnum = graphqlEnum(
  'FollowUpOutcome',
  'What came of an agreement: the first that holds. A project follows where it ties a pair of units that the agreement ' +
    'ties and its date, as text, is not before the agreement’s. Nothing on record is not nothing done.',
  {
    FOLLOWED:
      'A project follows in its field: a row of the project names a sector of the agreement, one below it or one above ' +
      'it. An agreement without sector has no field of its own, so any project is in it.',
    OTHER_FIELD: 'A project follows, and none in its field.',
    UNDATED:
      'None is known to follow, and the agreement has no date, or a project of a pair has none.',
    NOTHING_ON_RECORD: 'It ties a pair, and no project of it is on record since.',
    NO_PAIR: 'It ties no pair of units at the levels asked for.',
  },
);

@ObjectType({ description: 'How many agreements have an outcome.', simpleResolvers: true })
export class OutcomeCount {
  @Field(() => OutcomeEnum, { description: 'The outcome.' })
  readonly outcome!: keyof typeof OutcomeEnum;

  @Field(() => Int, {
    description: 'Agreements that pass the filter, its `outcomes` apart; 0 where there are none.',
  })
  readonly count!: number;
}

@ObjectType({ description: 'An agreement, and what came of it.', simpleResolvers: true })
export class AgreementFollowUp {
  @Field(() => OutcomeEnum, { description: 'The first that holds, over all its pairs.' })
  readonly outcome!: keyof typeof OutcomeEnum;

  @Field(() => Int, { description: 'Pairs of units that it ties at the levels; 0: NO_PAIR.' })
  readonly pairCount!: number;
}

export const FollowUpConnection = connectionTypes(
  'FollowUp',
  () => AgreementFollowUp,
  'newest agreement first, undated last, then the id of its table.',
).ConnectionType;
countsUndated(
  FollowUpConnection,
  'Agreements that the list would hold but for the period, and that are left out only because they have no date. 0 without ' +
    'a period.',
);

@ObjectType({
  description: 'Two units that an agreement ties, and the projects that tie the same two.',
  simpleResolvers: true,
})
export class FollowedPair {}

export const FollowedPairConnection = connectionTypes(
  'FollowedPair',
  () => FollowedPair,
  'by left id, then right id.',
).ConnectionType;

@ObjectType({
  description: 'A project that ties the pair and is not before the agreement.',
  simpleResolvers: true,
})
export class FollowingProject {
  @Field(() => Boolean, {
    description: 'It is in the field of the agreement, as `FollowUpOutcome` says.',
  })
  readonly inField!: boolean;
}

export const FollowingProjectConnection = connectionTypes(
  'FollowingProject',
  () => FollowingProject,
  'newest project first, then the id of its table.',
).ConnectionType;

@ObjectType({
  description:
    'Two units that agreements tie and no project does, whatever its date or field: the gap that needs no model.',
  simpleResolvers: true,
})
export class PairWithoutProject {
  @Field(() => Int, { description: 'Agreements of the filter that tie the two: 1 or more.' })
  readonly agreementCount!: number;
}

export const PairWithoutProjectConnection = connectionTypes(
  'PairWithoutProject',
  () => PairWithoutProject,
  'most agreements first, then by left id, then right id.',
).ConnectionType;
