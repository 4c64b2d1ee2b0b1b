import { Field, Int, ObjectType } from 'type-graphql';
import { DatePrecisionEnum } from '../initiative/initiative-enums.js';
import { DimensionKey } from '../pivot/pivot.type.js';
import { PartialDateScalar } from '../record/partial-date.scalar.js';
import { connectionTypes } from '../shared/connection.js';
import { CoverageHoleKindEnum } from './coverage-enums.js';

@ObjectType({
  description: 'How much is on record of one place, sector, year or basis.',
  simpleResolvers: true,
})
export class CoverageEntry {
  @Field(() => DimensionKey, { description: 'Of what.' })
  readonly key!: DimensionKey;

  @Field(() => Int, { description: 'Initiatives, each once. 0: nothing is on record.' })
  readonly initiatives!: number;

  @Field(() => Int, { description: 'Sources that the rows of these initiatives cite, each once.' })
  readonly sources!: number;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Earliest date of these. Null: none of them has a date.',
  })
  readonly first!: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Latest date of these. Null: none of them has a date.',
  })
  readonly last!: string | null;
}

export const CoverageEntryConnection = connectionTypes(
  'CoverageEntry',
  () => CoverageEntry,
  'most initiatives first, then by key; what has no such place or sector last.',
).ConnectionType;

@ObjectType({
  description: 'How much is stated in one language.',
  simpleResolvers: true,
})
export class LanguageCoverage {
  @Field(() => String, {
    nullable: true,
    description: 'Of the sources: ISO 639-1, or `mul` for several. Null: not known.',
  })
  readonly language!: string | null;

  @Field(() => Int, { description: 'Initiatives with such a source; many have several languages.' })
  readonly initiatives!: number;

  @Field(() => Int, { description: 'Such sources that rows of initiatives cite, each once.' })
  readonly sources!: number;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Earliest date of these initiatives. Null: none has a date.',
  })
  readonly first!: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Latest date of these initiatives. Null: none has a date.',
  })
  readonly last!: string | null;
}

@ObjectType({ description: 'Initiatives whose dates are of one precision.', simpleResolvers: true })
export class PrecisionCount {
  @Field(() => DatePrecisionEnum, { description: 'The precision; UNKNOWN: no date.' })
  readonly precision!: keyof typeof DatePrecisionEnum;

  @Field(() => Int, { description: 'Initiatives; 0 is shown too.' })
  readonly count!: number;
}

@ObjectType({
  description: 'Something known to be missing, and in which initiatives.',
  simpleResolvers: true,
})
export class CoverageHole {
  @Field(() => CoverageHoleKindEnum, { description: 'What is missing.' })
  readonly kind!: keyof typeof CoverageHoleKindEnum;

  @Field(() => Int, { description: 'Initiatives; 0 is shown too.' })
  readonly count!: number;
}

@ObjectType({
  description: 'Initiatives by the sides that take part. The five are all initiatives, each once.',
  simpleResolvers: true,
})
export class SideCounts {
  @Field(() => Int, { description: 'With a party of each of the two countries.' })
  readonly bothSides!: number;

  @Field(() => Int, { description: 'With a party of the left country and none of the right one.' })
  readonly leftOnly!: number;

  @Field(() => Int, { description: 'The other way round.' })
  readonly rightOnly!: number;

  @Field(() => Int, {
    description: 'With parties, none of them of the two: of third countries, or of no country.',
  })
  readonly ofNeitherSide!: number;

  @Field(() => Int, { description: 'Without any party on record.' })
  readonly withoutParty!: number;
}

@ObjectType({
  description:
    'What the data set of a pair knows and what it does not: what an empty answer may mean. It speaks of the record, not ' +
    'of the world: nothing on record is not nothing done.',
  simpleResolvers: true,
})
export class Coverage {}
