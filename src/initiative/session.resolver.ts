import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { Unit } from '../place/unit.type.js';
import { rowsAbout } from '../record/about.js';
import type { Many } from '../record/reference.js';
import { type Connection, PageArgs } from '../shared/connection.js';
import { pageOfRows, sortRows } from '../shared/row-page.js';
import { type InitiativeRecord, participationsIn } from './initiative-record.js';
import { Session } from './session.type.js';
import { SessionFigureConnection } from './session-figure.type.js';

@Resolver(() => Session)
class SessionDetailResolver {
  @FieldResolver(() => [Unit], {
    description:
      'Its parties with the role host, by id: one or a few. Where it was held is `region`. Empty: none is known.',
  })
  hosts(@Root() session: InitiativeRecord, @Ctx() { records }: RecordContext): Many<GraphRecord> {
    const hosts = participationsIn(session).filter(({ role }) => role === 'HOST');
    return records.many(hosts.map(({ actorId }) => actorId));
  }

  @FieldResolver(() => SessionFigureConnection, {
    description: 'Figures that sources state about it. Empty: none on record.',
  })
  async figures(
    @Root() session: GraphRecord,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { records }: RecordContext,
  ): Promise<Connection<GraphRecord>> {
    const keyOf = ({ measure }: GraphRecord) => [measure as string];
    const order = { list: `${session.id}/figures`, keyOf, parts: 1 };
    const rows = await rowsAbout(records, session, 'session-figure');
    return pageOfRows(sortRows(rows, order), order, page);
  }
}

export const SESSION_RESOLVERS = [SessionDetailResolver];
