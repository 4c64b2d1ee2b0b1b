import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { nameIn } from '../record/names.js';
import type { Pair as CheckedPair } from '../release/check-pair.js';
import { Pair } from '../release/pair.type.js';
import type { GapContext } from './gap.loaders.js';
import { GapCalculation, RobustnessRow } from './gap-calculation.type.js';
import { notesOf, regionsToName } from './gap-notes.js';
import type { CalculationView } from './gap-view.js';
import type { RobustnessRow as Robustness } from './robustness.js';

@Resolver(() => GapCalculation)
class GapCalculationResolver {
  @FieldResolver(() => Pair, { description: 'The two countries.' })
  pair(@Root() { pair }: CalculationView): CheckedPair {
    return pair;
  }

  @FieldResolver(() => [String], {
    description: 'What users must know before they quote a number, in English. Show it.',
  })
  async notes(
    @Root() { calculation: { model } }: CalculationView,
    @Ctx() { records }: GapContext,
  ): Promise<readonly string[]> {
    const regions = await records.many(regionsToName(model));
    const names = new Map(regions.map((record) => [record.id, nameIn(record)]));
    return notesOf(model, (id) => names.get(id) ?? id);
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

export const GAP_CALCULATION_RESOLVERS = [GapCalculationResolver] as const;
