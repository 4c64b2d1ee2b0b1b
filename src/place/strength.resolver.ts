import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import type { Maybe } from '../record/reference.js';
import { requireRecord } from '../record/required-record.js';
import { Sector } from '../sector/sector.type.js';
import { readSectorTree } from '../sector/sector-tree.js';
import { type Connection, checkFirst, connectionOf, PageArgs } from '../shared/connection.js';
import { decodeCursor, encodeCursor } from '../shared/cursor.js';
import { District } from './district.type.js';
import { Region } from './region.type.js';
import {
  type StrengthRow,
  type StrongPlaceRow,
  strongPlaces,
  strongPlacesTotal,
} from './strength.cypher.js';
import type { StrengthContext } from './strength.loaders.js';
import { Strength, StrengthConnection } from './strength.type.js';
import { Actor } from './unit.type.js';

type Context = RecordContext & StrengthContext;
type Figure = Omit<StrengthRow, 'page'>;

const YEAR = 'Of this year. Null: any, and those of an unknown year.';

@ArgsType()
class StrengthArgs extends PageArgs {
  @Field(() => ID, {
    nullable: true,
    description:
      'Filed under this sector or one below it. Null: any. An unknown id is BAD_USER_INPUT.',
  })
  sector?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of this measure: `gva`. Null: any. One that no figure has is BAD_USER_INPUT.',
  })
  measure?: string | null;

  @Field(() => Int, { nullable: true, description: YEAR })
  year?: number | null;
}

@ArgsType()
class StrongPlacesArgs extends PageArgs {
  @Field(() => String, {
    description:
      'The measure: values of two measures do not compare. One that no figure has is BAD_USER_INPUT.',
  })
  measure!: string;

  @Field(() => Int, { nullable: true, description: YEAR })
  year?: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Places of this country. Null: of any. An unknown id is BAD_USER_INPUT.',
  })
  country?: string | null;
}

const DESCRIPTION =
  'Figures of how strong it is, by sector. Empty: none on record, which is not a weak sector.';

@Resolver(() => Region)
class RegionStrengthResolver {
  @FieldResolver(() => StrengthConnection, { description: DESCRIPTION })
  strengths(
    @Root() place: GraphRecord,
    @Args(() => StrengthArgs) args: StrengthArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Figure>> {
    return strengthsOf(place, args, context);
  }
}

@Resolver(() => District)
class DistrictStrengthResolver {
  @FieldResolver(() => StrengthConnection, { description: DESCRIPTION })
  strengths(
    @Root() place: GraphRecord,
    @Args(() => StrengthArgs) args: StrengthArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Figure>> {
    return strengthsOf(place, args, context);
  }
}

async function strengthsOf(
  { id }: GraphRecord,
  { sector, measure = null, year = null, ...page }: StrengthArgs,
  context: Context,
): Promise<Connection<Figure>> {
  const first = checkFirst(page.first);
  const list = `${id}/strengths`;
  const after = page.after == null ? null : decodeCursor(list, page.after, 1);
  const sectorIds = sector == null ? null : await sectorsBelow(sector, context);
  const loader = context.strengths.of({ sectorIds, measure, year });
  const rows = await loader.page.load({ parentId: id, first, after });
  if (rows.length === 0 && measure !== null) await context.strengths.checkMeasure(measure);
  const cursorOf = ({ sortKey }: Figure) => encodeCursor(list, [sortKey]);
  return connectionOf<Figure>(rows, page, cursorOf, () => loader.total.load(id));
}

async function sectorsBelow(sectorId: string, context: RecordContext): Promise<string[]> {
  const [sector, tree] = await Promise.all([
    requireRecord(context, sectorId, ['sector'], ['sector']),
    readSectorTree(context),
  ]);
  return tree.withBelow(sector.id);
}

@Resolver(() => Sector)
class SectorStrengthResolver {
  @FieldResolver(() => StrengthConnection, {
    description:
      'The places that are strong in it by one measure: figures filed under it or a sector below it, largest value first. ' +
      'Years, units and classifications may differ; each row says which.',
  })
  async strengths(
    @Root() { id }: GraphRecord,
    @Args(() => StrongPlacesArgs) args: StrongPlacesArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Figure>> {
    const { measure, year = null, country } = args;
    const limit = checkFirst(args.first) + 1;
    const list = `${id}/strengths`;
    const after = args.after == null ? null : placeOf(decodeCursor(list, args.after, 3));
    const [sectorIds, known] = await Promise.all([
      readSectorTree(context).then((tree) => tree.withBelow(id)),
      country == null ? null : requireRecord(context, country, ['country'], ['country']),
    ]);
    const question = { sectorIds, measure, year, countryId: known?.id ?? null };
    const { snapshot, signal } = context;
    const { release } = snapshot;
    const rows = await snapshot.read(strongPlaces(release, question, limit, after), { signal });
    if (rows.length === 0) await context.strengths.checkMeasure(measure);
    const cursorOf = ({ value, placeId, sortKey }: StrongPlaceRow) =>
      encodeCursor(list, [value, placeId, sortKey]);
    return connectionOf<StrongPlaceRow>(rows, args, cursorOf, async () => {
      const [row] = await snapshot.read(strongPlacesTotal(release, question), { signal });
      return row?.total ?? 0;
    });
  }
}

function placeOf([value, placeId, sortKey]: readonly (string | number)[]) {
  return { value: Number(value), placeId: String(placeId), sortKey: String(sortKey) };
}

@Resolver(() => Strength)
class StrengthResolver {
  @FieldResolver(() => Actor, { description: 'The place: a region or a district.' })
  place(@Root() { placeId }: Figure, @Ctx() { records }: RecordContext): Maybe<GraphRecord> {
    return records.one(placeId);
  }

  @FieldResolver(() => Sector, { description: 'The sector that the figure is filed under.' })
  sector(@Root() { sectorId }: Figure, @Ctx() { records }: RecordContext): Maybe<GraphRecord> {
    return records.one(sectorId);
  }
}

export const STRENGTH_RESOLVERS = [
  RegionStrengthResolver,
  DistrictStrengthResolver,
  SectorStrengthResolver,
  StrengthResolver,
];
