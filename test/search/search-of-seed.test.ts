import { KINDS } from '../../src/record/kind.js';
import { NAME_MATCHES } from '../../src/search/name-match.js';
import type { SearchIndex } from '../../src/search/search-index.js';
import { SearchIndexes } from '../../src/search/search-indexes.js';
import { loadRawDataSet } from '../support/data/raw-data-set.js';
import type { FreshGraph } from '../support/engines.js';
import { grafeoEngine } from '../support/grafeo-engine.js';
import { graphOf } from '../support/graph-of.js';

describe('search in the Italy-Russia data', () => {
  let graph: FreshGraph;
  let index: SearchIndex;
  beforeAll(async () => {
    graph = await graphOf(grafeoEngine, loadRawDataSet('seed/italy-russia'));
    index = await new SearchIndexes().of((await graph.openStore()).snapshot());
  });
  afterAll(() => graph.destroy());

  async function best(text: string) {
    const question = { text, kinds: KINDS, lang: null, matches: NAME_MATCHES };
    const { hits } = await index.search(question, { count: 1, after: null });
    return hits[0] && { id: hits[0].id, match: hits[0].match };
  }

  test.each([
    // One republic, in two alphabets and five transliterations.
    ['Чувашия', 'region:RU-CU', 'EXACT'],
    ['Chuvashia', 'region:RU-CU', 'EXACT'],
    ['Ciuvascia', 'region:RU-CU', 'EXACT'],
    ['Čuvašija', 'region:RU-CU', 'TRANSLITERATION'],
    ['Chuvashiya', 'region:RU-CU', 'TRANSLITERATION'],
    ['chuv', 'region:RU-CU', 'PREFIX'],
    ['Chuvaslia', 'region:RU-CU', 'FUZZY'],
    ['Московская область', 'region:RU-MOS', 'EXACT'],
    ['Moskovskaya oblast', 'region:RU-MOS', 'TRANSLITERATION'],
    ["Moskovskaja oblast'", 'region:RU-MOS', 'EXACT'],
    ['московская обл', 'region:RU-MOS', 'PREFIX'],
    ['Хабаровск', 'region:RU-KHA', 'PREFIX'],
    ['Chabarovsk', 'region:RU-KHA', 'EXACT'],
    ['Sverdlowsk', 'region:RU-SVE', 'TRANSLITERATION'],
    ['Nizhniy Novgorod', 'region:RU-NIZ', 'TRANSLITERATION'],
    ['Tararstan', 'region:RU-TA', 'FUZZY'],
    ['Ломбардия', 'region:IT-25', 'EXACT'],
    ['Lombradia', 'region:IT-25', 'FUZZY'],
    ['valle d’aosta', 'region:IT-23', 'EXACT'],
    ['emila romanga', 'region:IT-45', 'FUZZY'],
    ['Enel', 'firm:enel', 'EXACT'],
    ['ТПП РФ', 'association:tpp-rf', 'EXACT'],
    ['энергетика', 'sector:energy', 'EXACT'],
    ['solar', 'sector:renewable-energy', 'EXACT'],
    ['Bari 2010', 'session:session-17', 'WORDS'],
  ])('%s finds %s: %s', async (text, id, match) => {
    expect(await best(text)).toEqual({ id, match });
  });
});
