import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { Initiative } from '../initiative/initiative.type.js';
import { type InitiativeRecord, participationsIn } from '../initiative/initiative-record.js';
import { Participation, type ParticipationRow } from '../initiative/participation.type.js';
import { Actor } from '../place/unit.type.js';
import type { Many, Maybe } from '../record/reference.js';
import type { NeighbourView } from './neighbours-in.js';
import { Neighbour, Path, PathStep } from './path.type.js';
import type { Chain } from './shortest-chains.js';

interface StepView {
  readonly step: number;
  readonly fromId: string;
  readonly initiativeId: string;
  readonly toId: string;
}

@Resolver(() => Path)
class PathResolver {
  @FieldResolver(() => Int, { description: 'Initiatives in the chain: 1 or more.' })
  length(@Root() chain: Chain): number {
    return (chain.length - 1) / 2;
  }

  @FieldResolver(() => [PathStep], { description: 'From the first actor to the last.' })
  steps(@Root() chain: Chain): readonly StepView[] {
    return Array.from({ length: (chain.length - 1) / 2 }, (_, index) => ({
      step: index + 1,
      fromId: chain[2 * index] as string,
      initiativeId: chain[2 * index + 1] as string,
      toId: chain[2 * index + 2] as string,
    }));
  }
}

@Resolver(() => PathStep)
class PathStepResolver {
  @FieldResolver(() => Actor, { description: 'The actor it leads from.' })
  from(@Root() { fromId }: StepView, @Ctx() { records }: RecordContext): Maybe<GraphRecord> {
    return records.one(fromId);
  }

  @FieldResolver(() => Actor, { description: 'The actor it leads to.' })
  to(@Root() { toId }: StepView, @Ctx() { records }: RecordContext): Maybe<GraphRecord> {
    return records.one(toId);
  }

  @FieldResolver(() => Initiative, { description: 'What both are parties of.' })
  initiative(
    @Root() { initiativeId }: StepView,
    @Ctx() { records }: RecordContext,
  ): Maybe<GraphRecord> {
    return records.one(initiativeId);
  }

  @FieldResolver(() => [Participation], {
    description:
      'The evidence of the step: the statements that the two took part, with their sources; two or more.',
  })
  async participations(
    @Root() { fromId, toId, initiativeId }: StepView,
    @Ctx() { records }: RecordContext,
  ): Promise<readonly ParticipationRow[]> {
    const initiative = await records.one<InitiativeRecord>(initiativeId);
    if (initiative === null) return [];
    return participationsIn(initiative).filter(
      ({ actorId }) => actorId === fromId || actorId === toId,
    );
  }
}

@Resolver(() => Neighbour)
class NeighbourResolver {
  @FieldResolver(() => Actor, { description: 'The actor.' })
  actor(@Root() { actorId }: NeighbourView, @Ctx() { records }: RecordContext): Maybe<GraphRecord> {
    return records.one(actorId);
  }

  @FieldResolver(() => [Initiative], {
    description:
      'What both are parties of, by id: of a neighbour at two steps none. Not bounded but by the record.',
  })
  shared(
    @Root() { sharedIds }: NeighbourView,
    @Ctx() { records }: RecordContext,
  ): Many<GraphRecord> {
    return records.many(sharedIds);
  }
}

export const PATH_FIELD_RESOLVERS = [PathResolver, PathStepResolver, NeighbourResolver] as const;
