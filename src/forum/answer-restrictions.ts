import type { RecordContext } from '../graph/record-context.js';
import { readSectorTree } from '../sector/sector-tree.js';
import { type Connection, type PageArgs } from '../shared/connection.js';
import { pageOfRows, type RowOrder } from '../shared/row-page.js';
import { UserError } from '../shared/user-error.js';
import {
  forceOn,
  type RestrictionQuestion,
  type RestrictionRecord,
  touchOf,
} from './restriction-touch.js';

export interface RestrictionsView extends Connection<RestrictionRecord> {
  readonly list: string;
  readonly inPart: readonly RestrictionRecord[];
  readonly withoutStart: readonly RestrictionRecord[];
}

export const NOTHING_ASKED: RestrictionQuestion = {
  day: null,
  sectorId: null,
  place: null,
  partyId: null,
};

/** Restrictions are some dozens: all are at hand, in the order of ids. */
export async function answerRestrictions(
  list: string,
  question: RestrictionQuestion,
  page: PageArgs,
  context: RecordContext,
): Promise<RestrictionsView> {
  const [all, tree] = await Promise.all([
    context.records.all('restriction'),
    readSectorTree(context),
  ]);
  const touched = (all as RestrictionRecord[])
    .map((restriction) => ({ restriction, touch: touchOf(restriction, question, tree) }))
    .filter(({ touch }) => touch !== 'NONE');
  const { day } = question;
  const inForce = touched.filter(
    ({ restriction }) => day === null || forceOn(restriction, day) === 'IN_FORCE',
  );
  const of = (rows: typeof touched) => rows.map(({ restriction }) => restriction);
  const whole = of(inForce.filter(({ touch }) => touch === 'WHOLE'));
  return Object.assign(pageOfRows(whole, restrictionOrder(list), page), {
    list,
    inPart: of(inForce.filter(({ touch }) => touch === 'PART')),
    withoutStart: of(touched.filter(({ restriction }) => restriction.inForceFrom === undefined)),
  });
}

/** A list that stands beside the answer; nothing stands beside it. */
export function besides(
  list: string,
  rows: readonly RestrictionRecord[],
  page: PageArgs,
): RestrictionsView {
  const connection = pageOfRows(rows, restrictionOrder(list), page);
  return Object.assign(connection, { list, inPart: [], withoutStart: [] });
}

function restrictionOrder(list: string): RowOrder<RestrictionRecord> {
  return { list, keyOf: ({ slug }) => [slug], parts: 1 };
}

/** A day, and not a month or a year: part of it may be in force and part not. */
export function checkDay(day: string | null | undefined, argument: string): string | null {
  if (day == null || day.length === 10) return day ?? null;
  throw new UserError(`\`${argument}\` is ${day}; a restriction is in force on a day: ${day}-01…`, {
    argument: [argument],
  });
}
