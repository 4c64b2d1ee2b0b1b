import type { RecordContext } from '../graph/record-context.js';
import type { ScopeQuestion } from './initiative-scope.js';
import { undatedInScope } from './timeline.cypher.js';

/** Initiatives that a period leaves out only because they have no date; 0 without a period. */
export async function undatedLeftOut(
  { snapshot, signal }: RecordContext,
  question: ScopeQuestion,
): Promise<number> {
  if (question.filter.period === null) return 0;
  const [row] = await snapshot.read(undatedInScope(snapshot.release, question), { signal });
  return row?.undated ?? 0;
}
