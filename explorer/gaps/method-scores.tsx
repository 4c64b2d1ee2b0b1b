import type { ExplorerBackTestQuery } from '../generated/graphql.js';
import { useTexts } from '../messages/use-texts.js';

type Score = ExplorerBackTestQuery['gapBacktest']['overall'][number];

// What a toss of a coin gets.
const CHANCE = 0.5;

/** A dot and its interval a ranking, on one scale, with the numbers beside it. */
export function MethodScores({ overall }: { readonly overall: readonly Score[] }) {
  const { t, f } = useTexts();
  const least = Math.min(CHANCE, ...overall.map(({ rocAuc }) => rocAuc.low ?? CHANCE));
  const start = Math.floor(least * 10) / 10;
  const place = (value: number) => ((value - start) / (1 - start)) * 100;
  return (
    <table class="scores">
      <caption>
        {t.method.scores}
        <span class="hint">{t.method.scoresHint}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t.method.ranking}</th>
          <td class="scale" aria-hidden="true">
            <span style={{ left: 0 }}>{f.percent(start)}</span>
            <span style={{ left: `${place(CHANCE)}%` }}>{start < CHANCE && f.percent(CHANCE)}</span>
            <span style={{ left: '100%' }}>{f.percent(1)}</span>
          </td>
          <th scope="col">{t.method.share}</th>
        </tr>
      </thead>
      <tbody>
        {overall.map(({ method, rocAuc: { value, low, high } }) => (
          <tr key={method} class={method === 'GAP' ? 'total' : ''}>
            <th scope="row">{t.method.methods[method]}</th>
            <td class="whisker" aria-hidden="true">
              <span class="chance" style={{ left: `${place(CHANCE)}%` }} />
              {low !== null && high !== null && (
                <span
                  class="range"
                  style={{ left: `${place(low)}%`, width: `${place(high) - place(low)}%` }}
                />
              )}
              {value !== null && <span class="dot" style={{ left: `${place(value)}%` }} />}
            </td>
            <td>
              {value === null ? t.notKnown : f.percent(value)}
              {low !== null && high !== null && (
                <small>{t.method.between(f.percent(low), f.percent(high))}</small>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
