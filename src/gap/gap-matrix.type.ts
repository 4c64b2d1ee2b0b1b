import { Field, Float, ObjectType } from 'type-graphql';
import { GapStatusEnum } from './gap-enums.js';
import type { GapStatus } from './gap-status.js';

@ObjectType({
  description: 'A row of a matrix: one number a column, in the order of `columns`.',
  simpleResolvers: true,
})
export class GapMatrixRow {
  @Field(() => [Float], {
    nullable: 'items',
    description: 'G; null: not known.',
  })
  readonly gaps!: readonly (number | null)[];

  @Field(() => [Float], { nullable: 'items', description: 'E; null: not known.' })
  readonly expected!: readonly (number | null)[];

  @Field(() => [Float], { description: 'c: cooperation on record.' })
  readonly observed!: readonly number[];

  @Field(() => [GapStatusEnum], { description: 'What is on record.' })
  readonly statuses!: readonly GapStatus[];
}

@ObjectType({
  description:
    'All sectors × partner regions of one region, or all pairs in one sector: compact enough for a map.',
  simpleResolvers: true,
})
export class GapMatrix {
  @Field(() => [GapMatrixRow], { description: 'In the order of the row headings.' })
  readonly rows!: readonly GapMatrixRow[];
}
