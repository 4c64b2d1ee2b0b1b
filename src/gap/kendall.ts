import { ascendingOrder } from './ascending-order.js';
import { valuesAt } from './values-at.js';

/**
 * Kendall's τ-b of two scores of the same things, from −1 to 1: how alike they order them, ties taken into account. By merge
 * sort (Knight 1966, doi:10.1080/01621459.1966.10480879). NaN where one of them puts all alike.
 */
export function kendallTau(one: Float64Array, other: Float64Array): number {
  const size = one.length;
  const order = ascendingOrder(one, ascendingOrder(other));
  const [first, second] = [valuesAt(one, order), valuesAt(other, order)];
  const tiedOne = tiedPairs(size, (a, b) => first[a] === first[b]);
  const tiedBoth = tiedPairs(size, (a, b) => first[a] === first[b] && second[a] === second[b]);
  const swaps = countSwaps(second, new Float64Array(size), 0, size);
  const tiedOther = tiedPairs(size, (a, b) => second[a] === second[b]);
  const pairs = (size * (size - 1)) / 2;
  const difference = pairs - tiedOne - tiedOther + tiedBoth - 2 * swaps;
  return difference / Math.sqrt((pairs - tiedOne) * (pairs - tiedOther));
}

/** Pairs of equal neighbours, counted by runs. */
function tiedPairs(size: number, isTied: (a: number, b: number) => boolean): number {
  let [pairs, run] = [0, 0];
  for (let place = 1; place < size; place += 1) {
    run = isTied(place - 1, place) ? run + 1 : 0;
    pairs += run;
  }
  return pairs;
}

/** Sorts a part in place and returns how many pairs of it stood the wrong way round. */
function countSwaps(values: Float64Array, spare: Float64Array, from: number, to: number): number {
  if (to - from < 2) return 0;
  const middle = (from + to) >>> 1;
  let swaps = countSwaps(values, spare, from, middle) + countSwaps(values, spare, middle, to);
  let [left, right] = [from, middle];
  for (let at = from; at < to; at += 1) {
    const takesLeft =
      left < middle && (right >= to || (values[left] as number) <= (values[right] as number));
    if (!takesLeft) swaps += middle - left;
    spare[at] = takesLeft ? (values[left++] as number) : (values[right++] as number);
  }
  values.set(spare.subarray(from, to), from);
  return swaps;
}
