import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { NodeKind } from '../record/node-kind.enum.js';
import { connectionTypes, PageArgs } from '../shared/connection.js';
import { graphqlEnum } from '../shared/graphql-enum.js';
import { EARLIER_RELEASES } from './history.js';
import type { ChangeKind } from './record-changes.js';

export const ChangeKindEnum = graphqlEnum(
  'ChangeKind',
  'What became of a record between two releases.',
  {
    ADDED: 'Only the later release has it.',
    CHANGED:
      'Both have it and say different things of it: another value in any field of its own row (names, other names, ' +
      'dates, references, sources), or another row that speaks of it. Counted with an initiative are its ' +
      'participations and sectors; with a session its figures; with a forum its sectors; with an actor its sectors; ' +
      'with a region or district its strengths, trade and outline; with a country its choice of size figures and the ' +
      'trade of its pair; with a region or sector which data sets have it; with each the conflicts of sources about it. What is said of another record that it ' +
      'refers to, or that refers to it, is no change of this one: a new participant changes the initiative, not the actor.',
    WITHDRAWN: 'Only the earlier release has it.',
  },
);

@ArgsType()
export class ChangesArgs extends PageArgs {
  @Field(() => Int, {
    description: `Number of the earlier release, as \`extensions.release\` had it: the present one or one of the ${EARLIER_RELEASES} before it. Another is BAD_USER_INPUT, which names the oldest known.`,
  })
  since!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'The `contentHash` that release had: BAD_USER_INPUT where this graph’s release of that number is of other data, as ' +
      'after a graph was made anew. Null: not compared.',
  })
  contentHash?: string | null;

  @Field(() => [NodeKind], {
    nullable: true,
    description: 'Only records of these kinds; an empty list is BAD_USER_INPUT. Null: of any.',
  })
  kinds?: readonly string[] | null;

  @Field(() => [ChangeKindEnum], {
    nullable: true,
    description: 'Only these changes; an empty list is BAD_USER_INPUT. Null: any.',
  })
  changes?: readonly ChangeKind[] | null;
}

@ObjectType('RecordChange', {
  description: 'A record that differs between two releases.',
  simpleResolvers: true,
})
export class RecordChangeType {
  @Field(() => ID, {
    description: 'Its id: `region:IT-45`. Of a withdrawn one nothing else is kept.',
  })
  readonly id!: string;

  @Field(() => ChangeKindEnum, { description: 'What became of it.' })
  readonly change!: ChangeKind;

  @Field(() => NodeKind, { description: 'Its kind.' })
  readonly kind!: string;
}

@ObjectType({ description: 'How many records of a kind differ.', simpleResolvers: true })
export class KindChanges {
  @Field(() => NodeKind, { description: 'The kind.' })
  readonly kind!: string;

  @Field(() => Int, { description: 'Records that only the later release has.' })
  readonly added!: number;

  @Field(() => Int, { description: 'Records of both that differ.' })
  readonly changed!: number;

  @Field(() => Int, { description: 'Records that only the earlier release has.' })
  readonly withdrawn!: number;
}

export const RecordChangeConnection = connectionTypes(
  'RecordChange',
  () => RecordChangeType,
  'by id.',
).ConnectionType;
