import { checkDay } from '../forum/answer-restrictions.js';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { daySpan } from '../initiative/initiative-date.js';
import { type Kind, kindOf } from '../record/kind.js';
import { nearestIds, requireRecord } from '../record/required-record.js';
import { type Pair, pairIn, pairsOf } from '../release/check-pair.js';
import { allInOrder } from '../shared/all-in-order.js';
import type { Today } from '../shared/today.js';
import { UserError } from '../shared/user-error.js';
import { checkWeights } from '../tie/check-weights.js';
import type { GapConstantsInput } from './gap.input.js';
import { DEFAULT_CONSTANTS, type GapConstants } from './gap-constants.js';
import type { GapInput } from './gap-input.js';

type Bounded =
  | 'halfLife'
  | 'sizeSmoothing'
  | 'sizeExponent'
  | 'activitySmoothing'
  | 'activityExponent'
  | 'volumeSmoothing'
  | 'volumeExponent'
  | 'fadedAfterYears'
  | 'opportunityQuantile';

const BOUNDS: Readonly<Record<Bounded, readonly [number, number]>> = {
  halfLife: [0.5, 1_000],
  sizeSmoothing: [0, 5],
  sizeExponent: [0, 5],
  activitySmoothing: [0, 5],
  activityExponent: [0, 5],
  volumeSmoothing: [0, 5],
  volumeExponent: [0, 5],
  fadedAfterYears: [0, 1_000],
  opportunityQuantile: [0, 1],
};

/** The constants asked for; what is left out is as documented. */
export function checkConstants(input: GapConstantsInput | null | undefined): GapConstants {
  if (input == null) return DEFAULT_CONSTANTS;
  const given: Partial<Record<Bounded, number>> = {};
  for (const [name, [low, high]] of Object.entries(BOUNDS) as [
    Bounded,
    readonly [number, number],
  ][]) {
    const value = input[name];
    if (value == null) continue;
    if (!(value >= low && value <= high)) {
      throw new UserError(`\`constants.${name}\` is ${value}; it must be from ${low} to ${high}.`, {
        argument: ['constants', name],
      });
    }
    given[name] = value;
  }
  if (input.withoutAgeing && given.halfLife !== undefined) {
    throw new UserError('`constants.withoutAgeing` and `constants.halfLife` exclude each other.', {
      argument: ['constants', 'withoutAgeing'],
    });
  }
  return {
    ...DEFAULT_CONSTANTS,
    ...given,
    ...(input.withoutAgeing && { halfLife: null }),
    ...(input.weights != null && { weights: checkWeights(input.weights) }),
    ...(input.evidenceStatus != null && { evidenceStatus: input.evidenceStatus }),
  };
}

/** The day of a question: a month or a year is its last day, since all of it has happened by then. */
export function checkAsOf(asOf: string | null | undefined): string | null {
  return asOf == null ? null : daySpan(asOf).to;
}

/** Where a region or sector stands in the calculation; throws with the nearest ids where it does not. */
export async function positionOf(
  context: RecordContext,
  input: GapInput,
  of: 'left' | 'right' | 'sector',
  id: string,
  argument: readonly string[],
): Promise<number> {
  const kind = of === 'sector' ? 'sector' : 'region';
  const known = of === 'sector' ? input.sectors : input[of].regions;
  const at = known.findIndex((each) => each.id === id);
  if (at >= 0) return at;
  refuseOtherLevel(id, argument);
  const record = await requireRecord(context, id, [kind], argument);
  const nearest = nearestIds(
    record.id,
    known.map((each) => each.id),
  );
  const why = whyUnknown(record, input, of, await pairsOf(context));
  throw new UserError(
    `\`${argument.join('.')}\` is "${record.id}", which ${why} Nearest: ${nearest.join(', ')}.`,
    { argument, nearest },
  );
}

function whyUnknown(
  { countryId, datasets }: GraphRecord,
  { left, right }: GapInput,
  of: 'left' | 'right' | 'sector',
  pairs: readonly Pair[],
): string {
  const side = of === 'sector' ? null : { left, right }[of].countryId;
  if (side !== null && countryId !== side) return `is no region of ${side}.`;
  const own = pairIn(pairs, left.countryId, right.countryId)?.dataset ?? '';
  if (!(datasets as readonly string[]).includes(own)) {
    return `another pair of countries has and the data set ${own} has not.`;
  }
  return 'no code of NACE Rev. 2 describes: no figure can say how large it is. It counts in the activity of regions.';
}

const OTHER_LEVELS: readonly (Kind | null)[] = [
  'country',
  'district',
  'firm',
  'association',
  'institution',
];

export function refuseOtherLevel(id: string, argument: readonly string[]): void {
  if (!OTHER_LEVELS.includes(kindOf(id))) return;
  throw new UserError(
    `\`${argument.join('.')}\` is "${id}"; gaps are reckoned between regions alone: only they have figures of the size of ` +
      'sectors. A gap of a region lists its districts and actors as bridges.',
    { argument },
  );
}

export async function positionsOf(
  context: RecordContext,
  input: GapInput,
  of: 'left' | 'right' | 'sector',
  ids: readonly string[] | null | undefined,
  argument: readonly string[],
): Promise<ReadonlySet<number> | null> {
  if (ids == null) return null;
  if (ids.length === 0) {
    throw new UserError(
      `\`${argument.join('.')}\` is an empty list, which would find nothing: leave it out.`,
      { argument },
    );
  }
  const found = await allInOrder(ids.map((id) => positionOf(context, input, of, id, argument)));
  return new Set(found);
}

/** Today, in UTC, where no day is asked for. */
export function restrictionDay(on: string | null | undefined, today: Today): string {
  return checkDay(on, 'restrictedOn') ?? today.day();
}
