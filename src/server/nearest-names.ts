import { distance } from 'fastest-levenshtein';

const MOST = 5;

/** The names most like what was received, nearest first, in whatever case. */
export function nearestNames(received: string, names: Iterable<string>): string[] {
  const wanted = received.toLowerCase();
  return [...names]
    .map((name) => ({ name, far: distance(wanted, name.toLowerCase()) }))
    .sort((one, other) => one.far - other.far || (one.name < other.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ name }) => name);
}
