import type { Kind } from '../../src/record/kind.js';
import { NAME_MATCHES, type NameMatch } from '../../src/search/name-match.js';
import type { SearchIndex } from '../../src/search/search-index.js';
import { SearchIndexes } from '../../src/search/search-indexes.js';
import type { Hit } from '../../src/search/search-shard.js';
import { randomRawDataSet } from '../support/data/random-data-set.js';
import { loadRawDataSet, type RawDataSet, rowsOf } from '../support/data/raw-data-set.js';
import { describeOnEachEngineInFull, type FreshGraph } from '../support/engines.js';
import { graphOf } from '../support/graph-of.js';
import { fold, foundActors } from '../support/oracle/search.js';

const ACTORS: readonly Kind[] = ['region', 'district', 'firm', 'association', 'institution'];
const BY_RULE: readonly NameMatch[] = ['EXACT', 'WORDS', 'PREFIX'];

/** The set that the rule of words fixes is found, whole and first; whatever else is found stands behind it. */
describeOnEachEngineInFull('search against the rule', (engine) => {
  let graph: FreshGraph;
  let index: SearchIndex;

  async function load(raw: RawDataSet): Promise<void> {
    graph = await graphOf(engine, raw);
    index = await new SearchIndexes().of((await graph.openStore()).snapshot());
  }

  afterEach(() => graph.destroy());

  async function hits(text: string, kinds: readonly Kind[]): Promise<readonly Hit[]> {
    const question = { text, kinds, lang: null, matches: NAME_MATCHES };
    return (await index.search(question, { count: 100_000, after: null })).hits;
  }

  async function expectRule(raw: RawDataSet, text: string): Promise<void> {
    const found = await hits(text, ACTORS);
    const byRule = found.filter(({ match }) => BY_RULE.includes(match));
    expect({ text, ids: byRule.map(({ id }) => id).sort() }).toEqual({
      text,
      ids: foundActors(raw, text),
    });
    expect(found.slice(0, byRule.length)).toEqual(byRule);
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
  }

  test.each(engine.name === 'grafeo' ? [1, 2, 3, 4] : [1])('random data set %i', async (seed) => {
    const raw = randomRawDataSet(seed);
    await load(raw);
    // The index is in the process, the same over both engines.
    for (const text of queriesOf(raw, engine.name === 'grafeo' ? 40 : 8))
      await expectRule(raw, text);
  });

  test('Italy and Russia', async () => {
    const raw = loadRawDataSet('seed/italy-russia');
    await load(raw);
    const few = engine.name === 'grafeo' ? 150 : 8;
    for (const text of [...queriesOf(raw, few), 'a', 'к', 'spa', 'ооо', 'di', '№']) {
      await expectRule(raw, text);
    }
  });
});

/** Names of actors as they are, their last word first, the beginnings of their words, and without accents in capitals. */
function queriesOf(raw: RawDataSet, count: number): string[] {
  const names = ACTORS.flatMap((kind) =>
    rowsOf(raw, `${kind}s` as Parameters<typeof rowsOf>[1]).flatMap((row) =>
      Object.entries(row)
        .filter(([column, text]) => /^name|^abbr|^other/.test(column) && text !== '')
        .flatMap(([, text]) => text.split('|')),
    ),
  );
  const step = Math.max(1, Math.floor(names.length / count));
  return names
    .filter((_, at) => at % step === 0)
    .map((name, at) => {
      const words = name.split(/\s+/);
      if (at % 4 === 0) return name;
      if (at % 4 === 1) return words.reverse().join(', ');
      if (at % 4 === 2) return fold(name).toUpperCase();
      return words.map((word) => word.slice(0, 1 + (at % 4))).join(' ');
    });
}
