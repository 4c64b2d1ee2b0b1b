import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import {
  answerRestrictions,
  checkDay,
  type RestrictionsView,
} from '../forum/answer-restrictions.js';
import { DayArgs } from '../forum/restriction.resolver.js';
import { RestrictionConnection } from '../forum/restriction.type.js';
import type { TouchedPlace } from '../forum/restriction-touch.js';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { requireRecord } from '../record/required-record.js';
import { pairIn, pairsOf } from '../release/check-pair.js';
import { Tie } from '../tie/tie.type.js';
import type { TieView } from '../tie/tie-view.js';

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
    @Root() tie: TieView,
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
async function placeOf(tie: TieView, context: RecordContext): Promise<TouchedPlace> {
  const units = await context.records.many([tie.leftId, tie.rightId]);
  const placeIds = units.flatMap((unit) => textsOf(unit, 'placeIds'));
  return {
    regionIds: placeIds.filter((placeId) => placeId.startsWith('region:')),
    datasets: await datasetsOf(tie, units, context),
  };
}

/** That of the two countries; where they have none, one being a third country, those that both ends are of. */
async function datasetsOf(
  { question: { left, right } }: TieView,
  units: readonly GraphRecord[],
  context: RecordContext,
): Promise<readonly string[]> {
  const pair = pairIn(await pairsOf(context), left.countryId, right.countryId);
  if (pair !== undefined) return [pair.dataset];
  const [first = [], ...others] = units.map((unit) => textsOf(unit, 'datasets'));
  return first.filter((dataset) => others.every((datasets) => datasets.includes(dataset)));
}

const textsOf = (unit: GraphRecord, property: 'placeIds' | 'datasets') =>
  (unit[property] ?? []) as readonly string[];

export const TIE_RESTRICTION_RESOLVERS = [TieRestrictionResolver];
