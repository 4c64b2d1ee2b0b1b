import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { kindResolver } from '../record/kind.resolver.js';
import { type Many, type Maybe, referred } from '../record/reference.js';
import { Country } from './country.type.js';
import { District } from './district.type.js';
import { Region } from './region.type.js';
import { Actor, Unit } from './unit.type.js';

const CountryFields = kindResolver({
  kind: 'country',
  one: 'country',
  type: Country,
});

const RegionFields = kindResolver({
  kind: 'region',
  one: 'region',
  type: Region,
});

const DistrictFields = kindResolver({
  kind: 'district',
  one: 'district',
  type: District,
});

@Resolver(() => Unit)
class UnitResolver {
  @FieldResolver(() => Country, {
    nullable: true,
    description:
      'The side: of a country itself, of an actor the country of its row. Null: no side is known, as of an ' +
      'international body; a region and a district always have one.',
  })
  country(@Root() unit: GraphRecord, @Ctx() { records }: RecordContext): Maybe<GraphRecord> {
    return unit.id.startsWith('country:') ? unit : referred(records, unit.countryId);
  }
}

@Resolver(() => Actor)
class ActorPlaceResolver {
  @FieldResolver(() => [Actor], {
    description:
      'The regions and districts that its initiatives count for, by id: of a region or district itself first of all; ' +
      'of a firm its seat (unknown: each region of its district) and its district. Empty: it counts for its country ' +
      'at most. At most the regions of one district and two more.',
  })
  places(
    @Root() { placeIds }: { readonly placeIds?: readonly string[] },
    @Ctx() { records }: RecordContext,
  ): Many<GraphRecord> {
    return records.many((placeIds ?? []).filter(isRegionOrDistrict));
  }

  @FieldResolver(() => [String], {
    description: 'Other spellings, transliterations and former names, for search. Often empty.',
  })
  otherNames(
    @Root() { otherNames }: { readonly otherNames?: readonly string[] },
  ): readonly string[] {
    return otherNames ?? [];
  }
}

function isRegionOrDistrict(id: string): boolean {
  return id.startsWith('region:') || id.startsWith('district:');
}

@Resolver(() => Country)
class CountryResolver {
  @FieldResolver(() => String, { description: 'ISO 3166-1 alpha-2: `IT`.' })
  code(@Root() { slug }: GraphRecord): string {
    return slug;
  }
}

@Resolver(() => Region)
class RegionResolver {
  @FieldResolver(() => String, { description: 'ISO 3166-2: `IT-45`.' })
  code(@Root() { slug }: GraphRecord): string {
    return slug;
  }
}

@Resolver(() => District)
class DistrictResolver {
  @FieldResolver(() => [Region], {
    description:
      'The regions it lies in, in the order of its row: one, or a few. Empty: not known.',
  })
  regions(
    @Root() { regionIds }: { readonly regionIds?: readonly string[] },
    @Ctx() { records }: RecordContext,
  ): Many<GraphRecord> {
    return records.many(regionIds ?? []);
  }
}

export const PLACE_RESOLVERS = [
  CountryFields,
  RegionFields,
  DistrictFields,
  UnitResolver,
  ActorPlaceResolver,
  CountryResolver,
  RegionResolver,
  DistrictResolver,
];
