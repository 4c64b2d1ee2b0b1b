import { useEffect, useState } from 'preact/hooks';

interface Release {
  readonly importedAt: string;
}

let newest: string | null = null;
/** How many releases came while the page was open. */
let turn = 0;
const followers = new Set<(turn: number) => void>();

/** Notes of which release an answer is. Only a later one is news: servers of one graph may be a moment apart. */
export function noteRelease(release: Release | undefined): void {
  if (!release || (newest !== null && release.importedAt <= newest)) return;
  if (newest !== null) turn += 1;
  newest = release.importedAt;
  for (const follow of followers) follow(turn);
}

/** A number that is another after each import, for whatever must not outlive it. */
export function useReleaseTurn(): number {
  const [seen, setSeen] = useState(turn);
  useEffect(() => {
    // One may have come between the first drawing and now.
    setSeen(turn);
    followers.add(setSeen);
    return () => {
      followers.delete(setSeen);
    };
  }, []);
  return seen;
}
