import { Field, Float, Int, ObjectType } from 'type-graphql';
import { MAX_CELLS } from './answer-pivot.js';

@ObjectType({
  description: 'A value of a dimension: a row or a column of a pivot.',
  simpleResolvers: true,
})
export class DimensionKey {
  @Field(() => String, {
    nullable: true,
    description:
      'What `Dimension` says: an id, a value of an enumeration, a year. Null: the bucket of what has nothing of the ' +
      'dimension, last in every order.',
  })
  readonly key!: string | null;
}

@ObjectType({
  description:
    'A cell of a pivot, or a total: counted anew over the initiatives behind it, never added up.',
  simpleResolvers: true,
})
export class PivotCell {
  @Field(() => Float, {
    nullable: true,
    description:
      'The measure. Null: not known, which only VALUE_EUR may be, where no project states a value.',
  })
  readonly value!: number | null;

  @Field(() => Int, { description: 'Initiatives behind it, each once, whatever the measure.' })
  readonly initiativeCount!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Projects among these. Null: of another measure than VALUE_EUR.',
  })
  readonly projects!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Projects that state a value: the coverage of the sum. Null: of another measure than VALUE_EUR.',
  })
  readonly projectsWithValue!: number | null;
}

@ObjectType({
  description: `Initiatives laid out by one or two dimensions. An initiative stands in every row and column it belongs to, so nothing adds up to a total; every total is counted anew. At most ${MAX_CELLS} cells: more is BAD_USER_INPUT.`,
  simpleResolvers: true,
})
export class Pivot {
  @Field(() => [DimensionKey], {
    description: 'The rows that hold an initiative: by key, the one without a key last.',
  })
  readonly rows!: readonly DimensionKey[];

  @Field(() => [DimensionKey], {
    description: 'The columns likewise. Empty where `columns` was not given.',
  })
  readonly columns!: readonly DimensionKey[];

  @Field(() => [PivotCell], {
    description:
      'The cells that hold an initiative: by row, then column, in the order of these. A pair that is not here holds none. ' +
      'Empty without columns: the rows are in `rowTotals`.',
  })
  readonly cells!: readonly PivotCell[];

  @Field(() => [PivotCell], { description: 'A total a row, over all columns, in their order.' })
  readonly rowTotals!: readonly PivotCell[];

  @Field(() => [PivotCell], {
    description: 'A total a column, over all rows, in their order. Empty without columns.',
  })
  readonly columnTotals!: readonly PivotCell[];

  @Field(() => PivotCell, { description: 'Over everything that is counted.' })
  readonly total!: PivotCell;

  @Field(() => String, {
    nullable: true,
    description: 'Why nothing is counted, in English. Null: something is.',
  })
  readonly emptyReason!: string | null;
}
