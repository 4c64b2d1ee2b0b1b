import type { ExplorerBackTestQuery } from '../generated/graphql.js';
import { useTexts } from '../messages/use-texts.js';

type Fold = ExplorerBackTestQuery['gapBacktest']['folds'][number];

// The last of the lengths that `hits` counts.
const LONGEST = 50;

/** What a reader of the first fifty rows would have found, had it been printed at the end of each year. */
export function MethodFolds({ folds }: { readonly folds: readonly Fold[] }) {
  const { t, f } = useTexts();
  return (
    <table class="scores folds">
      <caption>
        {t.method.folds}
        <span class="hint">{t.method.foldsHint}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t.method.endOf}</th>
          <th scope="col">{t.method.came}</th>
          <th scope="col">{t.method.among}</th>
          <th scope="col">{t.method.byChance}</th>
        </tr>
      </thead>
      <tbody>
        {folds.map(({ year, candidates, positives, baseRate, methods }) => {
          const hits = methods.find(({ method }) => method === 'GAP')?.hits.at(-1);
          return (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{t.rankOf(positives, candidates)}</td>
              <td>{hits === undefined ? t.notKnown : f.strength(hits)}</td>
              <td>{f.strength(baseRate * Math.min(LONGEST, candidates))}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
