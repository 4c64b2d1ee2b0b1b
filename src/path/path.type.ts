import { Field, Int, ObjectType } from 'type-graphql';
import { connectionTypes } from '../shared/connection.js';
import { countsUndated } from '../shared/counts-undated.js';

@ObjectType({
  description: 'Two actors that are parties of one initiative.',
  simpleResolvers: true,
})
export class PathStep {
  @Field(() => Int, { description: 'Place in the chain, from 1.' })
  readonly step!: number;
}

@ObjectType({
  description:
    'A chain of cooperation between two actors, as short as any; it passes nothing twice.',
  simpleResolvers: true,
})
export class Path {}

export const PathConnection = connectionTypes(
  'Path',
  () => Path,
  'by the ids of the chain, read from its start: initiatives by the id of their table, actors by `kind:id`.',
).ConnectionType;
countsUndated(
  PathConnection,
  'Initiatives of the two ends, each once, that pass all else, would link them with others, and are left out only because ' +
    'they have no date: a chain may begin or end with one. Those between are not counted. 0 without a period. A ' +
    'statement of its own.',
);

@ObjectType({ description: 'An actor within some steps of another.', simpleResolvers: true })
export class Neighbour {
  @Field(() => Int, { description: 'Initiatives on the shortest chain to it: 1 or 2.' })
  readonly steps!: number;
}

export const NeighbourConnection = connectionTypes(
  'Neighbour',
  () => Neighbour,
  'nearest first, then by id.',
).ConnectionType;
countsUndated(
  NeighbourConnection,
  'Initiatives of the actor that pass all else, would link it with others, and are left out only because they have no date. ' +
    'Those of its neighbours are not counted. 0 without a period. A statement of its own.',
);
