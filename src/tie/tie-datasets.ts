import type { RecordContext } from '../graph/record-context.js';
import { pairIn, pairsOf } from '../release/check-pair.js';
import type { TieEnds } from './tie-view.js';

/**
 * Which data sets a tie is of, since nothing is added up across them: that of the two countries; where they have none, one
 * being a third country, those that both ends are of.
 */
export async function datasetsOfTie(
  { leftId, rightId, question: { left, right } }: TieEnds,
  context: RecordContext,
): Promise<readonly string[]> {
  const pair = pairIn(await pairsOf(context), left.countryId, right.countryId);
  if (pair !== undefined) return [pair.dataset];
  const units = await context.records.many([leftId, rightId]);
  const [first = [], other = []] = units.map(({ datasets }) => datasets as readonly string[]);
  return first.filter((dataset) => other.includes(dataset));
}
