import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Int,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { Country } from '../place/country.type.js';
import { Region } from '../place/region.type.js';
import { rowsAbout } from '../record/about.js';
import { type Maybe, referred } from '../record/reference.js';
import { checkPairOfCountries, type Pair } from '../release/check-pair.js';
import { listOfPair } from '../release/list-of-pair.js';
import { PairInput } from '../release/pair.input.js';
import { type Connection, PageArgs } from '../shared/connection.js';
import { pageOfRows, type RowOrder, sortRows } from '../shared/row-page.js';
import { UserError } from '../shared/user-error.js';
import {
  BilateralTrade,
  BilateralTradeConnection,
  RegionTrade,
  RegionTradeConnection,
  TradeDirectionEnum,
} from './trade.type.js';
import { flowOf } from './trade-flow.js';

/** `flow` as the table has it: `total`, `IT_export`. */
interface TradeRecord extends GraphRecord {
  readonly year: number;
  readonly flow: string;
  readonly period: string;
  readonly preferred?: boolean;
  readonly partnerId?: string;
  readonly basis?: string;
}

@ArgsType()
class BilateralTradeArgs extends PageArgs {
  @Field(() => PairInput, {
    nullable: true,
    description: 'Null: the one pair of the graph; BAD_USER_INPUT where it holds several.',
  })
  pair?: PairInput | null;

  @Field(() => Int, { nullable: true, description: 'First year. Null: from the beginning.' })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: 'Last year. Null: to the end.' })
  toYear?: number | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Only figures that the editor prefers: one a year, direction and period.',
  })
  preferredOnly: boolean = false;
}

// Upper-case codes sort before `total`; totals come first all the same.
const flowKey = (flow: string) => (flow === 'total' ? '' : flow);

const bilateralOrder = (pair: Pair): RowOrder<TradeRecord> => ({
  list: listOfPair('bilateralTrade', pair),
  keyOf: ({ year, flow, period, preferred, rank }) => [
    year,
    flowKey(flow),
    period,
    preferred === true ? 0 : 1,
    rank,
  ],
  parts: 5,
});

@Resolver(() => BilateralTrade)
class BilateralTradeResolver {
  @Query(() => BilateralTradeConnection, {
    description:
      'Trade of the two countries of a pair, year by year, as sources state it. A year without a row is not a year ' +
      'without trade.',
  })
  async bilateralTrade(
    @Args(() => BilateralTradeArgs) args: BilateralTradeArgs,
    @Ctx() context: RecordContext,
  ): Promise<Connection<object>> {
    const pair = await checkPairOfCountries(context, args.pair);
    const rows = (await context.records.all('bilateral-trade')) as TradeRecord[];
    const { fromYear, toYear, preferredOnly } = args;
    checkYears(fromYear, toYear);
    const wanted = rows.filter(
      ({ datasets, year, preferred }) =>
        (datasets as readonly string[]).includes(pair.dataset) &&
        (fromYear == null || year >= fromYear) &&
        (toYear == null || year <= toYear) &&
        (!preferredOnly || preferred === true),
    );
    const order = bilateralOrder(pair);
    return pageOfRows(sortRows(wanted, order), order, args);
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: 'The country it is seen from, with the other. Null: of a total.',
  })
  seenFrom(@Root() { flow }: TradeRecord, @Ctx() { records }: RecordContext): Maybe<GraphRecord> {
    return referred(records, flowOf(flow).countryId);
  }

  @FieldResolver(() => TradeDirectionEnum, { description: 'Which way.' })
  direction(@Root() { flow }: TradeRecord): string {
    return flowOf(flow).direction;
  }
}

function checkYears(from: number | null | undefined, to: number | null | undefined): void {
  if (from == null || to == null || from <= to) return;
  throw new UserError(`\`fromYear\` is ${from} and \`toYear\` ${to}, which is before it.`, {
    argument: ['toYear'],
  });
}

@Resolver(() => RegionTrade)
class RegionTradeResolver {
  @FieldResolver(() => Country, {
    nullable: true,
    description:
      'The country whose exports or imports these are, the region’s part. Null: of a total.',
  })
  seenFrom(@Root() { flow }: TradeRecord, @Ctx() { records }: RecordContext): Maybe<GraphRecord> {
    return referred(records, flowOf(flow).countryId);
  }

  @FieldResolver(() => TradeDirectionEnum, { description: 'Which way.' })
  direction(@Root() { flow }: TradeRecord): string {
    return flowOf(flow).direction;
  }

  @FieldResolver(() => Country, { nullable: true, description: 'With which country; never null.' })
  partner(
    @Root() { partnerId }: TradeRecord,
    @Ctx() { records }: RecordContext,
  ): Maybe<GraphRecord> {
    return referred(records, partnerId);
  }
}

@Resolver(() => Region)
class RegionTradeListResolver {
  @FieldResolver(() => RegionTradeConnection, {
    description:
      'Its trade with other countries, year by year, as sources state it. Empty: no figure on record.',
  })
  async trade(
    @Root() region: GraphRecord,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { records }: RecordContext,
  ): Promise<Connection<object>> {
    const order: RowOrder<TradeRecord> = {
      list: `${region.id}/trade`,
      keyOf: ({ year, flow, period, partnerId, basis }) => [
        year,
        flowKey(flow),
        partnerId ?? '',
        period,
        basis ?? '',
      ],
      parts: 5,
    };
    const rows = await rowsAbout<TradeRecord>(records, region, 'region-trade');
    return pageOfRows(sortRows(rows, order), order, page);
  }
}

export const TRADE_RESOLVERS = [
  BilateralTradeResolver,
  RegionTradeResolver,
  RegionTradeListResolver,
];
