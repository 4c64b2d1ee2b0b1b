import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import type { RecordContext } from '../graph/record-context.js';
import { sectorsOfDepth } from '../pivot/sector-depth.js';
import type { Level } from '../place/level.js';
import { checkPairOfCountries } from '../release/check-pair.js';
import { PairInput } from '../release/pair.input.js';
import { LevelEnum } from '../tie/tie-enums.js';
import { Coverage } from './coverage.type.js';
import { COVERAGE_FIELD_RESOLVERS } from './coverage-fields.resolver.js';
import { COVERAGE_LIST_RESOLVERS } from './coverage-lists.resolver.js';
import { type CoverageView, coverageView } from './coverage-view.js';
import { KeptCoverage } from './kept-coverage.js';

@ArgsType()
class CoverageArgs {
  @Field(() => PairInput, {
    nullable: true,
    description:
      'Whose data set. Null: that of the only pair; where the graph holds several, BAD_USER_INPUT names them.',
  })
  pair?: PairInput | null;

  @Field(() => LevelEnum, {
    defaultValue: 'REGION',
    description: 'Which units `leftPlaces` are, and what UNPLACED means.',
  })
  leftLevel: Level = 'REGION';

  @Field(() => LevelEnum, { defaultValue: 'REGION', description: 'Likewise of the right country.' })
  rightLevel: Level = 'REGION';

  @Field(() => Int, {
    nullable: true,
    description:
      'Which sectors `sectors` are: 1 the tops, 2 those right below, and so on. Null: all.',
  })
  sectorDepth?: number | null;
}

@Resolver()
class CoverageQueryResolver {
  private readonly kept = new KeptCoverage();

  @Query(() => Coverage, {
    description:
      'What is known of a pair and what is not: per place, sector, year, basis and language of the sources, and the known ' +
      'holes. BAD_USER_INPUT for an unknown pair or a depth that the tree of sectors has not.',
  })
  async coverage(
    @Args(() => CoverageArgs) args: CoverageArgs,
    @Ctx() context: RecordContext,
  ): Promise<CoverageView> {
    const pair = await checkPairOfCountries(context, args.pair);
    const sectorKeys = await sectorsOfDepth(context, pair, args.sectorDepth);
    const { leftLevel, rightLevel } = args;
    return coverageView(context, this.kept, { pair, leftLevel, rightLevel, sectorKeys });
  }
}

export const COVERAGE_RESOLVERS = [
  CoverageQueryResolver,
  ...COVERAGE_FIELD_RESOLVERS,
  ...COVERAGE_LIST_RESOLVERS,
] as const;
