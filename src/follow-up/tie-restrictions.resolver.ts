import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import {
  answerRestrictions,
  checkDay,
  type RestrictionsView,
} from '../forum/answer-restrictions.js';
import { DayArgs } from '../forum/restriction.resolver.js';
import { RestrictionConnection } from '../forum/restriction.type.js';
import type { TouchedPlace } from '../forum/restriction-touch.js';
import type { RecordContext } from '../graph/record-context.js';
import { requireRecord } from '../record/required-record.js';
import { Tie } from '../tie/tie.type.js';
import { datasetsOfTie } from '../tie/tie-datasets.js';
import type { TieEnds } from '../tie/tie-view.js';

@ArgsType()
class TieRestrictionArgs extends DayArgs {
  @Field(() => ID, { description: 'The sector in which the two work together, or would.' })
  sector!: string;
}

@Resolver(() => Tie)
class TieRestrictionResolver {
  @FieldResolver(() => RestrictionConnection, {
    description:
      'Restrictions that touch the tie in a sector: one and the same row touches the sector and a region of one of the two ' +
      'ends. Rows that list a party are in `listings` of the actor. In the order of ids. BAD_USER_INPUT for an unknown ' +
      'sector.',
  })
  async restrictions(
    @Root() tie: TieEnds,
    @Args(() => TieRestrictionArgs) args: TieRestrictionArgs,
    @Ctx() context: RecordContext,
  ): Promise<RestrictionsView> {
    const [sector, place] = await Promise.all([
      requireRecord(context, args.sector, ['sector'], ['sector']),
      placeOf(tie, context),
    ]);
    const day = checkDay(args.on, 'on');
    const question = { day, sectorId: sector.id, place, partyId: null };
    return answerRestrictions(`${tie.id}/restrictions`, question, args, context);
  }
}

/** The regions of both ends: of a firm its seat, or those of its district. */
async function placeOf(tie: TieEnds, context: RecordContext): Promise<TouchedPlace> {
  const units = await context.records.many([tie.leftId, tie.rightId]);
  const placeIds = units.flatMap(({ placeIds }) => (placeIds ?? []) as readonly string[]);
  return {
    regionIds: placeIds.filter((placeId) => placeId.startsWith('region:')),
    datasets: await datasetsOfTie(tie, context),
  };
}

export const TIE_RESTRICTION_RESOLVERS = [TieRestrictionResolver];
