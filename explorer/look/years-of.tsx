import { withEmptyYears, type YearBar } from '../ask/load-years.js';
import { BASES } from '../ask/question.js';
import type { Basis } from '../generated/graphql.js';
import { useTexts } from '../messages/use-texts.js';

interface YearsOfProps {
  readonly initiatives: readonly { readonly date: string | null; readonly basis: Basis }[];
}

/** The dated initiatives by year and kind, above the list that says the same in words. */
export function YearsOf({ initiatives }: YearsOfProps) {
  const { t, f } = useTexts();
  const bars = withEmptyYears(barsOf(initiatives));
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last || first === last) return null;
  const highest = Math.max(...bars.map(({ count }) => count));
  return (
    <figure class="years-of">
      <div class="years" role="img" aria-label={`${t.years}: ${first.year}–${last.year}`}>
        {bars.map(({ year, count, counts }) => (
          <span key={year} class="year" title={t.yearText(year, count)}>
            <span class="year-stack">
              {count > 0 && <span class="year-count">{f.number(count)}</span>}
              {BASES.toReversed().map((basis) => (
                <span
                  key={basis}
                  class={`year-part ${basis.toLowerCase()}`}
                  style={{ height: `${((counts[basis] ?? 0) / highest) * 100}%` }}
                />
              ))}
            </span>
          </span>
        ))}
      </div>
      <figcaption>
        <span>{first.year}</span>
        <span>{last.year}</span>
      </figcaption>
    </figure>
  );
}

function barsOf(initiatives: YearsOfProps['initiatives']): YearBar[] {
  const dated = initiatives.flatMap(({ date, basis }) =>
    date === null ? [] : [{ year: date.slice(0, 4), basis }],
  );
  return [...new Set(dated.map(({ year }) => year))].map((year) => {
    const ofYear = dated.filter((each) => each.year === year);
    const countOf = (basis: Basis) => ofYear.filter((each) => each.basis === basis).length;
    const counts = Object.fromEntries(BASES.map((basis) => [basis, countOf(basis)]));
    return { year, count: ofYear.length, counts };
  });
}
