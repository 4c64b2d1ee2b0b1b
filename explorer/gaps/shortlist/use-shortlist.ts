import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '../../messages/use-texts.js';
import { useLatest } from '../../parts/use-latest.js';
import { type Entry, fromJson, idOf, MOST_ENTRIES, toJson } from './shortlist.js';

const NAME = 'bilateral.shortlist';
// To read a sentence twice; after that it only hides what is behind it.
const LONG_ENOUGH_MS = 10_000;

export interface Shortlist {
  readonly entries: readonly Entry[];
  readonly change: (entries: readonly Entry[]) => void;
}

// One list for everything on the page that shows it, and the only one where the browser keeps nothing.
let current: readonly Entry[] | null = null;
const followers = new Set<(entries: readonly Entry[]) => void>();

/** The list of this browser. Without storage (private windows, strict settings) it lasts as long as the page. */
export function useShortlist(): Shortlist {
  const [entries, setEntries] = useState(() => {
    current ??= read();
    return current;
  });
  useEffect(() => {
    const follow = ({ key }: StorageEvent) => {
      if (key === NAME) tell(read());
    };
    followers.add(setEntries);
    addEventListener('storage', follow);
    return () => {
      followers.delete(setEntries);
      removeEventListener('storage', follow);
    };
  }, []);
  return {
    entries,
    change: (next) => {
      tell(next);
      write(next);
    },
  };
}

/** What stars beside gaps need, under the conditions that they are shown by. */
export function useStars(conditions: Pick<Entry, 'asOf' | 'constants'>) {
  const { t } = useTexts();
  const { entries, change } = useShortlist();
  const starred = new Set(entries.map(idOf));
  const { asOf, constants } = conditions;
  const [isFull, setIsFull] = useState(false);
  useEffect(() => {
    if (!isFull) return;
    const end = setTimeout(() => setIsFull(false), LONG_ENOUGH_MS);
    return () => clearTimeout(end);
  }, [isFull]);
  const toggle = useLatest((gap: string) => {
    const entry = { gap, asOf, constants, note: '' };
    const others = entries.filter((each) => idOf(each) !== idOf(entry));
    const isNew = others.length === entries.length;
    const isRefused = isNew && entries.length >= MOST_ENTRIES;
    setIsFull(isRefused);
    if (!isRefused) change(isNew ? [...entries, entry] : others);
  });
  return {
    count: entries.length,
    /** Where the last star found no room. */
    said: isFull ? t.gaps.full(MOST_ENTRIES) : '',
    has: (gap: string) => starred.has(idOf({ gap, asOf, constants })),
    toggle,
  };
}

function tell(entries: readonly Entry[]): void {
  current = entries;
  for (const follower of followers) follower(entries);
}

function read(): readonly Entry[] {
  try {
    return fromJson(localStorage.getItem(NAME) ?? '')?.entries ?? [];
  } catch {
    return [];
  }
}

function write(entries: readonly Entry[]): void {
  try {
    localStorage.setItem(NAME, toJson(entries));
  } catch {
    // Kept for this page only, which is better than no list.
  }
}
