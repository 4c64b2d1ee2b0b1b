import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import { checkPairOfCountries } from '../release/check-pair.js';
import { PairInput } from '../release/pair.input.js';
import { BackTest } from './back-test.type.js';
import { backTestWords } from './back-test-words.js';
import type { GapContext } from './gap.loaders.js';
import { BackTestLevelEnum } from './gap-enums.js';

@ArgsType()
class BackTestArgs {
  @Field(() => PairInput, { nullable: true, description: 'As of `gaps`.' })
  pair?: PairInput | null;

  @Field(() => BackTestLevelEnum, { defaultValue: 'CELL', description: 'What is ranked.' })
  level: 'CELL' | 'PAIR' = 'CELL';
}

@Resolver()
class BackTestResolver {
  @Query(() => BackTest, {
    description:
      'How well the method, with its documented constants, told on this data set where cooperation came next, beside its ' +
      'baselines. Some seconds where nobody has asked this release yet. BAD_USER_INPUT for an unknown pair.',
  })
  async gapBacktest(@Args(() => BackTestArgs) args: BackTestArgs, @Ctx() context: GapContext) {
    const pair = await checkPairOfCountries(context, args.pair);
    const { level } = args;
    const backTest = await context.gaps.backTestOf(context, pair, level);
    return { level, ...backTest, words: backTestWords(backTest, level) };
  }
}

export const BACK_TEST_RESOLVERS = [BackTestResolver] as const;
