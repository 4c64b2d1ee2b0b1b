import type { RecordContext } from '../graph/record-context.js';
import { nameIn } from '../record/names.js';
import { type Connection, checkFirst, connectionOf, type PageArgs } from '../shared/connection.js';
import { decodeCursor, encodeCursor } from '../shared/cursor.js';
import { fold } from '../shared/fold.js';
import { type CoverageView, coverageView } from './answer-coverage.js';
import {
  type PlacementRow,
  pairGroups,
  type TieAnswerRow,
  type TieGroupRow,
  tieAnswer,
} from './tie.cypher.js';
import type { TieContext } from './tie.loaders.js';
import { summaryOf, type TieSummary, tiesOfGroups } from './tie-of-groups.js';
import { type OrderedTie, orderTies, type TieOrder, tiesAfter } from './tie-order.js';
import { listOfSides } from './tie-question.js';
import {
  type AnyTie,
  derivedTieId,
  emptySummary,
  evidenceCountOf,
  TieView,
  UncountedTie,
  type WeightedQuestion,
} from './tie-view.js';

export interface TiesView extends Connection<TieView> {
  readonly coverage: () => CoverageView | Promise<CoverageView>;
}

/** A page of all ties between two sides: one statement, then pure code. */
export async function answerTies(
  context: RecordContext,
  question: WeightedQuestion,
  order: TieOrder,
  page: PageArgs,
): Promise<TiesView> {
  const { snapshot, signal } = context;
  const rows = await snapshot.read(tieAnswer(snapshot.release, question), { signal });
  const placed = rows.filter(isPlacement);
  return pageOfTies(context, rows.filter(isGroup), question, { order, ...page }, (ties) =>
    coverageView(placed, question, ties, context),
  );
}

/** A page of the ties of one unit, which is the left side of the question; batched over all units asked alike. */
export async function answerTiesOfUnit(
  context: RecordContext & TieContext,
  question: WeightedQuestion & { readonly left: { readonly unitId: string } },
  order: TieOrder,
  page: PageArgs,
): Promise<TiesView> {
  const { left, right: other, filter } = question;
  const wanted = { id: left.unitId, question: { level: left.level, other, filter } };
  const rows = await context.ties.groups.load(wanted);
  return pageOfTies(context, rows, question, { order, ...page }, async (ties) =>
    coverageView(await context.ties.placements.load(question), question, ties, context),
  );
}

async function pageOfTies(
  context: RecordContext,
  rows: readonly TieGroupRow[],
  question: WeightedQuestion,
  page: PageArgs & { readonly order: TieOrder },
  coverageOf: (ties: number) => CoverageView | Promise<CoverageView>,
): Promise<TiesView> {
  const { order } = page;
  const list = listOfSides(`ties:${order}`, question);
  const first = checkFirst(page.first);
  const after = page.after == null ? null : decodeCursor(list, page.after, 3);
  const summaries = await tiesOfGroups(rows, question.weights);
  const ordered = orderTies(summaries, order, await leftNames(context, summaries, order));
  const wanted = tiesAfter(ordered, order, after).slice(0, first + 1);
  const views = wanted.map(({ tie }) => new TieView(tie, question));
  const places = new Map(views.map((view, index) => [view, wanted[index] as OrderedTie]));
  const connection = connectionOf(
    views,
    page,
    (view) => encodeCursor(list, (places.get(view) as OrderedTie).sortKey),
    () => ordered.length,
  );
  return Object.assign(connection, { coverage: () => coverageOf(ordered.length) });
}

/** The tie of one pair; without evidence one of strength 0, whose coverage says why. */
export async function answerTie(
  { snapshot, signal }: RecordContext,
  question: WeightedQuestion,
): Promise<TieView> {
  const { left: leftId, right: rightId } = endsOf(question);
  const tieId = derivedTieId({ leftId, rightId }, question);
  const query = pairGroups(snapshot.release, [tieId], question.filter);
  const rows = await snapshot.read(query, { signal });
  const groups = rows.map((row) => ({ ...row, part: 'TIE' as const, leftId, rightId }));
  const summary =
    groups.length === 0 ? emptySummary(leftId, rightId) : summaryOf(groups, question.weights);
  return new TieView(summary, question);
}

/** The same, counted where its numbers are selected. */
export function tieToCount(context: RecordContext, question: WeightedQuestion): UncountedTie {
  return new UncountedTie(endsOf(question), question, () => answerTie(context, question));
}

function endsOf({ left, right }: WeightedQuestion) {
  return { left: left.unitId as string, right: right.unitId as string };
}

/** What the levels of a pair hold of its two countries' record; asked only where it is selected. */
export async function coverageOfTie(
  context: RecordContext & TieContext,
  tie: AnyTie,
): Promise<CoverageView> {
  const [rows, count] = await Promise.all([
    context.ties.placements.load(tie.question),
    evidenceCountOf(tie),
  ]);
  return coverageView(rows, tie.question, count === 0 ? 0 : 1, context);
}

async function leftNames(
  { records }: RecordContext,
  ties: readonly TieSummary[],
  order: TieOrder,
): Promise<(id: string) => string> {
  if (order !== 'LEFT_NAME') return (id) => id;
  const units = await records.many([...new Set(ties.map(({ leftId }) => leftId))]);
  const names = new Map(units.map((unit) => [unit.id, fold(nameIn(unit))]));
  return (id) => names.get(id) ?? id;
}

function isGroup(row: TieAnswerRow): row is TieGroupRow {
  return row.part === 'TIE';
}

function isPlacement(row: TieAnswerRow): row is PlacementRow {
  return row.part === 'PLACEMENT';
}
