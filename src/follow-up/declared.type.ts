import { Field, Int, ObjectType } from 'type-graphql';
import { PartialDateScalar } from '../record/partial-date.scalar.js';
import { SectorLinkKind } from '../sector/sector-link.type.js';
import { connectionTypes } from '../shared/connection.js';
import { BasisTotal, TimeBucket } from '../timeline/timeline.type.js';

@ObjectType({
  description:
    'A programme, and what else joins both sides in the years that it covers. Whether it came of the programme nobody says.',
  simpleResolvers: true,
})
export class ProgrammeFollowUp {
  @Field(() => Int, { nullable: true, description: 'First year. Null: the years are not known.' })
  readonly fromYear!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Last year; where none is known, the first. Null: the years are not known.',
  })
  readonly toYear!: number | null;

  @Field(() => [BasisTotal], {
    nullable: true,
    description:
      'Initiatives with a party of each side and their date in these years, the programme itself apart: strongest basis ' +
      'first, zeros included. Null: the years are not known, which is not zero.',
  })
  readonly byBasis!: readonly BasisTotal[] | null;
}

export const ProgrammeFollowUpConnection = connectionTypes(
  'ProgrammeFollowUp',
  () => ProgrammeFollowUp,
  'newest programme first, undated last, then the id of its table.',
).ConnectionType;

@ObjectType({
  description:
    'A field of work that a forum declared, against what happened in it: initiatives with a party of each side that a row ' +
    'says concern the sector or one below it.',
  simpleResolvers: true,
})
export class DeclaredField {
  @Field(() => [SectorLinkKind], { description: 'How the forum declared it, each kind once.' })
  readonly kinds!: readonly (keyof typeof SectorLinkKind)[];

  @Field(() => [BasisTotal], {
    description: 'The initiatives by basis, strongest first, zeros included.',
  })
  readonly byBasis!: readonly BasisTotal[];

  @Field(() => [TimeBucket], {
    description: 'The initiatives by year: years that have some, oldest first, the undated last.',
  })
  readonly byYear!: readonly TimeBucket[];

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Latest date of the initiatives. Null: there are none with a date.',
  })
  readonly last!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Whole years from that of `last` to that of the last dated initiative of the pair’s data set: 0 or more. Null: no `last`.',
  })
  readonly yearsSinceLast!: number | null;
}

export const DeclaredFieldConnection = connectionTypes(
  'DeclaredField',
  () => DeclaredField,
  'by id of the forum, then of the sector.',
).ConnectionType;
