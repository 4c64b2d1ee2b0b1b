import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { Country } from '../place/country.type.js';
import { District } from '../place/district.type.js';
import { Region } from '../place/region.type.js';
import { Actor } from '../place/unit.type.js';
import { type Connection, checkFirst, connectionOf, PageArgs } from '../shared/connection.js';
import { decodeCursor, encodeCursor } from '../shared/cursor.js';
import type { InitiativeOfRow } from './initiative.cypher.js';
import type { InitiativeContext, ListLoader } from './initiative.loaders.js';
import { InitiativeConnection } from './initiative.type.js';

type Context = RecordContext & InitiativeContext;

const ORDER = 'Newest first, undated last, then the id of its table, whatever the kind.';

@Resolver(() => Actor)
class ActorInitiativeResolver {
  @FieldResolver(() => InitiativeConnection, {
    description: `The initiatives it is a party of itself, each once, whatever its roles. ${ORDER}`,
  })
  initiatives(
    @Root() actor: GraphRecord,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<GraphRecord>> {
    return initiativesOf(actor, 'initiatives', page, context.initiatives.ofParty, context);
  }
}

@Resolver(() => Country)
class CountryInitiativeResolver {
  @FieldResolver(() => InitiativeConnection, {
    description: `The initiatives of every party of this country, and its own. ${ORDER}`,
  })
  countedInitiatives(
    @Root() place: GraphRecord,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<GraphRecord>> {
    return countedFor(place, page, context);
  }
}

@Resolver(() => Region)
class RegionInitiativeResolver {
  @FieldResolver(() => InitiativeConnection, {
    description:
      'The initiatives of every party that counts for it: itself, its districts, the firms, associations and ' +
      `institutions seated in it. ${ORDER}`,
  })
  countedInitiatives(
    @Root() place: GraphRecord,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<GraphRecord>> {
    return countedFor(place, page, context);
  }
}

@Resolver(() => District)
class DistrictInitiativeResolver {
  @FieldResolver(() => InitiativeConnection, {
    description: `The initiatives of every party that counts for it: itself and its firms. ${ORDER}`,
  })
  countedInitiatives(
    @Root() place: GraphRecord,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<GraphRecord>> {
    return countedFor(place, page, context);
  }
}

function countedFor(place: GraphRecord, page: PageArgs, context: Context) {
  return initiativesOf(place, 'countedInitiatives', page, context.initiatives.ofPlace, context);
}

/** Ids and order from the engine, the initiatives themselves from the records at hand. */
async function initiativesOf(
  { id }: GraphRecord,
  field: string,
  page: PageArgs,
  loader: ListLoader<InitiativeOfRow>,
  { records }: RecordContext,
): Promise<Connection<GraphRecord>> {
  const first = checkFirst(page.first);
  const list = `${id}/${field}`;
  const after = page.after == null ? null : decodeCursor(list, page.after, 2);
  const rows = await loader.page.load({ parentId: id, first, after });
  const initiatives = await records.many(rows.map((row) => row.id));
  const cursorOf = ({ sortDate, slug }: GraphRecord) =>
    encodeCursor(list, [sortDate as string, slug]);
  return connectionOf(initiatives, page, cursorOf, () => loader.total.load(id));
}

export const INITIATIVES_OF_RESOLVERS = [
  ActorInitiativeResolver,
  CountryInitiativeResolver,
  RegionInitiativeResolver,
  DistrictInitiativeResolver,
];
