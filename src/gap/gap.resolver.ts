import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Float,
  Int,
  Resolver,
  Root,
} from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { Region } from '../place/region.type.js';
import { nameIn } from '../record/names.js';
import { PartialDateScalar } from '../record/partial-date.scalar.js';
import type { Maybe } from '../record/reference.js';
import { Sector } from '../sector/sector.type.js';
import { UserError } from '../shared/user-error.js';
import type { BridgeView } from './bridges.js';
import { restrictionDay } from './check-gap.js';
import type { GapContext } from './gap.loaders.js';
import { Gap, Interval } from './gap.type.js';
import {
  evidenceOfRow,
  type GapEvidenceView,
  type RelatedTieView,
  relatedTies,
} from './gap-evidence.js';
import type { OnDay } from './gap-parts.resolver.js';
import {
  Bridge,
  GapEvidence,
  GapRestrictions,
  RelatedTie,
  Specialisation,
} from './gap-parts.type.js';
import type { GapRow } from './gap-row.js';
import { rounded } from './gap-score.js';
import { sentenceOf } from './gap-words.js';
import { yearOf } from './gather-evidence.js';
import { probabilityOf } from './logistic.js';
import type { Interval as IntervalView } from './resample.js';
import { type SpecialisationView, specialisationAt } from './specialisation.js';

const MOST = 50;

@ArgsType()
class FirstArgs {
  @Field(() => Int, { defaultValue: 3, description: `At most so many, 1 to ${MOST}.` })
  first: number = 3;
}

@ArgsType()
class DayArgs {
  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'A day, `2022-03-01`; a month or a year is BAD_USER_INPUT. Null: today.',
  })
  restrictedOn?: string | null;
}

@ArgsType()
class EvidenceArgs extends DayArgs {
  @Field(() => Int, { defaultValue: 3, description: `At most so many, 1 to ${MOST}.` })
  first: number = 3;
}

@Resolver(() => Gap)
class GapResolver {
  @FieldResolver(() => Region, { description: 'The left region.' })
  left(@Root() { leftId }: GapRow, @Ctx() { records }: RecordContext): Maybe<GraphRecord> {
    return records.one(leftId);
  }

  @FieldResolver(() => Region, { description: 'The right region.' })
  right(@Root() { rightId }: GapRow, @Ctx() { records }: RecordContext): Maybe<GraphRecord> {
    return records.one(rightId);
  }

  @FieldResolver(() => Sector, {
    nullable: true,
    description: 'Null: a pair, whatever the sector.',
  })
  sector(@Root() { sectorId }: GapRow, @Ctx() { records }: RecordContext): Maybe<GraphRecord> {
    return sectorId === null ? null : records.one(sectorId);
  }

  @FieldResolver(() => Interval, {
    nullable: true,
    description:
      'How far `gap` moves when the initiatives are drawn again, with replacement, 100 times from a fixed seed. Null: NO_DATA, ' +
      'or constants or a day of the caller’s own, for which no resamples are kept.',
  })
  async gapInterval(@Root() row: GapRow, @Ctx() context: GapContext): Promise<IntervalView | null> {
    return (await intervalsOf(row, context))?.gap ?? null;
  }

  @FieldResolver(() => Interval, { nullable: true, description: 'Likewise of `rank`.' })
  async rankInterval(
    @Root() row: GapRow,
    @Ctx() context: GapContext,
  ): Promise<IntervalView | null> {
    return (await intervalsOf(row, context))?.rank ?? null;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      'Probability, 0 to 1, of a first project, agreement or programme in the three years after the day, as conditions were in ' +
      'the years it was fitted on: say “1 in 40”. Null: something is on record already, the potential is not known or 0, no fold of ' +
      'the back-test was closed by the day, or `restrictedOn` is more than three years after the last dated initiative.',
  })
  async probability(
    @Root() row: GapRow,
    @Args(() => DayArgs) { restrictedOn }: DayArgs,
    @Ctx() { today }: GapContext,
  ): Promise<number | null> {
    const { calculation, potential, level } = row;
    const { lastDatedDay } = calculation.model.input;
    // Without a potential there is no ln P: the fit leaves such cells out as well.
    if (row.isOnRecord || !potential || lastDatedDay === null) return null;
    if (restrictionDay(restrictedOn, today) > threeYearsAfter(lastDatedDay)) return null;
    const fitted = await calculation.probability(level);
    if (fitted === null) return null;
    return rounded(
      probabilityOf(fitted.fit, Math.log(potential / calculation.meanPotential(level))),
    );
  }

  @FieldResolver(() => String, {
    description: 'Why the row is what it is, in English, from its numbers alone.',
  })
  async sentence(@Root() row: GapRow, @Ctx() { records }: RecordContext): Promise<string> {
    const { left, right } = row.calculation.model.input;
    const ids = [row.leftId, row.rightId, left.countryId, right.countryId];
    const sectorIds = row.sectorId === null ? [] : [row.sectorId];
    const figured = (['left', 'right'] as const).flatMap((side) => {
      const found = specialisationOf(row, side);
      return found?.figureLevel === 'OWN' || found?.figureLevel === 'PARENT'
        ? [found.figureOf]
        : [];
    });
    const found = await records.many([...new Set([...ids, ...sectorIds, ...figured])]);
    const names = new Map(found.map((record) => [record.id, nameIn(record)]));
    return sentenceOf(row, (id) => names.get(id) ?? id);
  }

  @FieldResolver(() => Specialisation, {
    nullable: true,
    description:
      'What stands for the size of the sector in the left region. Null: no figure, or a pair.',
  })
  leftSpecialisation(@Root() row: GapRow): SpecialisationView | null {
    return specialisationOf(row, 'left');
  }

  @FieldResolver(() => Specialisation, {
    nullable: true,
    description: 'Likewise in the right region.',
  })
  rightSpecialisation(@Root() row: GapRow): SpecialisationView | null {
    return specialisationOf(row, 'right');
  }

  @FieldResolver(() => [GapEvidence], {
    description: 'The initiatives that `observed` adds up, what counts most first. Empty: none.',
  })
  evidence(
    @Root() row: GapRow,
    @Args(() => EvidenceArgs) { first, restrictedOn }: EvidenceArgs,
    @Ctx() { today }: GapContext,
  ): OnDay<GapEvidenceView>[] {
    const day = restrictionDay(restrictedOn, today);
    return evidenceOfRow(row)
      .slice(0, checkMost(first))
      .map((view) => ({ ...view, day }));
  }

  @FieldResolver(() => [RelatedTie], {
    description:
      'The strongest cooperation of the left region in this sector with others. Empty for a pair.',
  })
  leftElsewhere(
    @Root() row: GapRow,
    @Args(() => FirstArgs) { first }: FirstArgs,
  ): RelatedTieView[] {
    return relatedTies(row, 'LEFT', checkMost(first));
  }

  @FieldResolver(() => [RelatedTie], { description: 'Likewise of the right region.' })
  rightElsewhere(
    @Root() row: GapRow,
    @Args(() => FirstArgs) { first }: FirstArgs,
  ): RelatedTieView[] {
    return relatedTies(row, 'RIGHT', checkMost(first));
  }

  @FieldResolver(() => [RelatedTie], {
    description: 'The strongest cooperation of the two in other sectors of TOP.',
  })
  pairElsewhere(
    @Root() row: GapRow,
    @Args(() => FirstArgs) { first }: FirstArgs,
  ): RelatedTieView[] {
    return relatedTies(row, 'PAIR', checkMost(first));
  }

  @FieldResolver(() => [Bridge], {
    description:
      'Who or what could bridge it: at most five a kind, by strength, then id. Empty: none on record.',
  })
  async bridges(
    @Root() row: GapRow,
    @Args(() => DayArgs) { restrictedOn }: DayArgs,
    @Ctx() context: GapContext,
  ): Promise<OnDay<BridgeView>[]> {
    const day = restrictionDay(restrictedOn, context.today);
    const bridges = await context.gapLoaders.bridges.load(row);
    return bridges.map((view) => ({ ...view, day }));
  }

  @FieldResolver(() => GapRestrictions, {
    description:
      'The measures in force on a day that touch the sector and one of the regions. Touching is no prohibition.',
  })
  async restrictions(
    @Root() row: GapRow,
    @Args(() => DayArgs) { restrictedOn }: DayArgs,
    @Ctx() context: GapContext,
  ) {
    const touches = await context.gapLoaders.touchesOn(restrictionDay(restrictedOn, context.today));
    return { day: touches.day, touch: touches.touchOf(row), measures: touches.restrictionsOf(row) };
  }
}

const threeYearsAfter = (day: string) =>
  `${String(yearOf(day) + 3).padStart(4, '0')}${day.slice(4)}`;

function specialisationOf({ calculation, place }: GapRow, side: 'left' | 'right') {
  if (place.sector === null) return null;
  return specialisationAt(calculation.model.input, side, place[side], place.sector);
}

async function intervalsOf(row: GapRow, context: GapContext) {
  if (!row.calculation.isDefault || row.status === 'NO_DATA') return null;
  const resamples = await context.gaps.resamplesOf(context, row.pair);
  return row.place.sector === null ? resamples.pairAt(row.at) : resamples.cellAt(row.at);
}

function checkMost(first: number): number {
  if (first >= 1 && first <= MOST) return first;
  throw new UserError(`\`first\` is ${first}; it must be from 1 to ${MOST}.`, {
    argument: ['first'],
  });
}

export const GAP_RESOLVERS = [GapResolver] as const;
