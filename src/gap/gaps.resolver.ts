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
import { requireRecord } from '../record/required-record.js';
import type { Pair as CheckedPair } from '../release/check-pair.js';
import { PairInput } from '../release/pair.input.js';
import { Pair } from '../release/pair.type.js';
import { type Connection, PageArgs } from '../shared/connection.js';
import { pageOfRows } from '../shared/row-page.js';
import { UserError } from '../shared/user-error.js';
import { positionOf, positionsOf, refuseOtherLevel, restrictionDay } from './check-gap.js';
import { GapConstantsInput } from './gap.input.js';
import type { GapContext } from './gap.loaders.js';
import { Gap, GapCalculation, GapConnection, RobustnessRow } from './gap.type.js';
import {
  BackTestLevelEnum,
  GapOrderEnum,
  GapStatusEnum,
  RestrictionTouch,
  SectorList,
} from './gap-enums.js';
import { GapRow } from './gap-row.js';
import type { GapStatus } from './gap-status.js';
import { type Asked, askedCalculation, type CalculationView, calculationView } from './gap-view.js';
import { type GapOrder, orderKey, rankedGaps, type Touch } from './ranked-gaps.js';
import { RestrictionTouches } from './restriction-touches.js';
import type { RobustnessRow as Robustness } from './robustness.js';

const PER_REGION = 3;

@ArgsType()
export class GapCalculationArgs extends PageArgs {
  @Field(() => PairInput, {
    nullable: true,
    description:
      'Between which countries. Null: the only pair; where the graph holds several, BAD_USER_INPUT names them.',
  })
  pair?: PairInput | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'What had happened by this day, as this release records it; a month or a year means its last day. Null: the day of the ' +
      'last dated initiative, so that nothing depends on the clock.',
  })
  asOf?: string | null;

  @Field(() => GapConstantsInput, { nullable: true, description: 'Null: the documented ones.' })
  constants?: GapConstantsInput | null;
}

@ArgsType()
class GapsArgs extends GapCalculationArgs {
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

  @Field(() => [ID], { nullable: true, description: 'These very sectors. Null: those of `list`.' })
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
      'no predictor. Off for pairs, and where a side has no figure of its whole economy: `calculation` says so.',
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
  readonly isBothSpecialised: boolean;
  readonly restrictedOn: string;
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
  async gaps(@Args(() => GapsArgs) args: GapsArgs, @Ctx() context: GapContext): Promise<GapsView> {
    const asked = await askedCalculation(context, args);
    const { pair, calculation } = asked;
    const restrictedOn = restrictionDay(args.restrictedOn);
    const { input } = calculation.model;
    const [left, right, sectors, touches] = await Promise.all([
      positionsOf(context, input, 'left', args.left, ['left']),
      positionsOf(context, input, 'right', args.right, ['right']),
      positionsOf(context, input, 'sector', args.sectors, ['sectors']),
      RestrictionTouches.of(context, pair, restrictedOn),
    ]);
    const { level, list, orderBy: order } = args;
    const hasTotals = input.left.totals !== null && input.right.totals !== null;
    const isBothSpecialised = args.bothSpecialised && level === 'CELL' && hasTotals;
    const rows = rankedGaps(
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
        statuses: args.status ?? null,
        touched: args.touched == null ? null : new Set(args.touched),
        perRegion: checkPerRegion(args.perRegion),
      },
      (row) => touches.touchOf(row),
    );
    const inOrder = { list: 'gaps', keyOf: (row: GapRow) => orderKey(row, order), parts: 4 };
    return Object.assign(pageOfRows(rows, inOrder, args), {
      asked,
      level,
      isBothSpecialised,
      restrictedOn,
    });
  }

  @FieldResolver(() => GapCalculation, {
    description: 'What the ranking was worked out from. Show its notes.',
  })
  calculation(
    @Root() { asked, level, isBothSpecialised, restrictedOn }: GapsView,
  ): CalculationView {
    return calculationView(asked, level, isBothSpecialised, restrictedOn);
  }
}

@ArgsType()
class GapArgs {
  @Field(() => ID, { description: 'The left region: `region:IT-25`.' })
  left!: string;

  @Field(() => ID, { description: 'The right region, of the other country.' })
  right!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'A sector with a code. Null: the pair, whatever the sector.',
  })
  sector?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'As of `gaps`.' })
  asOf?: string | null;

  @Field(() => GapConstantsInput, { nullable: true, description: 'As of `gaps`.' })
  constants?: GapConstantsInput | null;
}

@Resolver()
class GapQueryResolver {
  @Query(() => Gap, {
    description:
      'One cell or pair, whatever its status: the same numbers as in any list. BAD_USER_INPUT as of `gaps`.',
  })
  async gap(@Args(() => GapArgs) args: GapArgs, @Ctx() context: GapContext): Promise<GapRow> {
    const sides = (['left', 'right'] as const).map(async (side) => {
      refuseOtherLevel(args[side], [side]);
      return requireRecord(context, args[side], ['region'], [side]);
    });
    const [left, right] = await Promise.all(sides);
    const countries = { left: String(left?.countryId), right: String(right?.countryId) };
    const { pair, calculation } = await askedCalculation(context, { ...args, pair: countries });
    const { input } = calculation.model;
    const { sector } = args;
    return new GapRow(calculation, pair, {
      left: await positionOf(context, input, 'left', args.left, ['left']),
      right: await positionOf(context, input, 'right', args.right, ['right']),
      sector:
        sector == null ? null : await positionOf(context, input, 'sector', sector, ['sector']),
    });
  }
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

@Resolver(() => GapCalculation)
class GapCalculationResolver {
  @FieldResolver(() => Pair, { description: 'The two countries.' })
  pair(@Root() { pair }: CalculationView): CheckedPair {
    return pair;
  }

  @FieldResolver(() => [RobustnessRow], {
    description:
      'How much the ranking by the documented constants changes under other ones and with a tenth of the record lost.',
  })
  robustness(
    @Root() { pair }: CalculationView,
    @Ctx() context: GapContext,
  ): Promise<readonly Robustness[]> {
    return context.gaps.robustnessOf(context, pair);
  }
}

export const GAPS_RESOLVERS = [GapsResolver, GapQueryResolver, GapCalculationResolver] as const;
