import { FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { PartialDateScalar } from '../record/partial-date.scalar.js';
import type { Pair as CheckedPair } from '../release/check-pair.js';
import { Pair } from '../release/pair.type.js';
import type { CoverageCountsRow } from './coverage.cypher.js';
import { Coverage, PrecisionCount, SideCounts } from './coverage.type.js';
import type { CoverageView } from './coverage-view.js';

@Resolver(() => Coverage)
class CoverageCountResolver {
  @FieldResolver(() => Pair, { description: 'The pair, where none was named too.' })
  pair(@Root() { question }: CoverageView): CheckedPair {
    return question.pair;
  }

  @FieldResolver(() => Int, { description: 'All initiatives of the data set, each once.' })
  async initiatives(@Root() { counts }: CoverageView): Promise<number> {
    return (await counts()).initiatives;
  }

  @FieldResolver(() => Int, {
    description: 'Sources that the rows of these initiatives cite, each once.',
  })
  async sources(@Root() { languages }: CoverageView): Promise<number> {
    // Every source has one language, or none that is known.
    return (await languages()).reduce((sum, { sources }) => sum + sources, 0);
  }

  @FieldResolver(() => PartialDateScalar, {
    nullable: true,
    description: 'Earliest date of any. Null: none has a date.',
  })
  async first(@Root() { counts }: CoverageView): Promise<string | null> {
    return (await counts()).first;
  }

  @FieldResolver(() => PartialDateScalar, {
    nullable: true,
    description: 'Latest date of any: nothing is known of what came after. Null: none has a date.',
  })
  async last(@Root() { counts }: CoverageView): Promise<string | null> {
    return (await counts()).last;
  }

  @FieldResolver(() => SideCounts, { description: 'The initiatives by who takes part.' })
  sides(@Root() { counts }: CoverageView): Promise<SideCounts> {
    return counts();
  }

  @FieldResolver(() => [PrecisionCount], {
    description: 'The initiatives by how precise their date is: all four, most precise first.',
  })
  async byPrecision(@Root() { counts }: CoverageView): Promise<PrecisionCount[]> {
    return precisionsOf(await counts());
  }

  @FieldResolver(() => Int, {
    description: 'Projects; PROJECT_WITHOUT_VALUE says how many lack one.',
  })
  async projects(@Root() { counts }: CoverageView): Promise<number> {
    return (await counts()).projects;
  }

  @FieldResolver(() => Int, {
    description: 'Statements that somebody took part in an initiative, one a role.',
  })
  async participations(@Root() { participations }: CoverageView): Promise<number> {
    return (await participations()).participations;
  }

  @FieldResolver(() => Int, {
    description: 'Of these, the ones that an editor’s rule added and no source states.',
  })
  async inferredParticipations(@Root() { participations }: CoverageView): Promise<number> {
    return (await participations()).inferred;
  }
}

export function precisionsOf(counts: CoverageCountsRow): PrecisionCount[] {
  return [
    { precision: 'DAY', count: counts.day },
    { precision: 'MONTH', count: counts.month },
    { precision: 'YEAR', count: counts.year },
    { precision: 'UNKNOWN', count: counts.UNDATED },
  ];
}

export const COVERAGE_FIELD_RESOLVERS = [CoverageCountResolver] as const;
