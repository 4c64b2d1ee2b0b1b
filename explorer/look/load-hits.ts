import { ask } from '../api/client.js';
import { ExplorerSearchDocument, type ExplorerSearchQuery } from '../generated/graphql.js';
import type { Messages } from '../messages/en.js';

export type Hits = ExplorerSearchQuery['search'];
export type Hit = Hits['nodes'][number];

export async function loadHits(
  text: string,
  first: number,
  lang: string,
  signal: AbortSignal,
): Promise<Hits> {
  const { search } = await ask(ExplorerSearchDocument, { text, first, lang }, signal);
  return search;
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
