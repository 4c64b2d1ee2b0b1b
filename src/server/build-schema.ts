import 'reflect-metadata';
import { type GraphQLSchema, specifiedDirectives } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { ACTOR_RESOLVERS } from '../actor/actor.resolver.js';
import { ACTOR_LIST_RESOLVERS } from '../actor/actor-lists.resolver.js';
import { CHANGE_RESOLVERS } from '../change/change.resolver.js';
import { COMPARE_RESOLVERS } from '../compare/compare.resolver.js';
import { COVERAGE_RESOLVERS } from '../coverage/coverage.resolver.js';
import { DECLARED_RESOLVERS } from '../follow-up/declared.resolver.js';
import { FOLLOW_UP_RESOLVERS } from '../follow-up/follow-up.resolver.js';
import { FOLLOWED_PAIR_RESOLVERS } from '../follow-up/followed-pair.resolver.js';
import { PROGRAMME_FOLLOW_UP_RESOLVERS } from '../follow-up/programme.resolver.js';
import { TIE_RESTRICTION_RESOLVERS } from '../follow-up/tie-restrictions.resolver.js';
import { CALENDAR_RESOLVERS } from '../forum/calendar.resolver.js';
import { FORUM_RESOLVERS } from '../forum/forum.resolver.js';
import { FRAME_RESOLVERS } from '../forum/frame.resolver.js';
import { FRAME_LIST_RESOLVERS } from '../forum/frame-lists.resolver.js';
import { RESTRICTION_RESOLVERS } from '../forum/restriction.resolver.js';
import { TRADE_RESOLVERS } from '../forum/trade.resolver.js';
import { BACK_TEST_RESOLVERS } from '../gap/back-test.resolver.js';
import { GAP_RESOLVERS } from '../gap/gap.resolver.js';
import { GAP_CALCULATION_RESOLVERS } from '../gap/gap-calculation.resolver.js';
import { GAP_MATRIX_RESOLVERS } from '../gap/gap-matrix.resolver.js';
import { GAP_PART_RESOLVERS } from '../gap/gap-parts.resolver.js';
import { GAP_QUERY_RESOLVERS } from '../gap/gap-query.resolver.js';
import { GAPS_RESOLVERS } from '../gap/gaps.resolver.js';
import { REGION_SPECIALISATION_RESOLVERS } from '../gap/region-specialisation.resolver.js';
import { InitiativeResolver } from '../initiative/initiative.resolver.js';
import { INITIATIVE_KIND_RESOLVERS } from '../initiative/initiative-kinds.resolver.js';
import { INITIATIVE_LIST_RESOLVERS } from '../initiative/initiative-lists.resolver.js';
import { INITIATIVES_OF_RESOLVERS } from '../initiative/initiatives-of.resolver.js';
import { PARTICIPATION_RESOLVERS } from '../initiative/participation.resolver.js';
import { SESSION_RESOLVERS } from '../initiative/session.resolver.js';
import { LIST_RESOLVERS } from '../list/lists.resolver.js';
import { PATH_RESOLVERS } from '../path/path.resolver.js';
import { PIVOT_RESOLVERS } from '../pivot/pivot.resolver.js';
import { OUTLINE_RESOLVERS } from '../place/outline.resolver.js';
import { PLACE_RESOLVERS } from '../place/place.resolver.js';
import { PLACE_LIST_RESOLVERS } from '../place/place-lists.resolver.js';
import { STRENGTH_RESOLVERS } from '../place/strength.resolver.js';
import { NamedResolver } from '../record/named.resolver.js';
import { NodeResolver } from '../record/node.resolver.js';
import { PAIR_RESOLVERS } from '../release/pair.type.js';
import { RELEASE_RESOLVERS } from '../release/release.resolver.js';
import { STRENGTH_PROFILE_RESOLVERS } from '../release/strength-profile.resolver.js';
import { SEARCH_RESOLVERS } from '../search/search.resolver.js';
import { SECTOR_RESOLVERS } from '../sector/sector.resolver.js';
import { CONFLICT_RESOLVERS } from '../source/conflict.resolver.js';
import { SOURCE_RESOLVERS } from '../source/source.resolver.js';
import {
  AnswerCoverageResolver,
  EvidenceResolver,
  TieConnectionResolver,
  TieResolver,
  UnplacedResolver,
} from '../tie/tie.resolver.js';
import { TiesResolver } from '../tie/ties.resolver.js';
import { UnitTiesResolver } from '../tie/unit-ties.resolver.js';
import { TIMELINE_RESOLVERS } from '../timeline/timeline.resolver.js';
import { UNTIED_RESOLVERS } from '../untied/untied.resolver.js';
import { COST_DIRECTIVES } from './cost/cost-directives.js';
import { putPrices } from './cost/prices.js';
import { printWithPrices } from './cost/print-schema.js';
import { makeResolversDirect } from './direct-resolvers.js';

/** Every resolver class, in the order of the slices. */
const RESOLVERS = [
  NodeResolver,
  NamedResolver,
  ...RELEASE_RESOLVERS,
  ...PAIR_RESOLVERS,
  ...SOURCE_RESOLVERS,
  ...CONFLICT_RESOLVERS,
  ...PLACE_RESOLVERS,
  ...PLACE_LIST_RESOLVERS,
  ...OUTLINE_RESOLVERS,
  ...STRENGTH_RESOLVERS,
  ...STRENGTH_PROFILE_RESOLVERS,
  ...SECTOR_RESOLVERS,
  ...ACTOR_RESOLVERS,
  ...ACTOR_LIST_RESOLVERS,
  InitiativeResolver,
  ...INITIATIVE_KIND_RESOLVERS,
  ...PARTICIPATION_RESOLVERS,
  ...INITIATIVES_OF_RESOLVERS,
  ...INITIATIVE_LIST_RESOLVERS,
  ...SESSION_RESOLVERS,
  ...FORUM_RESOLVERS,
  ...FRAME_RESOLVERS,
  ...FRAME_LIST_RESOLVERS,
  ...CALENDAR_RESOLVERS,
  ...RESTRICTION_RESOLVERS,
  ...TRADE_RESOLVERS,
  TiesResolver,
  TieConnectionResolver,
  TieResolver,
  EvidenceResolver,
  UnplacedResolver,
  AnswerCoverageResolver,
  UnitTiesResolver,
  ...UNTIED_RESOLVERS,
  ...PATH_RESOLVERS,
  ...SEARCH_RESOLVERS,
  ...LIST_RESOLVERS,
  ...FOLLOW_UP_RESOLVERS,
  ...FOLLOWED_PAIR_RESOLVERS,
  ...DECLARED_RESOLVERS,
  ...PROGRAMME_FOLLOW_UP_RESOLVERS,
  ...TIE_RESTRICTION_RESOLVERS,
  ...TIMELINE_RESOLVERS,
  ...PIVOT_RESOLVERS,
  ...COVERAGE_RESOLVERS,
  ...CHANGE_RESOLVERS,
  ...COMPARE_RESOLVERS,
  ...GAPS_RESOLVERS,
  ...GAP_QUERY_RESOLVERS,
  ...GAP_CALCULATION_RESOLVERS,
  ...GAP_RESOLVERS,
  ...GAP_PART_RESOLVERS,
  ...GAP_MATRIX_RESOLVERS,
  ...BACK_TEST_RESOLVERS,
  ...REGION_SPECIALISATION_RESOLVERS,
] as const;

export function buildApiSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [...RESOLVERS],
    validate: false,
    // Apollo checks the schema when it starts; here it would be asked for a whole introspection.
    skipCheck: true,
    directives: [...specifiedDirectives, ...COST_DIRECTIVES],
  });
  makeResolversDirect(schema, RESOLVERS);
  putPrices(schema);
  return schema;
}

/** The public contract as schema/schema.graphql holds it: sorted, so that a change shows as a change. */
export function schemaText(schema: GraphQLSchema): string {
  return printWithPrices(schema);
}
