import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import { Region } from '../place/region.type.js';
import { PairInput } from '../release/pair.input.js';
import { positionOf } from './check-gap.js';
import type { GapContext } from './gap.loaders.js';
import { Specialisation } from './gap-parts.type.js';
import { askedCalculation } from './gap-view.js';
import { type SpecialisationView, specialisationAt } from './specialisation.js';

@ArgsType()
class SpecialisationArgs {
  @Field(() => ID, {
    description: 'A sector with a code of NACE Rev. 2, or one below it with one.',
  })
  sector!: string;

  @Field(() => PairInput, {
    nullable: true,
    description: 'Whose strength profile says which figure counts. Null: that of the only pair.',
  })
  pair?: PairInput | null;
}

@Resolver(() => Region)
class RegionSpecialisationResolver {
  @FieldResolver(() => Specialisation, {
    nullable: true,
    description:
      'How large a sector is in the region, against its nation. Null: no figure stands for it. BAD_USER_INPUT for an unknown ' +
      'sector or one without code, and where the region is of neither country of the pair.',
  })
  async specialisation(
    @Root() { id, countryId }: GraphRecord,
    @Args(() => SpecialisationArgs) args: SpecialisationArgs,
    @Ctx() context: GapContext,
  ): Promise<SpecialisationView | null> {
    const { calculation } = await askedCalculation(context, { pair: args.pair ?? null });
    const { input } = calculation.model;
    const side = countryId === input.right.countryId ? 'right' : 'left';
    const region = await positionOf(context, input, side, id, ['pair']);
    const sector = await positionOf(context, input, 'sector', args.sector, ['sector']);
    return specialisationAt(input, side, region, sector);
  }
}

export const REGION_SPECIALISATION_RESOLVERS = [RegionSpecialisationResolver] as const;
