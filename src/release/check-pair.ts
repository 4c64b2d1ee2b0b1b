import type { RecordContext } from '../graph/record-context.js';
import { requireRecord } from '../record/required-record.js';
import { allInOrder } from '../shared/all-in-order.js';
import { UserError } from '../shared/user-error.js';
import { datasetsOf } from './datasets.js';
import type { PairInput } from './pair.input.js';

/** The two countries of a data set, as a question places them. */
export interface Pair {
  readonly leftId: string;
  readonly rightId: string;
  /** Which data set is theirs; nothing is ever added up across data sets. */
  readonly dataset: string;
}

/** What is said of two countries that have no data set of their own; `names` are the pairs that have. */
export type PairRefusal = (left: string, right: string, names: readonly string[]) => UserError;

/** The pair asked for; without one, that of the only data set. */
export async function checkPairOfCountries(
  context: RecordContext,
  input: PairInput | null | undefined,
  refusal: PairRefusal = noDataset,
): Promise<Pair> {
  const pairs = await pairsOf(context);
  if (input == null) return onlyPair(pairs);
  const [left, right] = await allInOrder([
    requireRecord(context, input.left, ['country'], ['pair', 'left']),
    requireRecord(context, input.right, ['country'], ['pair', 'right']),
  ]);
  const known = pairIn(pairs, left.id, right.id);
  if (known !== undefined) {
    return { ...known, leftId: left.id, rightId: right.id };
  }
  throw refusal(left.id, right.id, namesOf(pairs));
}

/** The pair of two countries, whichever of them a question places left. */
export function pairIn(pairs: readonly Pair[], left: string, right: string): Pair | undefined {
  if (left === right) return undefined;
  return pairs.find(({ leftId, rightId }) =>
    [left, right].every((id) => id === leftId || id === rightId),
  );
}

function noDataset(left: string, right: string, names: readonly string[]): UserError {
  return new UserError(
    `\`pair\` is ${left} and ${right}, which have no data set of their own. There is: ${names.join(', ')}.`,
    { argument: ['pair'], nearest: names },
  );
}

/** The pairs of countries that have a data set. */
export async function pairsOf(context: RecordContext): Promise<Pair[]> {
  const datasets = await datasetsOf(context);
  return datasets.map(({ slug, countryIds }) => {
    const [leftId = '', rightId = ''] = countryIds;
    return { leftId, rightId, dataset: slug };
  });
}

function onlyPair(pairs: readonly Pair[]): Pair {
  const [only, ...more] = pairs;
  if (only !== undefined && more.length === 0) return only;
  throw new UserError(
    `The graph holds ${pairs.length} data sets, so \`pair\` must name one: ${namesOf(pairs).join(', ')}.`,
    { argument: ['pair'], nearest: namesOf(pairs) },
  );
}

/** As one would write them: `{left: "country:IT", right: "country:RU"}`. */
function namesOf(pairs: readonly Pair[]): string[] {
  return pairs.map(({ leftId, rightId }) => `{left: "${leftId}", right: "${rightId}"}`);
}
