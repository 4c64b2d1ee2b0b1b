import { setImmediate as nextTurn } from 'node:timers/promises';
import { abortedError } from '../graph/abort.js';
import { recordsByRank } from '../graph/record.cypher.js';
import type { RecordContext } from '../graph/record-context.js';
import { KINDS, type Kind } from '../record/kind.js';
import { ascending } from '../shared/ascending.js';
import type { NameMatch } from './name-match.js';
import { prepareQuery } from './prepare-query.js';
import { type Hit, type IndexedRecord, SearchShard } from './search-shard.js';
import { searchableNames } from './searchable-names.js';
import { Vocabulary } from './vocabulary.js';
import { wordsOf } from './words.js';

// A page is some milliseconds of work, and a fraction of a megabyte.
const PAGE = 100;

// A look through as many takes some 10 ms for the widest queries, one letter or a word that every title has.
const SHARD = 1_000;

export interface SearchQuestion {
  readonly text: string;
  readonly kinds: readonly Kind[];
  /** Names in another language are passed over. Null: none is. */
  readonly lang: string | null;
  readonly matches: readonly NameMatch[];
}

/** The place of a hit in the order of hits. */
export type HitKey = Pick<Hit, 'score' | 'id'>;

export interface Found {
  /** In their order, right after the key: as many as were wanted, or all that are left. */
  readonly hits: readonly Hit[];
  /** All that the question finds, whatever the page, by match. */
  readonly counts: Readonly<Record<NameMatch, number>>;
}

const NONE: Readonly<Record<NameMatch, number>> = {
  EXACT: 0,
  WORDS: 0,
  PREFIX: 0,
  TRANSLITERATION: 0,
  FUZZY: 0,
};

/** The names of one release, in the memory of this process. */
export class SearchIndex {
  private constructor(
    private readonly shards: readonly SearchShard[],
    private readonly vocabulary: Vocabulary,
  ) {}

  static async of(context: RecordContext): Promise<SearchIndex> {
    const vocabulary = new Vocabulary();
    const shards: SearchShard[] = [];
    let records: IndexedRecord[] = [];
    for await (const page of pagesOfRecords(context)) {
      records.push(...page);
      if (records.length < SHARD) continue;
      shards.push(await SearchShard.of(records, vocabulary));
      records = [];
    }
    if (records.length > 0) shards.push(await SearchShard.of(records, vocabulary));
    return new SearchIndex(shards, vocabulary);
  }

  /** Best first, then by id. Only the page is kept, however many there are before and after it. */
  async search(
    question: SearchQuestion,
    page: { readonly count: number; readonly after: HitKey | null },
    signal?: AbortSignal,
  ): Promise<Found> {
    const counts = { ...NONE };
    let hits: Hit[] = [];
    const query = await prepareQuery(question.text, this.vocabulary);
    if (query.words.length === 0) return { hits, counts };
    const kinds = new Set(question.kinds);
    for (const shard of this.shards) {
      if (!shard.hasAnyOf(kinds)) continue;
      if (signal?.aborted) throw abortedError(signal, 'search');
      const found = shard
        .search(query, kinds, question.lang)
        .filter(({ match }) => question.matches.includes(match));
      for (const { match } of found) counts[match] += 1;
      const wanted = found.filter((hit) => page.after === null || compareHits(hit, page.after) > 0);
      hits = [...hits, ...wanted].sort(compareHits).slice(0, page.count);
      await nextTurn();
    }
    return { hits, counts };
  }
}

async function* pagesOfRecords(context: RecordContext) {
  const { release } = context.snapshot;
  for (const kind of KINDS) {
    const total = release.counts[kind] ?? 0;
    for (let from = 0; from < total; from += PAGE) {
      const count = Math.min(PAGE, total - from);
      const rows = await context.snapshot.read(recordsByRank(release, kind, from, count));
      // Together, so that what labels of sessions are made of is one statement.
      yield Promise.all(rows.map(({ record }) => indexed(record, kind, context)));
    }
  }
}

async function indexed(
  record: Parameters<typeof searchableNames>[0],
  kind: Kind,
  context: RecordContext,
): Promise<IndexedRecord> {
  const names = await searchableNames(record, context);
  return {
    id: record.id,
    kind,
    names: names.map((name) => ({ ...name, words: wordsOf(name.text) })),
  };
}

function compareHits(one: HitKey, other: HitKey): number {
  return other.score - one.score || ascending(one.id, other.id);
}
