import { useState } from 'preact/hooks';
import { type CountedPage, countedPages } from '../api/all-pages.js';
import { useAnswer } from '../api/use-answer.js';

const FIRST = 20;
// The largest page that the API gives.
const PAGE = 500;

/** How many stand there once more are asked for. */
export const moreThan = (shown: number) => (shown < PAGE ? PAGE : shown + PAGE);

interface WhichPage {
  readonly first: number;
  readonly after: string | null;
}

/** A list that begins with a few and goes on, page after page, as far as a reader wants. */
export function usePages<Node>(
  question: string,
  load: (which: WhichPage, signal: AbortSignal) => Promise<CountedPage<Node>>,
) {
  const [wanted, setWanted] = useState(FIRST);
  const first = Math.min(wanted, PAGE);
  const answer = useAnswer(`${question} ${wanted}`, (signal) =>
    countedPages((after) => load({ first, after }, signal), wanted),
  );
  return { ...answer, onMore: (shown: number) => setWanted(moreThan(shown)) };
}
