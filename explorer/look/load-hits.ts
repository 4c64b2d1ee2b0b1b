import { ask } from '../api/client.js';
import { ExplorerSearchDocument, type ExplorerSearchQuery } from '../generated/graphql.js';
import type { Messages } from '../messages/en.js';

/** What was found, and for what: shown while the next search is under way. */
export type Hits = ExplorerSearchQuery['search'] & { readonly text: string };
export type Hit = Hits['nodes'][number];

export async function loadHits(
  text: string,
  first: number,
  lang: string,
  signal: AbortSignal,
): Promise<Hits> {
  const { search } = await ask(ExplorerSearchDocument, { text, first, lang }, signal);
  return { ...search, text };
}

/** Its name as the page is read, and the one that was found where that is another. */
export function namesOfHit({ name, node }: Hit): { shown: string; found: string | null } {
  const shown = 'shown' in node ? node.shown : 'label' in node ? node.label : name;
  return { shown, found: shown === name ? null : name };
}

/** The type of what was found: LEGAL_ACT is a LegalAct. */
export function typeOf({ kind }: Hit): keyof Messages['kinds'] {
  const words = kind.split('_').map((word) => word[0] + word.slice(1).toLowerCase());
  return words.join('') as keyof Messages['kinds'];
}

const FIRST_OF_FEWER = 5;
// Of a name nobody types more; each is a request.
const MOST_WORDS = 8;

/** Of words that no name has together: what has all but one of them, else what has any. Empty: nothing has any. */
export async function loadFewer(text: string, lang: string, signal: AbortSignal): Promise<Hits[]> {
  const words = wordsOf(text);
  const allButOne = words.map((left) => words.filter((word) => word !== left).join(' '));
  for (const texts of [allButOne, words]) {
    const found = await Promise.all(
      texts.map((fewer) => loadHits(fewer, FIRST_OF_FEWER, lang, signal)),
    );
    const some = found.filter(({ totalCount }) => totalCount > 0);
    if (some.length > 0) return some;
  }
  return [];
}

export function wordsOf(text: string): string[] {
  return [...new Set(text.split(/\s+/).filter((word) => word !== ''))].slice(0, MOST_WORDS);
}
