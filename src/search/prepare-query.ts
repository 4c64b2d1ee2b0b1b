import { setImmediate as nextTurn } from 'node:timers/promises';
import { latinPrefixes } from './latin-key.js';
import type { PreparedQuery, SpokenWord } from './name-match.js';
import type { Vocabulary } from './vocabulary.js';
import { lettersOf, split, wordsOf } from './words.js';

// A key of one letter is what a tenth of all words begin with.
const SHORTEST_KEY = 2;

/** Between two words others have their turn: each is a look through the vocabulary. */
export async function prepareQuery(text: string, vocabulary: Vocabulary): Promise<PreparedQuery> {
  const { folded, joined } = wordsOf(text);
  const spoken: SpokenWord[] = [];
  for (const word of split(joined)) {
    spoken.push(spokenWord(word, vocabulary));
    await nextTurn();
  }
  return { folded, letters: lettersOf(folded), words: split(folded), spoken };
}

function spokenWord(word: string, vocabulary: Vocabulary): SpokenWord {
  const keys = latinPrefixes(word).filter((key) => key.length >= SHORTEST_KEY);
  const typos = new Map<string, number>();
  for (const text of [word, ...keys]) {
    for (const [term, count] of vocabulary.typosOf(text)) {
      typos.set(term, Math.min(count, typos.get(term) ?? count));
    }
  }
  return { word, keys, typos };
}
