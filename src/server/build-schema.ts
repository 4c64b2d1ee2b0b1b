import 'reflect-metadata';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { ACTOR_RESOLVERS } from '../actor/actor.resolver.js';
import { FORUM_RESOLVERS } from '../forum/forum.resolver.js';
import { FRAME_RESOLVERS } from '../forum/frame.resolver.js';
import { InitiativeResolver } from '../initiative/initiative.resolver.js';
import { INITIATIVE_KIND_RESOLVERS } from '../initiative/initiative-kinds.resolver.js';
import { INITIATIVES_OF_RESOLVERS } from '../initiative/initiatives-of.resolver.js';
import { PARTICIPATION_RESOLVERS } from '../initiative/participation.resolver.js';
import { PLACE_RESOLVERS } from '../place/place.resolver.js';
import { NamedResolver } from '../record/named.resolver.js';
import { NodeResolver } from '../record/node.resolver.js';
import { RELEASE_RESOLVERS } from '../release/release.resolver.js';
import { SECTOR_RESOLVERS } from '../sector/sector.resolver.js';
import { SOURCE_RESOLVERS } from '../source/source.resolver.js';
import {
  AnswerCoverageResolver,
  EvidenceResolver,
  TieConnectionResolver,
  TieResolver,
  UnplacedResolver,
} from '../tie/tie.resolver.js';
import { TiesResolver } from '../tie/ties.resolver.js';
import { makeResolversDirect } from './direct-resolvers.js';

/** Every resolver class, in the order of the slices. */
const RESOLVERS = [
  NodeResolver,
  NamedResolver,
  ...RELEASE_RESOLVERS,
  ...SOURCE_RESOLVERS,
  ...PLACE_RESOLVERS,
  ...SECTOR_RESOLVERS,
  ...ACTOR_RESOLVERS,
  InitiativeResolver,
  ...INITIATIVE_KIND_RESOLVERS,
  ...PARTICIPATION_RESOLVERS,
  ...INITIATIVES_OF_RESOLVERS,
  ...FORUM_RESOLVERS,
  ...FRAME_RESOLVERS,
  TiesResolver,
  TieConnectionResolver,
  TieResolver,
  EvidenceResolver,
  UnplacedResolver,
  AnswerCoverageResolver,
] as const;

export function buildApiSchema(): GraphQLSchema {
  const schema = buildSchemaSync({ resolvers: [...RESOLVERS], validate: false });
  makeResolversDirect(schema, RESOLVERS);
  return schema;
}

/** The public contract as schema/schema.graphql holds it: sorted, so that a change shows as a change. */
export function schemaText(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
