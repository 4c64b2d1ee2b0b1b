import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Restriction } from '../forum/restriction.type.js';
import type { RestrictionRecord } from '../forum/restriction-touch.js';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { Initiative } from '../initiative/initiative.type.js';
import { type InitiativeRecord, participationsIn } from '../initiative/initiative-record.js';
import { Region } from '../place/region.type.js';
import { Strength } from '../place/strength.type.js';
import { Actor } from '../place/unit.type.js';
import { Node } from '../record/node.type.js';
import type { Maybe } from '../record/reference.js';
import { Sector } from '../sector/sector.type.js';
import type { BridgeView } from './bridges.js';
import type { GapContext } from './gap.loaders.js';
import type { GapEvidenceView, RelatedTieView } from './gap-evidence.js';
import {
  Bridge,
  GapEvidence,
  GapRestrictions,
  RelatedTie,
  Specialisation,
} from './gap-parts.type.js';
import type { SpecialisationView } from './specialisation.js';

/** What says which measures list it, with the day they are asked for. */
export type OnDay<View> = View & { readonly day: string };

@Resolver(() => GapRestrictions)
class GapRestrictionsResolver {
  @FieldResolver(() => [Restriction], {
    description: 'Each measure that touches it, wholly or in part, in the order of ids.',
  })
  measures(@Root() { measures }: { readonly measures: readonly RestrictionRecord[] }) {
    return measures;
  }
}

@Resolver(() => GapEvidence)
class GapEvidenceResolver {
  @FieldResolver(() => Initiative, { description: 'The initiative.' })
  initiative(
    @Root() { initiativeId }: GapEvidenceView,
    @Ctx() { records }: RecordContext,
  ): Maybe<GraphRecord> {
    return records.one(initiativeId);
  }

  @FieldResolver(() => [Actor], {
    description: 'Participants that a measure in force on the day lists by name. Empty: none.',
  })
  async listedParties(
    @Root() { initiativeId, day }: OnDay<GapEvidenceView>,
    @Ctx() { records, gapLoaders }: GapContext,
  ): Promise<readonly GraphRecord[]> {
    const initiative = await records.one<InitiativeRecord>(initiativeId);
    if (initiative === null) return [];
    const touches = await gapLoaders.touchesOn(day);
    const partyIds = new Set(participationsIn(initiative).map(({ actorId }) => actorId));
    return records.many([...partyIds].filter((id) => touches.listing(id).length > 0).sort());
  }
}

@Resolver(() => Bridge)
class BridgeResolver {
  @FieldResolver(() => Node, { description: 'The actor, district or agreement.' })
  node(@Root() { recordId }: BridgeView, @Ctx() { records }: RecordContext): Maybe<GraphRecord> {
    return records.one(recordId);
  }

  @FieldResolver(() => [Restriction], {
    description: 'Measures in force on the day that list it by name. Empty: none. Never advice.',
  })
  async listings(
    @Root() { recordId, day }: OnDay<BridgeView>,
    @Ctx() { gapLoaders }: GapContext,
  ): Promise<readonly RestrictionRecord[]> {
    return (await gapLoaders.touchesOn(day)).listing(recordId);
  }
}

@Resolver(() => RelatedTie)
class RelatedTieResolver {
  @FieldResolver(() => Region, { description: 'The left region.' })
  left(@Root() { leftId }: RelatedTieView, @Ctx() { records }: RecordContext): Maybe<GraphRecord> {
    return records.one(leftId);
  }

  @FieldResolver(() => Region, { description: 'The right region.' })
  right(
    @Root() { rightId }: RelatedTieView,
    @Ctx() { records }: RecordContext,
  ): Maybe<GraphRecord> {
    return records.one(rightId);
  }

  @FieldResolver(() => Sector, { description: 'The sector.' })
  sector(
    @Root() { sectorId }: RelatedTieView,
    @Ctx() { records }: RecordContext,
  ): Maybe<GraphRecord> {
    return records.one(sectorId);
  }
}

@Resolver(() => Specialisation)
class SpecialisationFigureResolver {
  @FieldResolver(() => [Strength], {
    description: 'The figures that the value adds up, each with its sources.',
  })
  figures(@Root() { figures }: SpecialisationView) {
    return figures.map((figure) => ({ ...figure, placeId: figure.regionId }));
  }
}

export const GAP_PART_RESOLVERS = [
  GapRestrictionsResolver,
  GapEvidenceResolver,
  BridgeResolver,
  RelatedTieResolver,
  SpecialisationFigureResolver,
] as const;
