import type { ExplorerBackTestQuery } from '../generated/graphql.js';
import { useTexts } from '../messages/use-texts.js';

type BackTest = ExplorerBackTestQuery['gapBacktest'];

/** What the back-test can tell and what not, from its numbers: only an interval that leaves out zero tells two rankings apart. */
export function MethodWords({ folds, overall }: Pick<BackTest, 'folds' | 'overall'>) {
  const { t, f } = useTexts();
  const [first, last] = [folds[0]?.year, folds.at(-1)?.year];
  if (first === undefined || last === undefined) return <p>{t.method.tooSmall}</p>;
  const came = folds.reduce((sum, { positives }) => sum + positives, 0);
  const points = (value: number) => f.strength(value * 100);
  return (
    <ul>
      <li>{t.method.tried(folds.length, String(first), String(last), came)}</li>
      {overall.map(({ method, behind: { value, low, high } }) => {
        if (method === 'GAP' || value === null || low === null || high === null) return null;
        const verdict = low > 0 ? 'better' : high < 0 ? 'worse' : 'alike';
        const name = t.method.methods[method];
        return (
          <li key={method}>{t.method[verdict](name, value * 100, points(low), points(high))}</li>
        );
      })}
      <li>{t.method.younger}</li>
      <li>{t.method.noPay}</li>
    </ul>
  );
}
