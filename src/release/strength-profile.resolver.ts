import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { Country } from '../place/country.type.js';
import { type Maybe, referred } from '../record/reference.js';
import type { DatasetRecord } from './datasets.js';
import { Dataset } from './release.type.js';
import { StrengthProfile } from './strength-profile.type.js';

@Resolver(() => Dataset)
class DatasetProfileResolver {
  @FieldResolver(() => [StrengthProfile], {
    description:
      'Which figures stand for the size of sectors: at most four of each side, by country, then figure. Empty: gaps are reckoned from cooperation alone (COOPERATION_ONLY).',
  })
  async strengthProfiles(
    @Root() { slug }: DatasetRecord,
    @Ctx() { records }: RecordContext,
  ): Promise<readonly GraphRecord[]> {
    const profiles = await records.all('strength-profile');
    return profiles.filter(({ datasets }) => (datasets as readonly string[]).includes(slug));
  }
}

@Resolver(() => StrengthProfile)
class StrengthProfileResolver {
  @FieldResolver(() => Country, { nullable: true, description: 'The side; never null.' })
  country(
    @Root() { countryId }: GraphRecord,
    @Ctx() { records }: RecordContext,
  ): Maybe<GraphRecord> {
    return referred(records, countryId);
  }
}

export const STRENGTH_PROFILE_RESOLVERS = [DatasetProfileResolver, StrengthProfileResolver];
