import MiniSearch, { type Query } from 'minisearch';
import type { Kind } from '../record/kind.js';
import {
  type Keys,
  type Match,
  matchSpoken,
  matchWritten,
  type PreparedQuery,
} from './name-match.js';
import type { SearchableName } from './searchable-names.js';
import { allWords, type Words } from './words.js';

export interface IndexedName extends SearchableName {
  readonly words: Words;
}

/** A record as the index holds it. */
export interface IndexedRecord {
  readonly id: string;
  readonly kind: Kind;
  readonly names: readonly IndexedName[];
}

export interface Hit extends Match {
  readonly id: string;
  /** The best of its names; of equal ones the first. */
  readonly name: SearchableName;
}

interface Document {
  readonly id: number;
  readonly record: IndexedRecord;
}

// About a millisecond of work; between chunks other requests have their turn.
const CHUNK = 50;

/** Some thousand records: as many as one look may go through without keeping others waiting. */
export class SearchShard {
  private readonly engine = new MiniSearch<Document>({
    fields: ['words'],
    // Made when its turn comes, not for all of them before the first.
    extractField: ({ id, record }, field) =>
      field === 'id' ? id : termsOf(record.names, this.keys),
    tokenize: (text) => text.split(' '),
    processTerm: (word) => word,
  });

  private readonly kinds: ReadonlySet<Kind>;

  private constructor(
    private readonly records: readonly IndexedRecord[],
    private readonly keys: Keys,
  ) {
    this.kinds = new Set(records.map(({ kind }) => kind));
  }

  static async of(records: readonly IndexedRecord[], keys: Keys): Promise<SearchShard> {
    const shard = new SearchShard(records, keys);
    const documents = records.map((record, id) => ({ id, record }));
    await shard.engine.addAllAsync(documents, { chunkSize: CHUNK });
    return shard;
  }

  hasAnyOf(kinds: ReadonlySet<Kind>): boolean {
    return [...this.kinds].some((kind) => kinds.has(kind));
  }

  /** Every record of these kinds that some name of finds, in no order. The engine proposes, the names decide. */
  search(query: PreparedQuery, kinds: ReadonlySet<Kind>, lang: string | null): Hit[] {
    const proposed = this.engine.search(engineQuery(query));
    return proposed.flatMap(({ id }) => {
      const record = this.records[id as number] as IndexedRecord;
      return kinds.has(record.kind) ? (this.hitOf(record, query, lang) ?? []) : [];
    });
  }

  private hitOf(record: IndexedRecord, query: PreparedQuery, lang: string | null): Hit | null {
    const names = record.names.filter(
      (name) => lang === null || name.lang === null || name.lang === lang,
    );
    // What is written is worth more than whatever it sounds like, and costs a tenth to compare.
    return (
      bestOf(record, names, (words) => matchWritten(query, words)) ??
      bestOf(record, names, (words) => matchSpoken(query, words, this.keys))
    );
  }
}

function bestOf(
  { id }: IndexedRecord,
  names: readonly IndexedName[],
  matchOf: (words: Words) => Match | null,
): Hit | null {
  let best: Hit | null = null;
  for (const name of names) {
    const match = matchOf(name.words);
    if (match !== null && (best === null || match.score > best.score)) {
      best = { id, name, ...match };
    }
  }
  return best;
}

function termsOf(names: readonly IndexedName[], keys: Keys): string {
  const words = new Set(names.flatMap((name) => allWords(name.words)));
  for (const word of [...words]) for (const key of keys.keysOf(word)) words.add(key);
  return [...words].join(' ');
}

/** Whatever `matchWritten` or `matchSpoken` may accept: what each word begins, sounds like or may be a mistyping of. */
function engineQuery({ words, spoken }: PreparedQuery): Query {
  const likely: Query = {
    combineWith: 'AND',
    queries: spoken.map(({ word, keys, typos }) => anyOf([word, ...keys], typos.keys())),
  };
  // With an apostrophe the rule reads other words.
  const isSame = words.join(' ') === spoken.map(({ word }) => word).join(' ');
  if (isSame) return likely;
  const written: Query = { combineWith: 'AND', queries: words.map((word) => anyOf([word])) };
  return { combineWith: 'OR', queries: [likely, written] };
}

/** One text of all terms: each query of its own costs the engine more than to look its terms up. */
function anyOf(beginnings: readonly string[], whole: Iterable<string> = []): Query {
  const begins = new Set(beginnings);
  const terms = new Set([...beginnings, ...whole]);
  return { combineWith: 'OR', queries: [[...terms].join(' ')], prefix: (term) => begins.has(term) };
}
