import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { Region } from '../place/region.type.js';
import { Actor } from '../place/unit.type.js';
import { kindOf } from '../record/kind.js';
import { PartialDateScalar } from '../record/partial-date.scalar.js';
import type { Maybe } from '../record/reference.js';
import { requireRecord } from '../record/required-record.js';
import { Sector } from '../sector/sector.type.js';
import { allInOrder } from '../shared/all-in-order.js';
import { type Connection, PageArgs } from '../shared/connection.js';
import {
  answerRestrictions,
  besides,
  checkDay,
  NOTHING_ASKED,
  type RestrictionsView,
} from './answer-restrictions.js';
import { Restriction, RestrictionConnection } from './restriction.type.js';
import type { TouchedPlace } from './restriction-touch.js';

const DAY =
  'In force on this day, `2022-03-01`; a month or a year is BAD_USER_INPUT. Null: in force or not.';

@ArgsType()
export class DayArgs extends PageArgs {
  @Field(() => PartialDateScalar, { nullable: true, description: DAY })
  on?: string | null;
}

@ArgsType()
class RestrictionArgs extends PageArgs {
  @Field(() => PartialDateScalar, { nullable: true, description: DAY })
  inForceOn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Touching this sector: naming it, a sector above it, or none. What names only a sector below it is in `inPart`.',
  })
  touchingSector?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Touching this region: naming it, or none.',
  })
  touchingRegion?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Naming this actor as the listed party; such a row touches no sector or region.',
  })
  touchingParty?: string | null;
}

const PARTY_KINDS = ['region', 'district', 'firm', 'association', 'institution'] as const;

@Resolver()
class RestrictionQueryResolver {
  @Query(() => Restriction, {
    nullable: true,
    description: 'By id. Null: no Restriction of this release has it.',
  })
  restriction(
    @Arg('id', () => ID, { description: 'Begins with `restriction:`.' }) id: string,
    @Ctx() { records }: RecordContext,
  ): Maybe<GraphRecord> {
    return kindOf(id) === 'restriction' ? records.one(id) : null;
  }

  @Query(() => RestrictionConnection, {
    description:
      'Restrictions that meet every condition given; without any, all of them. In the order of ids. BAD_USER_INPUT for an ' +
      'unknown id, with the nearest valid ones.',
  })
  async restrictions(
    @Args(() => RestrictionArgs) args: RestrictionArgs,
    @Ctx() context: RecordContext,
  ): Promise<RestrictionsView> {
    const { touchingSector, touchingRegion, touchingParty } = args;
    const known = (
      id: string | null | undefined,
      kinds: Parameters<typeof requireRecord>[2],
      name: string,
    ) => (id == null ? null : requireRecord(context, id, kinds, [name]));
    const [sector, region, party] = await allInOrder([
      known(touchingSector, ['sector'], 'touchingSector'),
      known(touchingRegion, ['region'], 'touchingRegion'),
      known(touchingParty, PARTY_KINDS, 'touchingParty'),
    ]);
    const question = {
      day: checkDay(args.inForceOn, 'inForceOn'),
      sectorId: sector?.id ?? null,
      place: region && regionPlace(region),
      partyId: party?.id ?? null,
    };
    return answerRestrictions('restrictions', question, args, context);
  }
}

function regionPlace({ id, datasets }: GraphRecord): TouchedPlace {
  return { regionIds: [id], datasets: datasets as readonly string[] };
}

@Resolver(() => RestrictionConnection)
class RestrictionConnectionResolver {
  @FieldResolver(() => RestrictionConnection, {
    description:
      'Those that touch the sector asked for only in part, since they name a sector below it: it is neither touched nor ' +
      'free. Empty where no sector is asked for.',
  })
  inPart(
    @Root() { list, inPart }: RestrictionsView,
    @Args(() => PageArgs) page: PageArgs,
  ): Connection<GraphRecord> {
    return besides(`${list}/inPart`, inPart, page);
  }

  @FieldResolver(() => RestrictionConnection, {
    description:
      'Those that would be in the list or in `inPart` and of which no start is known: in force on no day. Where a day is ' +
      'asked for they are listed here alone.',
  })
  withoutStart(
    @Root() { list, withoutStart }: RestrictionsView,
    @Args(() => PageArgs) page: PageArgs,
  ): Connection<GraphRecord> {
    return besides(`${list}/withoutStart`, withoutStart, page);
  }
}

@Resolver(() => Sector)
class SectorRestrictionResolver {
  @FieldResolver(() => RestrictionConnection, {
    description:
      'Restrictions that touch it: that name it, a sector above it, or none. In the order of ids.',
  })
  restrictions(
    @Root() { id }: GraphRecord,
    @Args(() => DayArgs) args: DayArgs,
    @Ctx() context: RecordContext,
  ): Promise<RestrictionsView> {
    const question = { ...NOTHING_ASKED, day: checkDay(args.on, 'on'), sectorId: id };
    return answerRestrictions(`${id}/restrictions`, question, args, context);
  }
}

@Resolver(() => Region)
class RegionRestrictionResolver {
  @FieldResolver(() => RestrictionConnection, {
    description:
      'Restrictions that touch it: that name it, or no region. Those of which it is the listed party are in `listings`. ' +
      'In the order of ids.',
  })
  restrictions(
    @Root() region: GraphRecord,
    @Args(() => DayArgs) args: DayArgs,
    @Ctx() context: RecordContext,
  ): Promise<RestrictionsView> {
    const place = regionPlace(region);
    const question = { ...NOTHING_ASKED, day: checkDay(args.on, 'on'), place };
    return answerRestrictions(`${region.id}/restrictions`, question, args, context);
  }
}

@Resolver(() => Actor)
class ActorListingResolver {
  @FieldResolver(() => RestrictionConnection, {
    description: 'Restrictions that list it by name. In the order of ids. Empty: none on record.',
  })
  listings(
    @Root() { id }: GraphRecord,
    @Args(() => DayArgs) args: DayArgs,
    @Ctx() context: RecordContext,
  ): Promise<RestrictionsView> {
    const question = { ...NOTHING_ASKED, day: checkDay(args.on, 'on'), partyId: id };
    return answerRestrictions(`${id}/listings`, question, args, context);
  }
}

export const RESTRICTION_RESOLVERS = [
  RestrictionQueryResolver,
  RestrictionConnectionResolver,
  SectorRestrictionResolver,
  RegionRestrictionResolver,
  ActorListingResolver,
];
