import type { RecordContext } from '../graph/record-context.js';
import { UserError } from '../shared/user-error.js';
import { emptyReason, type ScopeQuestion } from './initiative-scope.js';
import type { TimeUnit } from './time-unit.js';
import { initiativesByPeriod } from './timeline.cypher.js';
import { bucketsOf, type TimelineBuckets } from './timeline-buckets.js';

// Two hundred years of months; what a chart can show is far less.
const MAX_BUCKETS = 2_400;

/** A timeline as the schema shows it. */
export interface TimelineView extends TimelineBuckets {
  readonly question: ScopeQuestion;
  readonly by: TimeUnit;
  readonly of: ScopeQuestion['of'];
  readonly emptyReason: string | null;
}

/** One statement, then pure code. */
export async function answerTimeline(
  { snapshot, signal }: RecordContext,
  question: ScopeQuestion,
  by: TimeUnit,
): Promise<TimelineView> {
  const query = initiativesByPeriod(snapshot.release, question, by);
  const buckets = bucketsOf(await snapshot.read(query, { signal }), by);
  refuseTooMany(buckets.buckets.length + buckets.coarser.length, by);
  const reason = emptyReason(buckets.count, question);
  return { ...buckets, question, by, of: question.of, emptyReason: reason };
}

function refuseTooMany(count: number, by: TimeUnit): void {
  if (count <= MAX_BUCKETS) return;
  const help = by === 'MONTH' ? 'ask by YEAR, or for a shorter period' : 'ask for a shorter period';
  throw new UserError(`The timeline has ${count} buckets, and ${MAX_BUCKETS} at most: ${help}.`, {
    argument: ['by'],
    limit: MAX_BUCKETS,
    value: count,
  });
}
