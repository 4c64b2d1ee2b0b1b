import { Field, Float, Int, ObjectType } from 'type-graphql';
import { BridgeKind, FigureLevelEnum, RestrictionTouch } from './gap-enums.js';
import type { FigureLevel } from './size-figures.js';

@ObjectType({
  description:
    'What stands for the size of a sector in a region, and how the region compares with its nation.',
  simpleResolvers: true,
})
export class Specialisation {
  @Field(() => Float, { description: 'The figure, in `unit`: the sum of `figures`.' })
  readonly value!: number;

  @Field(() => String, { description: 'Unit of the figure.' })
  readonly unit!: string;

  @Field(() => String, { description: 'What is measured: `gva`.' })
  readonly measure!: string;

  @Field(() => Int, { nullable: true, description: 'Its year. Null: not known.' })
  readonly year!: number | null;

  @Field(() => FigureLevelEnum, { description: 'What the figure really measures.' })
  readonly figureLevel!: FigureLevel;

  @Field(() => String, {
    description: 'Divisions (`26+27`), section (`C`) or id of the sector that the figure is of.',
  })
  readonly figureOf!: string;

  @Field(() => Float, {
    description: 'x ÷ Σx: share of the nation, between 0 and 1, not smoothed.',
  })
  readonly share!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Balassa’s location quotient: share of the sector ÷ share of the economy. 1 and more: specialised. Null: the profile ' +
      'of the side has no total, or that of the region is not known.',
  })
  readonly locationQuotient!: number | null;
}

@ObjectType({
  description:
    'Cooperation with others that is near a gap: the same region in the sector, or the same pair elsewhere.',
  simpleResolvers: true,
})
export class RelatedTie {
  @Field(() => Float, { description: 'Strength with recency.' })
  readonly strength!: number;

  @Field(() => Int, { description: 'Dated initiatives behind it.' })
  readonly initiatives!: number;

  @Field(() => Int, { nullable: true, description: 'Last year of them. Null: none is dated.' })
  readonly lastYear!: number | null;
}

@ObjectType({ description: 'Who or what could bridge a gap, and why.', simpleResolvers: true })
export class Bridge {
  @Field(() => BridgeKind, { description: 'Why it is one.' })
  readonly kind!: keyof typeof BridgeKind;

  @Field(() => Float, {
    description: 'Strength with recency of what it shares; 0 where nothing is shared yet.',
  })
  readonly strength!: number;

  @Field(() => String, { description: 'The reason in English.' })
  readonly reason!: string;
}

@ObjectType({
  description: 'An initiative behind the observed cooperation, with what it counts on the day.',
  simpleResolvers: true,
})
export class GapEvidence {
  @Field(() => Float, { description: 'Weight of its basis ÷ (n − 1).' })
  readonly weight!: number;

  @Field(() => Float, {
    description: 'Recency, 0 to 1: ½ after a half-life, and for what is undated.',
  })
  readonly recency!: number;

  @Field(() => Boolean, {
    description: 'An agreement or project that nothing says was more than words.',
  })
  readonly onlyAnnounced!: boolean;
}

@ObjectType({ description: 'Measures in force on a day that touch a gap.', simpleResolvers: true })
export class GapRestrictions {
  @Field(() => String, { description: 'The day asked for: `2026-11-26`.' })
  readonly day!: string;

  @Field(() => RestrictionTouch, { description: 'How far they reach.' })
  readonly touch!: keyof typeof RestrictionTouch;
}
