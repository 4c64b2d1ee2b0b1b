import { Field, Float, Int, ObjectType } from 'type-graphql';
import { BasisEnum } from '../initiative/initiative-enums.js';
import { Pivot, PivotCell } from '../pivot/pivot.type.js';
import { Tie } from '../tie/tie.type.js';
import { Timeline } from '../timeline/timeline.type.js';

const BEFORE = 'What `%` answers for the earlier period.';
const AFTER = 'What `%` answers for the later period.';
const BOTH_DATES =
  'A date that may mean days of both periods (2014, where one ends and the other begins in it) counts in both.';
const UNDATED = 'that pass the rest of the filter and have no date: they belong to neither period.';

@ObjectType({ description: 'One basis in two periods.', simpleResolvers: true })
export class BasisChange {
  @Field(() => BasisEnum, { description: 'The kind of initiative.' })
  readonly basis!: keyof typeof BasisEnum;

  @Field(() => Int, { description: 'How many in the earlier period.' })
  readonly before!: number;

  @Field(() => Int, { description: 'How many in the later period.' })
  readonly after!: number;

  @Field(() => Int, { description: '`after` − `before`.' })
  readonly change!: number;
}

@ObjectType({ description: `A tie in two periods. ${BOTH_DATES}`, simpleResolvers: true })
export class TieComparison {
  @Field(() => Tie, { description: BEFORE.replace('%', 'tie') })
  readonly before!: Tie;

  @Field(() => Tie, { description: AFTER.replace('%', 'tie') })
  readonly after!: Tie;

  @Field(() => Float, {
    description: 'Strength after − before, six decimals. Periods may differ in length.',
  })
  readonly strengthChange!: number;

  @Field(() => Int, { description: 'Evidence after − before.' })
  readonly evidenceChange!: number;

  @Field(() => [BasisChange], { description: 'Evidence by basis: all four, strongest first.' })
  readonly byBasis!: readonly BasisChange[];

  @Field(() => Int, { description: `Evidences ${UNDATED}` })
  readonly undated!: number;
}

@ObjectType({ description: `A timeline in two periods. ${BOTH_DATES}`, simpleResolvers: true })
export class TimelineComparison {
  @Field(() => Timeline, { description: BEFORE.replace('%', 'timeline') })
  readonly before!: Timeline;

  @Field(() => Timeline, { description: AFTER.replace('%', 'timeline') })
  readonly after!: Timeline;

  @Field(() => Int, { description: 'Initiatives after − before.' })
  readonly countChange!: number;

  @Field(() => [BasisChange], { description: 'Initiatives by basis: all four, strongest first.' })
  readonly byBasis!: readonly BasisChange[];

  @Field(() => Int, { description: `Initiatives ${UNDATED}` })
  readonly undated!: number;
}

@ObjectType({ description: 'A cell or total of a pivot in two periods.', simpleResolvers: true })
export class CellChange {
  @Field(() => PivotCell, {
    nullable: true,
    description: 'In the earlier period. Null: nothing on record there.',
  })
  readonly before!: PivotCell | null;

  @Field(() => PivotCell, {
    nullable: true,
    description: 'In the later period. Null: nothing on record there.',
  })
  readonly after!: PivotCell | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Value after − before, where both are known; nothing on record is 0 of a count and of strength. Null: of VALUE_EUR, ' +
      'no project states a value in one of the two.',
  })
  readonly change!: number | null;
}

@ObjectType({ description: `A pivot in two periods. ${BOTH_DATES}`, simpleResolvers: true })
export class PivotComparison {
  @Field(() => Pivot, { description: BEFORE.replace('%', 'pivot') })
  readonly before!: Pivot;

  @Field(() => Pivot, { description: AFTER.replace('%', 'pivot') })
  readonly after!: Pivot;

  @Field(() => [CellChange], {
    description: 'The cells of either: by row, then column. At most twice the cells of a pivot.',
  })
  readonly cells!: readonly CellChange[];

  @Field(() => [CellChange], { description: 'The row totals of either, by row.' })
  readonly rowTotals!: readonly CellChange[];

  @Field(() => [CellChange], { description: 'The column totals of either, by column.' })
  readonly columnTotals!: readonly CellChange[];

  @Field(() => CellChange, { description: 'Over everything that is counted.' })
  readonly total!: CellChange;
}
