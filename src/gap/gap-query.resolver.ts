import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { requireRecord } from '../record/required-record.js';
import type { PairRefusal } from '../release/check-pair.js';
import { allInOrder } from '../shared/all-in-order.js';
import { UserError } from '../shared/user-error.js';
import { CalculationArgs } from './calculation.args.js';
import { positionOf, refuseOtherLevel } from './check-gap.js';
import type { GapContext } from './gap.loaders.js';
import { Gap } from './gap.type.js';
import { GapRow } from './gap-row.js';
import { askedCalculation } from './gap-view.js';

@ArgsType()
class GapArgs extends CalculationArgs {
  @Field(() => ID, { description: 'The left region: `region:IT-25`.' })
  left!: string;

  @Field(() => ID, { description: 'The right region, of the other country.' })
  right!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'A sector with a code. Null: the pair, whatever the sector.',
  })
  sector?: string | null;
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
    const [left, right] = await allInOrder(sides);
    const countries = { left: String(left?.countryId), right: String(right?.countryId) };
    const asked = { ...args, pair: countries };
    const { pair, calculation } = await askedCalculation(context, asked, refusalOf(args));
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

/** In the words of this question, which has no `pair`. */
function refusalOf({ left, right }: GapArgs): PairRefusal {
  return (leftCountry, rightCountry, names) =>
    new UserError(
      `\`left\` is ${left}, of ${leftCountry}, and \`right\` is ${right}, of ${rightCountry}; they must be of the two countries of a data set: ${names.join(', ')}.`,
      { argument: ['right'], nearest: names },
    );
}

export const GAP_QUERY_RESOLVERS = [GapQueryResolver] as const;
