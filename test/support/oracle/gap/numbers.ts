/** Small sums that several steps of the gap share. */

export function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** Of nothing it is 0: nothing was active. */
export function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : sumOf(values) / values.length;
}

export function roundedToSixDecimals(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** Equal but for the order of summation is equal; of numbers far below one six decimals say nothing. */
export function toTwelveDigits(value: number): number {
  return Number(value.toPrecision(12));
}

/** "The 0.9 quantile (linear interpolation)"; null of nothing. */
export function quantileOf(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((left, right) => left - right);
  const position = toTwelveDigits((sorted.length - 1) * share);
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (position - Math.floor(position));
}

export function addTo<Key>(sums: Map<Key, number>, key: Key, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}
