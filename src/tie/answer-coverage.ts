import type { RecordContext } from '../graph/record-context.js';
import { type StandingRow, sideStanding } from './standing.cypher.js';
import type { PlacementRow } from './tie.cypher.js';
import type { TieQuestion } from './tie-question.js';

export type AnswerStatus =
  | 'ANSWERED'
  | 'NO_PARTY'
  | 'NEVER_WITH_OTHER_SIDE'
  | 'SECTOR_NOT_ON_RECORD'
  | 'NO_TIE';

export interface Standing {
  readonly status: AnswerStatus;
  readonly reason: string;
}

/** What the schema shows beside an answer; why an empty one is empty is asked only where it is selected. */
export interface CoverageView {
  readonly question: TieQuestion;
  readonly bothSides: number;
  readonly placed: number;
  readonly unplacedByReason: readonly {
    readonly leftReason: PlacementRow['leftReason'];
    readonly rightReason: PlacementRow['rightReason'];
    readonly count: number;
  }[];
  readonly undatedLeftOut: number;
  readonly standing: () => Promise<Standing>;
}

export function coverageView(
  rows: readonly PlacementRow[],
  question: TieQuestion,
  ties: number,
  context: RecordContext,
): CoverageView {
  const total = (some: readonly PlacementRow[]) =>
    some.reduce((sum, { inPeriod }) => sum + inPeriod, 0);
  const isPlaced = (row: PlacementRow) => row.leftReason === null && row.rightReason === null;
  const bothSides = total(rows);
  const placed = total(rows.filter(isPlaced));
  let standing: Promise<Standing> | undefined;
  return {
    question,
    bothSides,
    placed,
    unplacedByReason: rows
      .filter((row) => !isPlaced(row) && row.inPeriod > 0)
      .map(({ leftReason, rightReason, inPeriod: count }) => ({ leftReason, rightReason, count }))
      .sort(mostFirst),
    undatedLeftOut:
      question.filter.period === null
        ? 0
        : rows.reduce((sum, { count, dated }) => sum + count - dated, 0),
    standing: () => {
      standing ??= standingOf(context, question, { ties, bothSides, placed });
      return standing;
    },
  };
}

async function standingOf(
  context: RecordContext,
  question: TieQuestion,
  counts: { readonly ties: number; readonly bothSides: number; readonly placed: number },
): Promise<Standing> {
  const { ties, bothSides, placed } = counts;
  if (ties > 0) {
    const apart = question.filter.roles === null ? '' : ', its roles apart';
    const reason = `${ties} ${ties === 1 ? 'tie' : 'ties'}. Of ${bothSides} initiatives that join both countries and pass the filter${apart}, ${placed} reach a pair at these levels.`;
    return { status: 'ANSWERED', reason };
  }
  const [left, right] = await Promise.all([
    readStanding(context, question, 'left'),
    readStanding(context, question, 'right'),
  ]);
  const { status, reason } = emptyStanding({ left, right }, question);
  return { status, reason: `${reason} \`coverage\` says what is on record.` };
}

type Side = 'left' | 'right';

async function readStanding(context: RecordContext, question: TieQuestion, side: Side) {
  const query = sideStanding(context.snapshot.release, question, side);
  const [row] = await context.snapshot.read(query, { signal: context.signal });
  return row ?? { initiatives: 0, withOtherSide: 0, inSectors: 0 };
}

/** The first that holds, for either side; the sentence names the side. */
export function emptyStanding(
  standings: Readonly<Record<Side, StandingRow>>,
  question: TieQuestion,
): Standing {
  const sides: readonly Side[] = ['left', 'right'];
  const sideWith = (column: keyof StandingRow) =>
    sides.find((side) => standings[side][column] === 0);
  const nobody = sideWith('initiatives');
  if (nobody !== undefined) {
    const reason = `Nothing recorded counts for ${unitsOf(question, nobody)}: nothing is known, which is not to say that nothing happened.`;
    return { status: 'NO_PARTY', reason };
  }
  const apart = sideWith('withOtherSide');
  if (apart !== undefined) {
    const other = question[apart === 'left' ? 'right' : 'left'].countryId;
    const reason = `What is recorded for ${unitsOf(question, apart)} never has a party of ${other}.`;
    return { status: 'NEVER_WITH_OTHER_SIDE', reason };
  }
  const elsewhere = sideWith('inSectors');
  if (elsewhere !== undefined) {
    const reason = `Nothing recorded for ${unitsOf(question, elsewhere)} concerns ${question.filter.sectorIds?.join(' or ')}.`;
    return { status: 'SECTOR_NOT_ON_RECORD', reason };
  }
  const reason =
    'Both sides are on record, and no evidence that passes the filter ties them at these levels.';
  return { status: 'NO_TIE', reason };
}

function unitsOf(question: TieQuestion, name: Side): string {
  const { countryId, level, unitId, within, districtKinds, actorKinds } = question[name];
  if (unitId !== null) return unitId;
  if (level === 'COUNTRY') return countryId;
  const kinds = [...(districtKinds ?? []), ...(actorKinds ?? [])];
  const what = kinds.length === 0 ? '' : ` (${kinds.join(', ')})`;
  return `any ${level} of ${within === null ? countryId : within.join(', ')}${what}`;
}

function mostFirst(
  one: CoverageView['unplacedByReason'][number],
  other: CoverageView['unplacedByReason'][number],
): number {
  const key = ({ leftReason, rightReason }: typeof one) => `${leftReason}|${rightReason}`;
  return other.count - one.count || (key(one) < key(other) ? -1 : 1);
}
