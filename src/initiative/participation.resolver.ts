import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { Actor, Unit } from '../place/unit.type.js';
import type { Maybe } from '../record/reference.js';
import { type Connection, PageArgs } from '../shared/connection.js';
import type { InitiativeContext } from './initiative.loaders.js';
import { Initiative } from './initiative.type.js';
import type { InitiativeRecord } from './initiative-record.js';
import {
  Participation,
  ParticipationConnection,
  type ParticipationRow,
} from './participation.type.js';
import { participationsOfActor, participationsOfInitiative } from './participation-pages.js';

@Resolver(() => Participation)
class ParticipationResolver {
  @FieldResolver(() => Unit, { description: 'The party: an actor, or a country.' })
  actor(
    @Root() { actorId }: ParticipationRow,
    @Ctx() { records }: RecordContext,
  ): Maybe<GraphRecord> {
    return records.one(actorId);
  }

  @FieldResolver(() => Initiative, { description: 'What it took part in.' })
  initiative(
    @Root() { initiativeId }: ParticipationRow,
    @Ctx() { records }: RecordContext,
  ): Maybe<GraphRecord> {
    return records.one(initiativeId);
  }
}

@Resolver(() => Initiative)
class InitiativeParticipationResolver {
  @FieldResolver(() => ParticipationConnection, {
    description:
      'Who took part, in which role, on what sources: by id of the actor with its kind (`firm:enel`), then role. Nothing ' +
      'else makes a party, neither the place nor the forum nor a parent firm.',
  })
  participations(
    @Root() initiative: InitiativeRecord,
    @Args(() => PageArgs) page: PageArgs,
  ): Connection<ParticipationRow> {
    return participationsOfInitiative(initiative, page);
  }
}

@Resolver(() => Actor)
class ActorParticipationResolver {
  @FieldResolver(() => ParticipationConnection, {
    description:
      'What it took part in itself, a row each role: newest initiative first, undated last, then the id of the ' +
      "initiative's table, then role.",
  })
  participations(
    @Root() actor: GraphRecord,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: InitiativeContext,
  ): Promise<Connection<ParticipationRow>> {
    return participationsOfActor(actor, page, context.initiatives);
  }
}

export const PARTICIPATION_RESOLVERS = [
  ParticipationResolver,
  InitiativeParticipationResolver,
  ActorParticipationResolver,
];
