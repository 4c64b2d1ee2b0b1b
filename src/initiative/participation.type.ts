import { Field, ObjectType } from 'type-graphql';
import { connectionTypes } from '../shared/connection.js';
import { Sourced } from '../source/source.type.js';
import { Role } from './initiative-enums.js';

@ObjectType({
  description:
    'A statement that an actor or country took part in an initiative, in one role. Several roles are several ' +
    'statements, and one party.',
  implements: [Sourced],
  simpleResolvers: true,
})
export class Participation {
  @Field(() => Role, { description: 'How it took part.' })
  readonly role!: keyof typeof Role;

  @Field(() => String, {
    nullable: true,
    description:
      'The rule by which an editor added it, since no source states it. Null: the sources state it.',
  })
  readonly inferred!: string | null;
}

/** A row of participations. */
export interface ParticipationRow {
  readonly actorId: string;
  readonly initiativeId: string;
  readonly role: string;
  readonly inferred: string | null;
  readonly sourceIds: readonly string[];
}

export const ParticipationConnection = connectionTypes(
  'Participation',
  () => Participation,
).ConnectionType;
