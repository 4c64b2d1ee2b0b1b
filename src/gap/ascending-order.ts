import { endianness } from 'node:os';

// Three digits are a word of a number, and their 2,048 counts stay in the cache.
const DIGIT_BITS = 11;
const WORD_BITS = 32;
const MASK = 2 ** DIGIT_BITS - 1;
// Which of the two words of a number has its sign and exponent.
const HIGH = endianness() === 'LE' ? 1 : 0;

/** Positions of values, with the words of the values, which move with them: looking them up would cost more than moving. */
interface Columns {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  readonly at: Uint32Array;
}

/**
 * Positions of the values, the smallest value first, NaN last; equal ones as they stand in `before`, else by position.
 * Radix sort from the last digit (Knuth, The Art of Computer Programming 3, 5.2.5, algorithm R): with a comparator a
 * million values take five times as long.
 */
export function ascendingOrder(values: Float64Array, before?: Uint32Array): Uint32Array {
  let columns = columnsOf(values, before);
  let spare = columnsFor(values.length);
  for (const word of ['low', 'high'] as const) {
    for (let shift = 0; shift < WORD_BITS; shift += DIGIT_BITS) {
      if (sortByDigit(columns, spare, word, shift)) [columns, spare] = [spare, columns];
    }
  }
  return columns.at;
}

const columnsFor = (size: number): Columns => ({
  low: new Uint32Array(size),
  high: new Uint32Array(size),
  at: new Uint32Array(size),
});

/** With words that compare as the numbers do: IEEE 754 puts them in order but for the sign. */
function columnsOf(values: Float64Array, before: Uint32Array | undefined): Columns {
  const columns = columnsFor(values.length);
  const [number, words] = numberAndWords();
  for (let place = 0; place < values.length; place += 1) {
    const at = before === undefined ? place : (before[place] as number);
    // 0 and −0 are equal, and either plus 0 is 0.
    number[0] = (values[at] as number) + 0;
    const high = words[HIGH] as number;
    const negative = (high | 0) >> 31;
    columns.low[place] = (words[1 - HIGH] as number) ^ negative;
    columns.high[place] = high ^ (negative | 0x80000000);
    columns.at[place] = at;
  }
  return columns;
}

function numberAndWords(): [Float64Array, Uint32Array] {
  const number = new Float64Array(1);
  return [number, new Uint32Array(number.buffer)];
}

/** Moves everything to where one digit puts it; false, and nothing moved, where all have the same. */
function sortByDigit(from: Columns, to: Columns, word: 'low' | 'high', shift: number): boolean {
  const digits = from[word];
  const places = new Uint32Array(MASK + 1);
  for (let at = 0; at < digits.length; at += 1) {
    const digit = ((digits[at] as number) >>> shift) & MASK;
    places[digit] = (places[digit] as number) + 1;
  }
  let next = 0;
  for (let digit = 0; digit <= MASK; digit += 1) {
    const count = places[digit] as number;
    if (count === digits.length) return false;
    places[digit] = next;
    next += count;
  }
  for (let at = 0; at < digits.length; at += 1) {
    const digit = ((digits[at] as number) >>> shift) & MASK;
    const place = places[digit] as number;
    places[digit] = place + 1;
    to.low[place] = from.low[at] as number;
    to.high[place] = from.high[at] as number;
    to.at[place] = from.at[at] as number;
  }
  return true;
}
