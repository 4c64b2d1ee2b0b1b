/** Two countries that have a data set, in the order in which they are asked about. */
export type Pair = readonly [left: string, right: string];

/** Of what the address says as much as there is a pair for: both sides, else one, else the first pair. */
export function pairIn(params: URLSearchParams, pairs: readonly Pair[]): Pair | null {
  const left = `country:${params.get('left')}`;
  const right = `country:${params.get('right')}`;
  const directed = pairs.flatMap(([a, b]): Pair[] => [
    [a, b],
    [b, a],
  ]);
  return (
    directed.find(([a, b]) => a === left && b === right) ??
    directed.find(([a]) => a === left) ??
    directed.find(([, b]) => b === right) ??
    directed[0] ??
    null
  );
}

/** The pair once a country is chosen for one end: the other end follows, to one that has a data set with it. */
export function pairWith(
  [left, right]: Pair,
  end: 'left' | 'right',
  country: string,
  pairs: readonly Pair[],
): Pair {
  const other = end === 'left' ? right : left;
  const partners = pairs.filter((pair) => pair.includes(country)).flat();
  const partner =
    partners.find((id) => id === other && id !== country) ??
    partners.find((id) => id !== country) ??
    other;
  return end === 'left' ? [country, partner] : [partner, country];
}
