import { answerRestrictions, besides } from '../../src/forum/answer-restrictions.js';
import { ForumLoaders } from '../../src/forum/forum.loaders.js';
import { verdictOf } from '../../src/forum/judge-calendar.js';
import type { RestrictionQuestion, RestrictionRecord } from '../../src/forum/restriction-touch.js';
import type { GraphSnapshot } from '../../src/graph/graph-store.js';
import type { RecordContext } from '../../src/graph/record-context.js';
import { randomRawDataSet } from '../support/data/random-data-set.js';
import { listCell, loadRawDataSet, type RawDataSet, rowsOf } from '../support/data/raw-data-set.js';
import { describeOnEachEngineInFull, type FreshGraph } from '../support/engines.js';
import { graphOf } from '../support/graph-of.js';
import { sessionsAgainstCalendar } from '../support/oracle/calendar.js';
import {
  forceOnDay,
  restrictionsOfParty,
  type Touch,
  touchesRegion,
  touchOfSector,
} from '../support/oracle/restrictions.js';
import { compareText } from '../support/oracle/vocabulary.js';
import { tieContext } from '../support/tie-context.js';

/** Calendars and restrictions against a calculation over the CSV rows that knows nothing of the program. */
describeOnEachEngineInFull('the frame, against the brute force', (engine) => {
  let graph: FreshGraph;
  afterEach(() => graph.destroy());

  async function expectAlike(raw: RawDataSet): Promise<void> {
    graph = await graphOf(engine, raw);
    const snapshot = (await graph.openStore()).snapshot();
    for (const { id, calendar } of rowsOf(raw, 'forums')) {
      const rules = listCell({ calendar: calendar ?? '' }, 'calendar');
      expect(await verdicts(snapshot, `forum:${id}`, rules)).toEqual(
        sessionsAgainstCalendar(raw, `forum:${id}`),
      );
    }
    const context = tieContext(snapshot);
    for (const question of questions(raw)) {
      const actual = await programRestrictions(context, raw, question);
      expect({ question, ...actual }).toEqual({ question, ...expectedRestrictions(raw, question) });
    }
  }

  test.each([1, 2, 3])('random data set %i', (seed) => expectAlike(randomRawDataSet(seed)));

  test('Italy and Russia', () => expectAlike(loadRawDataSet('seed/italy-russia')));
});

async function verdicts(snapshot: GraphSnapshot, forumId: string, calendar: readonly string[]) {
  const sessions = await new ForumLoaders(snapshot).sessions.load(forumId);
  const having = (verdict: string) =>
    sessions.filter((row) => verdictOf(row, calendar) === verdict).map(({ id }) => id);
  return {
    asPlanned: having('AS_PLANNED'),
    departing: having('DEPARTS'),
    notJudged: having('NOT_JUDGED'),
  };
}

interface Question {
  readonly day: string | null;
  readonly sector: string | null;
  readonly region: string | null;
  readonly party: string | null;
}

function* questions(raw: RawDataSet): Generator<Question> {
  const rows = rowsOf(raw, 'restrictions');
  const dates = rows.flatMap((row) => [row.in_force_from, row.in_force_to]).filter((date) => date);
  const days = dates.map((date) => `${date}-01-01`.slice(0, 10)).filter((day) => day.length === 10);
  const sectors = [null, ...rowsOf(raw, 'sectors').map(({ id }) => `sector:${id}`)];
  const regions = [null, ...rowsOf(raw, 'regions').map(({ id }) => `region:${id}`)];
  for (const [index, sector] of sectors.entries()) {
    const day = [null, ...new Set(days)][index % (days.length + 1)] ?? null;
    const region = regions[index % regions.length] ?? null;
    yield { day, sector, region: null, party: null };
    yield { day: '2022-06-01', sector, region, party: null };
  }
  const parties = rows.map((row) => `${row.party_type}:${row.party}`);
  for (const party of new Set(parties.filter((id) => !id.includes('undefined') && id !== ':'))) {
    yield { day: null, sector: null, region: null, party };
  }
}

async function programRestrictions(context: RecordContext, raw: RawDataSet, asked: Question) {
  const { day, sector, region, party } = asked;
  const dataset = [...new Set(rowsOf(raw, 'regions').map((row) => row.country))].sort().join('-');
  const place = region === null ? null : { regionIds: [region], datasets: [dataset] };
  const question: RestrictionQuestion = { day, sectorId: sector, place, partyId: party };
  const answer = await answerRestrictions('list', question, { first: 500 }, context);
  const ids = (rows: readonly RestrictionRecord[]) => rows.map(({ id }) => id);
  expect(await besides('list', answer.inPart, { first: 500 }).totalCount()).toBe(
    answer.inPart.length,
  );
  return {
    whole: ids(answer.nodes),
    inPart: ids(answer.inPart),
    withoutStart: ids(answer.withoutStart),
  };
}

function expectedRestrictions(raw: RawDataSet, { day, sector, region, party }: Question) {
  const touched = rowsOf(raw, 'restrictions')
    .map(({ id }) => `restriction:${id}`)
    .sort(compareText)
    .map((id) => ({ id, touch: touchOf(id) }))
    .filter(({ touch }) => touch !== 'NONE');

  function touchOf(id: string): Touch {
    if (party !== null && !restrictionsOfParty(raw, party).includes(id)) return 'NONE';
    if (region !== null && !touchesRegion(raw, id, region)) return 'NONE';
    return sector === null ? 'WHOLE' : touchOfSector(raw, id, sector);
  }

  const force = (id: string) => forceOnDay(raw, id, day ?? '2000-01-01');
  const inForce = touched.filter(({ id }) => day === null || force(id) === 'IN_FORCE');
  const having = (wanted: Touch) =>
    inForce.filter(({ touch }) => touch === wanted).map(({ id }) => id);
  return {
    whole: having('WHOLE'),
    inPart: having('PART'),
    withoutStart: touched.filter(({ id }) => force(id) === 'WITHOUT_START').map(({ id }) => id),
  };
}
