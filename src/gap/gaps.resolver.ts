import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { PartialDateScalar } from '../record/partial-date.scalar.js';
import { PairInput } from '../release/pair.input.js';
import { allInOrder } from '../shared/all-in-order.js';
import { checkedList } from '../shared/checked-list.js';
import { type Connection, PageArgs } from '../shared/connection.js';
import { pageOfRows } from '../shared/row-page.js';
import { UserError } from '../shared/user-error.js';
import { CalculationArgs } from './calculation.args.js';
import { positionsOf, restrictionDay } from './check-gap.js';
import type { GapContext } from './gap.loaders.js';
import { GapConnection } from './gap.type.js';
import { GapCalculation } from './gap-calculation.type.js';
import {
  BackTestLevelEnum,
  GapOrderEnum,
  GapStatusEnum,
  RestrictionTouch,
  SectorList,
} from './gap-enums.js';
import { GapRow } from './gap-row.js';
import type { GapStatus } from './gap-status.js';
import {
  type Asked,
  askedCalculation,
  type CalculationView,
  calculationView,
  type ListFilters,
} from './gap-view.js';
import { hasQuotients } from './quotients.js';
import { type GapOrder, gapOrder, rankedGaps, type Touch } from './ranked-gaps.js';

const PER_REGION = 3;

@ArgsType()
class GapsArgs extends PageArgs {
  @Field(() => PairInput, {
    nullable: true,
    description:
      'Between which countries. Null: the only pair; where the graph holds several, BAD_USER_INPUT names them.',
  })
  pair?: PairInput | null;

  @Field(() => BackTestLevelEnum, {
    defaultValue: 'CELL',
    description:
      'Rows are cells, region × region × sector, or pairs of regions whatever the sector.',
  })
  level: 'CELL' | 'PAIR' = 'CELL';

  @Field(() => [ID], {
    nullable: true,
    description: 'Left regions. Null: all. Another level is BAD_USER_INPUT.',
  })
  left?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Right regions. Null: all.' })
  right?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'These very sectors, of cells alone: with PAIR, BAD_USER_INPUT. Null: those of `list`.',
  })
  sectors?: string[] | null;

  @Field(() => SectorList, {
    defaultValue: 'TOP',
    description: 'Which sectors, where none are named.',
  })
  list: 'TOP' | 'ALL' = 'TOP';

  @Field(() => [GapStatusEnum], {
    nullable: true,
    description: 'Rows of these. Null: what is a gap, OPPORTUNITY, UNDER_REALISED and FADED.',
  })
  status?: GapStatus[] | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description:
      'Only where both regions are specialised in the sector (location quotient ≥ 1): what “both strong” means. A filter, ' +
      'no predictor. Off for pairs, and where a side has no quotient at all, its whole economy or the size of its sectors not ' +
      'being known: `calculation` says so.',
  })
  bothSpecialised: boolean = true;

  @Field(() => Int, {
    nullable: true,
    defaultValue: PER_REGION,
    description:
      'At most so many rows of any one region of either side, 1 or more. Null: all, always the same regions.',
  })
  perRegion?: number | null = PER_REGION;

  @Field(() => [RestrictionTouch], {
    nullable: true,
    description: 'Rows that measures in force on `restrictedOn` touch so. Null: touched or not.',
  })
  touched?: Touch[] | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The day of `touched`; a month or a year is BAD_USER_INPUT. Null: today.',
  })
  restrictedOn?: string | null;

  @Field(() => GapOrderEnum, { defaultValue: 'GAP', description: 'Which rows come first.' })
  orderBy: GapOrder = 'GAP';
}

export interface GapsView extends Connection<GapRow> {
  readonly asked: Asked;
  readonly level: 'CELL' | 'PAIR';
  readonly filters: ListFilters;
}

@Resolver(() => GapConnection)
class GapsResolver {
  @Query(() => GapConnection, {
    description:
      'Gaps of a pair of countries, ranked: what regions of this size and activity have on average and these two have not, ' +
      'hardly or no longer. A gravity model with fixed constants; each row explains itself, and `calculation.notes` says ' +
      'what must be known before a number is quoted. BAD_USER_INPUT for an unknown id (with the nearest valid ones), another ' +
      'level than regions, a sector without code, or a constant out of its range.',
  })
  async gaps(
    @Args(() => GapsArgs) args: GapsArgs,
    @Args(() => CalculationArgs) { asOf, constants }: CalculationArgs,
    @Ctx() context: GapContext,
  ): Promise<GapsView> {
    refuseSectorsOfPairs(args);
    const asked = await askedCalculation(context, { pair: args.pair, asOf, constants });
    const { pair, calculation } = asked;
    const restrictedOn = restrictionDay(args.restrictedOn, context.today);
    const { input } = calculation.model;
    const [left, right, sectors, touches] = await allInOrder([
      positionsOf(context, input, 'left', args.left, ['left']),
      positionsOf(context, input, 'right', args.right, ['right']),
      positionsOf(context, input, 'sector', args.sectors, ['sectors']),
      context.gapLoaders.touchesOn(restrictedOn),
    ]);
    const { level, list, orderBy: order } = args;
    const isBothSpecialised = args.bothSpecialised && level === 'CELL' && hasQuotients(input);
    const perRegion = checkPerRegion(args.perRegion);
    const rows = await rankedGaps(
      calculation,
      pair,
      {
        level,
        list,
        left,
        right,
        sectors,
        order,
        isBothSpecialised,
        statuses: checkedList(args.status, ['status']),
        touched: setOf(checkedList(args.touched, ['touched'])),
        perRegion,
      },
      (row) => touches.touchOf(row),
    );
    return Object.assign(pageOfRows(rows, gapOrder(pair, { level, order }), args), {
      asked,
      level,
      filters: { isBothSpecialisedApplied: isBothSpecialised, perRegion, restrictedOn },
    });
  }

  @FieldResolver(() => GapCalculation, {
    description: 'What the ranking was worked out from. Show its notes.',
  })
  calculation(@Root() { asked, level, filters }: GapsView): CalculationView {
    return calculationView(asked, level, filters);
  }
}

function setOf<Value>(values: readonly Value[] | null): ReadonlySet<Value> | null {
  return values === null ? null : new Set(values);
}

function refuseSectorsOfPairs({ level, sectors }: GapsArgs): void {
  if (level === 'CELL' || sectors == null) return;
  throw new UserError(
    '`sectors` chooses cells; a pair of regions is of whatever sector. Leave it out, or ask for level CELL.',
    { argument: ['sectors'] },
  );
}

function checkPerRegion(perRegion: number | null | undefined): number | null {
  if (perRegion == null) return null;
  if (perRegion >= 1) return perRegion;
  throw new UserError(
    `\`perRegion\` is ${perRegion}; it must be 1 or more, or null for all rows.`,
    {
      argument: ['perRegion'],
    },
  );
}

export const GAPS_RESOLVERS = [GapsResolver] as const;
