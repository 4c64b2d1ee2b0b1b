import { withEmptyYears } from '../ask/load-years.js';
import type { ExplorerCoverageQuery } from '../generated/graphql.js';
import { useTexts } from '../messages/use-texts.js';

type Entries = ExplorerCoverageQuery['coverage']['byYear'];

/** How much is on record each year, the empty years among them, and how much has none. */
export function RecordYears({ entries }: { readonly entries: Entries }) {
  const { t, f } = useTexts();
  const undated = entries.find(({ key }) => key.key === null)?.initiatives ?? 0;
  const years = withEmptyYears(
    entries.flatMap(({ key, initiatives }) =>
      key.key === null ? [] : [{ year: key.key, count: initiatives, counts: {} }],
    ),
  );
  const most = Math.max(1, ...years.map(({ count }) => count));
  return (
    <section class="view" aria-labelledby="by-year">
      <h2 id="by-year">{t.coverage.byYear}</h2>
      <div class="years-of">
        <ol class="years">
          {years.map(({ year, count }) => (
            <li key={year} class="year" title={t.yearText(year, count)}>
              <span class="unseen">{t.yearText(year, count)}</span>
              <span class="year-stack" aria-hidden="true">
                {count > 0 && <span class="year-count">{f.number(count)}</span>}
                <span class="year-part project" style={{ height: `${(count / most) * 100}%` }} />
              </span>
            </li>
          ))}
        </ol>
        <p class="ends" aria-hidden="true">
          <span>{years[0]?.year}</span>
          <span>{years.at(-1)?.year}</span>
        </p>
      </div>
      {undated > 0 && <p class="hint">{t.undatedTitle(undated)}</p>}
    </section>
  );
}
