import { distance } from 'fastest-levenshtein';

/** Beyond this many look-ups a file is wrong as a whole, and guesses only cost time. */
const MAX_LOOK_UPS = 500;

/** Three wrong letters in a long word are a typo; in a short one they are another word. */
function allowedDistance(length: number): number {
  return Math.max(1, Math.min(3, Math.floor(length / 3)));
}

/** The candidate nearest to the value, the first by code point of several; null: none is near. */
export function nearestOf(value: string, candidates: Iterable<string>): string | null {
  const wanted = value.trim().toLowerCase();
  let best: string | null = null;
  let bestDistance = allowedDistance(wanted.length);
  if (wanted === '' || wanted.length > 200) return null;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > bestDistance) continue;
    const found = distance(wanted, candidate.toLowerCase());
    const better =
      found < bestDistance || (found === bestDistance && (best === null || candidate < best));
    if (!better) continue;
    best = candidate;
    bestDistance = found;
  }
  return best;
}

/** Guesses for one data set: each value once, and not without end. */
export class NearestFinder {
  readonly #found = new Map<string, string | null>();

  find(scope: string, value: string, candidates: () => Iterable<string>): string | null {
    const key = `${scope}\0${value}`;
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    if (this.#found.size >= MAX_LOOK_UPS) return null;
    const nearest = nearestOf(value, candidates());
    this.#found.set(key, nearest);
    return nearest;
  }
}
