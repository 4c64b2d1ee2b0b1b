import { type RawDataSet, rowsOf } from '../../support/data/raw-data-set.js';
import { sessionsAgainstCalendar } from '../../support/oracle/calendar.js';
import { compareInitiatives } from '../../support/oracle/dates.js';
import { declaredFields, duringProgramme } from '../../support/oracle/declared.js';
import { whatFollowed } from '../../support/oracle/followed.js';
import { pairOf } from '../../support/oracle/places.js';
import { recordOf } from '../../support/oracle/record.js';
import { compareText } from '../../support/oracle/vocabulary.js';
import { yearsOf } from './follow-up.js';
import { dateOf, labelled, labelOf } from './labels.js';
import {
  countsOfSources,
  known,
  knownNumber,
  nameOf,
  rowOf,
  shownForm,
  sourceRows,
  titlesOf,
} from './names.js';
import { page } from './pages.js';
import { statementsIn } from './pairs.js';

type Paged = { readonly first: number };

function initiativesNaming(raw: RawDataSet, kind: string, column: string, id: string): string[] {
  return recordOf(raw)
    .initiatives.filter((each) => each.kind === kind)
    .filter((each) => `${column}:${rowOf(raw, each.id)[column]}` === id)
    .sort(compareInitiatives)
    .map((each) => each.id);
}

/** The hosts are the parties with role host, by id. */
function hostsOf(raw: RawDataSet, session: string) {
  return statementsIn(recordOf(raw), session)
    .filter(({ role }) => role === 'HOST')
    .map(({ actor }) => ({ id: actor, name: nameOf(raw, actor) }));
}

function verdictOf(raw: RawDataSet, forum: string, session: string) {
  const { asPlanned, departing } = sessionsAgainstCalendar(raw, forum);
  if (asPlanned.includes(session)) return 'AS_PLANNED';
  return departing.includes(session) ? 'DEPARTS' : 'NOT_JUDGED';
}

export function forum(raw: RawDataSet, { id, first }: Paged & { id: string }) {
  const row = rowOf(raw, id);
  const sessions = initiativesNaming(raw, 'session', 'forum', id);
  const programmes = initiativesNaming(raw, 'programme', 'forum', id);
  return {
    forum: {
      id,
      name: nameOf(raw, id),
      founded: known(row, 'founded'),
      objectives: objectives(raw, id),
      sessions: page(sessions, first, (session) => ({
        id: session,
        label: labelOf(raw, session),
        calendarVerdict: verdictOf(raw, id, session),
        hosts: hostsOf(raw, session),
      })),
      calendarFindings: calendarFindings(raw, id, first),
      programmes: page(programmes, 20, (programme) => ({
        id: programme,
        label: labelOf(raw, programme),
        during: { ...yearsOf(raw, programme), initiatives: during(raw, programme, first) },
      })),
      fields: page(declaredFields(raw, id, pairOf(raw)), first, (field) => ({
        sector: { id: field.sector, name: nameOf(raw, field.sector) },
        last: field.last,
        yearsSinceLast: field.yearsSinceLast,
      })),
    },
  };
}

function objectives(raw: RawDataSet, forumId: string) {
  const rows = rowsOf(raw, 'objectives').filter((row) => `forum:${row.forum}` === forumId);
  const byId = [...rows].sort((a, b) => compareText(a.id ?? '', b.id ?? ''));
  return page(byId, 20, (row) => ({
    ordinal: knownNumber(row, 'ordinal'),
    text: shownForm(row, 'text'),
  }));
}

function calendarFindings(raw: RawDataSet, id: string, first: number) {
  const { asPlanned, departing, notJudged } = sessionsAgainstCalendar(raw, id);
  return {
    asPlanned: asPlanned.length,
    departing: departing.length,
    notJudged: notJudged.length,
    sessions: page(departing, first, (session) => {
      const country = known(rowOf(raw, session), 'country');
      return {
        verdict: 'DEPARTS',
        session: {
          id: session,
          date: dateOf(raw, session),
          country: country === null ? null : { id: `country:${country}` },
        },
      };
    }),
  };
}

/** Sessions and projects of its years. */
function during(raw: RawDataSet, programme: string, first: number) {
  const ids = duringProgramme(raw, programme, pairOf(raw)) ?? [];
  const wanted = ids.filter((each) => /^(session|project):/.test(each));
  return page(wanted, first, (each) => labelled(raw, each));
}

export function session(raw: RawDataSet, { session: id, first }: Paged & { session: string }) {
  const row = rowOf(raw, id);
  const agreements = initiativesNaming(raw, 'agreement', 'session', id);
  return {
    session: {
      ...labelled(raw, id),
      calendarVerdict: verdictOf(raw, `forum:${row.forum}`, id),
      hosts: hostsOf(raw, id),
      participations: participations(raw, id, first),
      figures: figures(raw, id, first),
      agreements: page(agreements, first, (agreement) => ({
        id: agreement,
        label: labelOf(raw, agreement),
        followUp: { outcome: outcomeOf(raw, agreement) },
      })),
      conflicts: conflicts(raw, id, first),
    },
  };
}

function outcomeOf(raw: RawDataSet, agreement: string) {
  const [left, right] = pairOf(raw);
  return whatFollowed(raw, agreement, {
    left: { country: left, level: 'REGION' },
    right: { country: right, level: 'REGION' },
  }).outcome;
}

function participations(raw: RawDataSet, session: string, first: number) {
  const rows = rowsOf(raw, 'participations').filter(
    (row) => `${row.initiative_type}:${row.initiative}` === session,
  );
  const actorOf = (row: (typeof rows)[number]) => `${row.actor_type}:${row.actor}`;
  const ordered = rows.sort(
    (a, b) => compareText(actorOf(a), actorOf(b)) || compareText(a.role ?? '', b.role ?? ''),
  );
  return page(ordered, first, (row) => ({
    role: row.role?.toUpperCase().replaceAll('-', '_'),
    inferred: known(row, 'inferred'),
    actor: { id: actorOf(row), name: nameOf(raw, actorOf(row)) },
    ...countsOfSources(raw, row),
  }));
}

function figures(raw: RawDataSet, session: string, first: number) {
  const rows = rowsOf(raw, 'session_figures')
    .filter((row) => `session:${row.session}` === session)
    .sort((a, b) => compareText(a.measure ?? '', b.measure ?? ''));
  return page(rows, first, (row) => ({
    measure: row.measure,
    value: knownNumber(row, 'value'),
    note: known(row, 'note'),
    sources: sourceRows(raw, row).map(({ id }) => ({ id: `source:${id}` })),
  }));
}

/** "Of a link table the initiative, session or place it speaks of", in the order of the rows. */
function conflicts(raw: RawDataSet, session: string, first: number) {
  const rows = rowsOf(raw, 'conflicts').filter(
    ({ table = '', id }) =>
      `session:${id}` === session &&
      ['sessions', 'session_figures', 'participations'].includes(table),
  );
  return page(rows, first, (row) => ({
    table: row.table,
    column: row.column,
    keptValue: known(row, 'kept_value'),
    keptSources: titlesOf(raw, row, 'kept_source_ids'),
    otherValue: known(row, 'other_value'),
    otherSources: titlesOf(raw, row, 'other_source_ids'),
    reason: row.reason,
  }));
}
