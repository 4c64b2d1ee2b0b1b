import { useTexts } from '../messages/use-texts.js';
import type { GapList } from './use-gaps.js';

/** What must be known before a number is quoted, and of how many cells nothing can be said. */
export function Notes({ calculation }: Pick<GapList, 'calculation'>) {
  const { t, f, lang } = useTexts();
  const { byStatus, notes } = calculation;
  const english = (
    <ul class="hint" lang="en">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
  return (
    <section class="view" aria-labelledby="notes-title">
      <h2 id="notes-title">{t.gaps.notes}</h2>
      {lang === 'en' ? (
        english
      ) : (
        <>
          <ul class="hint">
            {t.gaps.caveats.map((caveat) => (
              <li key={caveat}>{caveat}</li>
            ))}
          </ul>
          <details>
            <summary>{t.gaps.notesEnglish}</summary>
            {english}
          </details>
        </>
      )}
      <p class="hint">
        {t.gaps.statusCounts}:{' '}
        {f.list(
          byStatus.map(({ status, reason, count }) => {
            const why = reason === null ? '' : ` (${t.gaps.noDataReasons[reason]})`;
            return `${t.gapStatuses[status]}${why} ${f.number(count)}`;
          }),
        )}
        .
      </p>
    </section>
  );
}
