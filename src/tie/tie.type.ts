import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { BasisEnum, InitiativeStatus } from '../initiative/initiative-enums.js';
import { PartialDateScalar } from '../record/partial-date.scalar.js';
import { connectionTypes } from '../shared/connection.js';
import { Lazy } from '../shared/lazy.js';
import { Sourced } from '../source/source.type.js';
import { LevelEnum, UnplacedReasonEnum } from './tie-enums.js';

@ObjectType({ description: 'Evidence of one basis.', simpleResolvers: true })
export class BasisCount {
  @Field(() => BasisEnum, { description: 'The kind of initiative.' })
  readonly basis!: keyof typeof BasisEnum;

  @Field(() => Int, { description: 'Evidences of it; 0 is shown too.' })
  readonly count!: number;
}

@ObjectType({ description: 'Evidence of one status.', simpleResolvers: true })
export class StatusCount {
  @Field(() => InitiativeStatus, {
    nullable: true,
    description: 'Null: sessions and programmes, which have no status.',
  })
  readonly status!: keyof typeof InitiativeStatus | null;

  @Field(() => Int, { description: 'Evidences with it; 0 is shown too.' })
  readonly count!: number;
}

@ObjectType({
  description:
    'All the evidence between two units of different countries that passes the filter. No `Node`: its numbers depend on ' +
    'the filter and the weights. Every initiative with a party of each end is evidence, whichever data set states it.',
  simpleResolvers: true,
})
export class Tie {
  @Field(() => ID, { description: 'Names the pair, its levels, the filter and the weights.' })
  readonly id!: string;

  @Field(() => LevelEnum, { description: 'What stands left.' })
  readonly leftLevel!: keyof typeof LevelEnum;

  @Field(() => LevelEnum, { description: 'What stands right.' })
  readonly rightLevel!: keyof typeof LevelEnum;

  @Field(() => Float, {
    description:
      'Sum over the evidence of weight(basis) ÷ (n − 1), rounded to six decimals; no upper bound. Without evidence 0.',
  })
  @Lazy()
  readonly strength!: number;

  @Field(() => Int, { description: 'Initiatives that tie the pair, each once.' })
  @Lazy()
  readonly evidenceCount!: number;

  @Field(() => [BasisCount], { description: 'Evidence by basis, strongest first, zeros included.' })
  @Lazy()
  readonly byBasis!: readonly BasisCount[];

  @Field(() => [StatusCount], {
    description:
      'Evidence by status, every status and last those without one, zeros included: an announced plant is not a plant.',
  })
  @Lazy()
  readonly byStatus!: readonly StatusCount[];

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Earliest date of the evidence. Null: none of it has a date.',
  })
  @Lazy()
  readonly first!: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Latest date of the evidence. Null: none of it has a date.',
  })
  @Lazy()
  readonly last!: string | null;

  @Field(() => Int, {
    description: 'Evidences without a date: in every total, never first or last.',
  })
  @Lazy()
  readonly undated!: number;
}

export const TieConnection = connectionTypes('Tie', () => Tie, 'that of `orderBy`.').ConnectionType;

@ObjectType({
  description: 'One initiative that ties the pair, with the parties that count for each end.',
  implements: [Sourced],
  simpleResolvers: true,
})
export class Evidence {
  @Field(() => BasisEnum, { description: 'The kind of initiative.' })
  readonly basis!: keyof typeof BasisEnum;

  @Field(() => InitiativeStatus, {
    nullable: true,
    description: 'Of the initiative. Null: a session or programme.',
  })
  readonly status!: keyof typeof InitiativeStatus | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Of the initiative. Null: undated.',
  })
  readonly date!: string | null;

  @Field(() => Float, { description: 'Weight of the basis: the default, or the one given.' })
  readonly weight!: number;

  @Field(() => Int, {
    description:
      'Units of the left level plus units of the right level that the initiative reaches, distinct: 2 or more. No filter ' +
      'changes it.',
  })
  readonly n!: number;

  @Field(() => Float, { description: 'weight ÷ (n − 1), rounded to six decimals.' })
  readonly strength!: number;

  @Field(() => Boolean, {
    description: 'A region at an end is reached only through parties that lie in several regions.',
  })
  readonly spread!: boolean;
}

export const EvidenceConnection = connectionTypes(
  'Evidence',
  () => Evidence,
  'newest initiative first, undated last, then id.',
).ConnectionType;

@ObjectType({
  description: 'An initiative that joins both countries and that the levels asked for cannot hold.',
  simpleResolvers: true,
})
export class Unplaced {
  @Field(() => UnplacedReasonEnum, { nullable: true, description: 'Null: this side has a unit.' })
  readonly leftReason!: keyof typeof UnplacedReasonEnum | null;

  @Field(() => UnplacedReasonEnum, { nullable: true, description: 'Null: this side has a unit.' })
  readonly rightReason!: keyof typeof UnplacedReasonEnum | null;
}

export const UnplacedConnection = connectionTypes(
  'Unplaced',
  () => Unplaced,
  'newest initiative first, undated last, then id.',
).ConnectionType;

@ObjectType({
  description: 'Unplaced initiatives that share their reasons.',
  simpleResolvers: true,
})
export class UnplacedCount {
  @Field(() => UnplacedReasonEnum, {
    nullable: true,
    description: 'Null: the left side has a unit.',
  })
  readonly leftReason!: keyof typeof UnplacedReasonEnum | null;

  @Field(() => UnplacedReasonEnum, {
    nullable: true,
    description: 'Null: the right side has a unit.',
  })
  readonly rightReason!: keyof typeof UnplacedReasonEnum | null;

  @Field(() => Int, { description: 'Initiatives.' })
  readonly count!: number;
}

@ObjectType({
  description: 'Why an answer is empty, and what the levels asked for cannot hold.',
  simpleResolvers: true,
})
export class AnswerCoverage {
  @Field(() => Int, {
    description:
      'Initiatives with a party of each of the two countries that pass sectors, period, basis and status of the filter; ' +
      'what narrows a side (`within`, kinds, roles) plays no part.',
  })
  readonly bothSides!: number;

  @Field(() => Int, {
    description: 'Of these, the ones that reach at least one pair at the levels.',
  })
  readonly placed!: number;

  @Field(() => [UnplacedCount], {
    description: 'The others, counted by reason: most first. `bothSides` − `placed` in all.',
  })
  readonly unplacedByReason!: readonly UnplacedCount[];

  @Field(() => Int, {
    description:
      'Initiatives of both countries left out only because they have no date; 0 without a period.',
  })
  readonly undatedLeftOut!: number;
}
