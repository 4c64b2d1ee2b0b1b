import { Args, ArgsType, Ctx, Field, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { countryOfPlace } from '../initiative/country-of-place.js';
import { Session } from '../initiative/session.type.js';
import { type Maybe, referred } from '../record/reference.js';
import { checkedList } from '../shared/checked-list.js';
import { type Connection, PageArgs } from '../shared/connection.js';
import { pageOfRows } from '../shared/row-page.js';
import {
  CalendarFindings,
  CalendarVerdictEnum,
  SessionVerdict,
  SessionVerdictConnection,
} from './calendar.type.js';
import type { ForumContext } from './forum.loaders.js';
import { Forum } from './forum.type.js';
import { type CalendarVerdict, verdictOf } from './judge-calendar.js';
import type { SessionOfForumRow } from './session.cypher.js';

interface VerdictRow extends SessionOfForumRow {
  readonly verdict: CalendarVerdict;
}

interface FindingsView {
  readonly forumId: string;
  readonly asPlanned: number;
  readonly departing: number;
  readonly notJudged: number;
  readonly verdicts: readonly VerdictRow[];
}

type Planned = GraphRecord & { readonly calendar?: readonly string[] };

@ArgsType()
class VerdictArgs extends PageArgs {
  @Field(() => [CalendarVerdictEnum], {
    nullable: true,
    description: 'Only sessions judged so. Null: all.',
  })
  verdicts?: CalendarVerdict[] | null;
}

@Resolver(() => Forum)
class ForumCalendarResolver {
  @FieldResolver(() => CalendarFindings, {
    description: 'Its sessions against its calendar. Without a calendar none can be judged.',
  })
  async calendarFindings(
    @Root() { id: forumId, calendar }: Planned,
    @Ctx() { forums }: ForumContext,
  ): Promise<FindingsView> {
    const sessions = await forums.sessions.load(forumId);
    const verdicts = sessions.map((row) => ({ ...row, verdict: verdictOf(row, calendar) }));
    const count = (verdict: CalendarVerdict) =>
      verdicts.filter((each) => each.verdict === verdict).length;
    return {
      forumId,
      asPlanned: count('AS_PLANNED'),
      departing: count('DEPARTS'),
      notJudged: count('NOT_JUDGED'),
      verdicts,
    };
  }
}

@Resolver(() => CalendarFindings)
class CalendarFindingsResolver {
  @FieldResolver(() => SessionVerdictConnection, { description: 'The sessions, each judged.' })
  sessions(
    @Root() { forumId, verdicts }: FindingsView,
    @Args(() => VerdictArgs) args: VerdictArgs,
  ): Connection<VerdictRow> {
    const asked = checkedList(args.verdicts, ['verdicts']);
    const wanted = verdicts.filter(({ verdict }) => asked?.includes(verdict) ?? true);
    const keyOf = ({ sortDate, slug }: VerdictRow) => [sortDate, slug];
    const list = `${forumId}/calendarFindings`;
    return pageOfRows(wanted, { list, keyOf, parts: 2, descending: [0] }, args);
  }
}

@Resolver(() => SessionVerdict)
class SessionVerdictResolver {
  @FieldResolver(() => Session, { description: 'The session.' })
  session(@Root() { id }: VerdictRow, @Ctx() { records }: RecordContext): Maybe<GraphRecord> {
    return records.one(id);
  }
}

@Resolver(() => Session)
class SessionCalendarResolver {
  @FieldResolver(() => CalendarVerdictEnum, {
    description: 'Whether it kept to the calendar of its forum.',
  })
  async calendarVerdict(
    @Root() session: GraphRecord,
    @Ctx() { records }: RecordContext,
  ): Promise<CalendarVerdict> {
    const [forum, countryId] = await Promise.all([
      referred(records, session.forumId) as Promise<Planned | null>,
      countryOfPlace(session, records),
    ]);
    return verdictOf({ countryId, date: session.date }, forum?.calendar);
  }
}

export const CALENDAR_RESOLVERS = [
  ForumCalendarResolver,
  CalendarFindingsResolver,
  SessionVerdictResolver,
  SessionCalendarResolver,
];
