import { Field, Float, ID, InputType } from 'type-graphql';
import type { Basis } from '../initiative/basis.js';
import { BasisEnum, InitiativeStatus, Role } from '../initiative/initiative-enums.js';
import { DistrictKind } from '../place/district.type.js';
import type { Level } from '../place/level.js';
import { PartialDateScalar } from '../record/partial-date.scalar.js';
import { ActorKindEnum, LevelEnum } from './tie-enums.js';

@InputType({ description: 'One side of a question: which units of one country.' })
export class SideInput {
  @Field(() => ID, { description: 'Id of the country: `country:IT`. The two sides must differ.' })
  country!: string;

  @Field(() => LevelEnum, { defaultValue: 'REGION', description: 'What stands at this end.' })
  level: Level = 'REGION';

  @Field(() => [ID], {
    nullable: true,
    description:
      'Only these units, or the units within these places: ids of the level or above it (`region:IT-45` with DISTRICT: ' +
      'the districts of the region). At most 100. Null: all of the country.',
  })
  within?: string[] | null;

  @Field(() => [DistrictKind], {
    nullable: true,
    description:
      'Only districts of these kinds; with the levels DISTRICT and ACTOR alone, and beside `actorKinds` only where these ' +
      'include DISTRICT. Null: any.',
  })
  districtKinds?: string[] | null;

  @Field(() => [ActorKindEnum], {
    nullable: true,
    description: 'Only actors of these kinds; with the level ACTOR alone. Null: any.',
  })
  actorKinds?: string[] | null;
}

@InputType({
  description:
    'A period, both ends included. What has a date that, read as the days it may mean (2010: all of 2010), overlaps it is ' +
    'kept; what has no date is left out, and counted in `undatedLeftOut`.',
})
export class PeriodInput {
  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'From the first day it may mean. Null: from the beginning.',
  })
  from?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'To the last day it may mean. Null: without an end.',
  })
  to?: string | null;
}

@InputType({
  description:
    'Which evidence is asked for. All conditions must hold; of the values of one any. A filter chooses evidence and never ' +
    'changes n, so the strength of what it leaves is the same in every question.',
})
export class EvidenceFilter {
  @Field(() => [ID], {
    nullable: true,
    description:
      'Sectors, their sub-sectors included: initiatives that a row says concern one of them. At most 100. Null: any, and ' +
      'those without a sector.',
  })
  sectors?: string[] | null;

  @Field(() => PeriodInput, { nullable: true, description: 'Null: any date, and the undated.' })
  period?: PeriodInput | null;

  @Field(() => [BasisEnum], { nullable: true, description: 'Kinds of initiative. Null: all.' })
  basis?: Basis[] | null;

  @Field(() => [InitiativeStatus], {
    nullable: true,
    description:
      'Keeps only initiatives that have one of these; sessions and programmes have none. Null: all.',
  })
  status?: string[] | null;

  @Field(() => [Role], {
    nullable: true,
    description: 'A role that some party on each end must have. Null: any.',
  })
  roles?: string[] | null;
}

const WEIGHT =
  'From 0 to 1000, at most six decimals; 0 keeps the evidence and counts it as nothing.';

@InputType({
  description: 'What one evidence of each basis weighs, before it is divided by n − 1.',
})
export class BasisWeights {
  @Field(() => Float, { defaultValue: 4, description: WEIGHT })
  project: number = 4;

  @Field(() => Float, { defaultValue: 3, description: WEIGHT })
  agreement: number = 3;

  @Field(() => Float, { defaultValue: 2, description: WEIGHT })
  programme: number = 2;

  @Field(() => Float, { defaultValue: 1, description: WEIGHT })
  session: number = 1;
}
