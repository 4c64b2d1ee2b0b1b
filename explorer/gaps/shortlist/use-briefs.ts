import { useTexts } from '../../messages/use-texts.js';
import { useWithIntervals } from '../use-gaps.js';
import { type AnsweredEntry, loadBriefs } from './load-briefs.js';
import { type Entry, idOf } from './shortlist.js';

/** What the API says of each entry. */
export function useBriefs(entries: readonly Entry[]) {
  const { lang } = useTexts();
  const ids = entries.map(idOf);
  const { result, ...state } = useWithIntervals(
    `briefs ${lang}`,
    ids.length === 0 ? null : ids,
    true,
    (_ids, withIntervals, signal) => loadBriefs(entries, lang, withIntervals, signal),
  );
  /** Null: awaited. */
  const briefOf = (entry: Entry): AnsweredEntry | null =>
    result?.answer[result.question.indexOf(idOf(entry))] ?? null;
  return { ...state, briefOf };
}
