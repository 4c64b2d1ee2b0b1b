import SearchableMap from 'minisearch/SearchableMap';
import { latinKeys } from './latin-key.js';
import { swaps, typosAllowed, typosBetween } from './typos.js';

/** Every distinct word of all names, and what each sounds like. */
export class Vocabulary {
  private readonly keys = new Map<string, readonly string[]>();
  /** Words and keys, as a tree that is good at near misses. */
  private readonly terms = new SearchableMap<true>();

  /** What a word sounds like; made once, since many names share a word. */
  keysOf(word: string): readonly string[] {
    const known = this.keys.get(word);
    if (known !== undefined) return known;
    const keys = latinKeys(word);
    this.keys.set(word, keys);
    for (const term of [word, ...keys]) this.terms.set(term, true);
    return keys;
  }

  /** Words and keys that this may be a mistyping of, each with the number of typos. */
  typosOf(word: string): ReadonlyMap<string, number> {
    const allowed = typosAllowed(word);
    if (allowed === 0) return new Map();
    const near = [...this.terms.fuzzyGet(word, allowed).keys(), ...swaps(word)];
    const terms = near.filter((term) => term !== word && this.terms.has(term));
    return new Map(terms.map((term) => [term, typosBetween(word, term)]));
  }
}
