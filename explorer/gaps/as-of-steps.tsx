import { useEffect, useState } from 'preact/hooks';
import type { YearsAnswer } from '../ask/load-years.js';
import { useTexts } from '../messages/use-texts.js';
import { memo } from '../parts/memo.js';

interface AsOfStepsProps {
  readonly years: YearsAnswer;
  readonly asOf: string | null;
  readonly onStep: (asOf: string | null) => void;
}

/** Steps through the years, above what is on record of each: what lies after the step is not known to the ranking. */
export const AsOfSteps = memo(({ years: { bars }, asOf, onStep }: AsOfStepsProps) => {
  const { t } = useTexts();
  // The last step is the whole record, undated and all.
  const last = bars.length - 1;
  const found = bars.findIndex(({ year }) => year === asOf);
  const at = asOf === null ? last : found < 0 ? (asOf < (bars[0]?.year ?? '') ? 0 : last) : found;
  const [shown, setShown] = useState(at);
  useEffect(() => setShown(at), [at]);
  if (last < 1) return null;
  const highest = Math.max(...bars.map(({ count }) => count));
  const textOf = (step: number) => (step === last ? t.asOfAll : t.asOfYear(bars[step]?.year ?? ''));
  // An address may ask for a year before the first.
  const text = shown === at && asOf !== null ? t.asOfYear(asOf) : textOf(shown);
  const step = (to: number) => {
    const within = Math.min(Math.max(to, 0), last);
    onStep(within === last ? null : (bars[within]?.year ?? null));
  };
  return (
    <fieldset class="as-of">
      <legend class="unseen">{t.gaps.steps}</legend>
      <button
        type="button"
        aria-label={t.gaps.earlier}
        disabled={at === 0}
        onClick={() => step(at - 1)}
      >
        ‹
      </button>
      <div class="as-of-track">
        <div class="as-of-bars" aria-hidden="true">
          {bars.map(({ year, count }, index) => (
            <span
              key={year}
              class={index > shown ? 'later' : ''}
              style={{ height: `${(count / highest) * 100}%` }}
            />
          ))}
        </div>
        <input
          type="range"
          min="0"
          max={last}
          value={shown}
          aria-label={t.gaps.steps}
          aria-valuetext={text}
          onInput={(event) => setShown(Number(event.currentTarget.value))}
          onChange={(event) => step(Number(event.currentTarget.value))}
        />
      </div>
      <button
        type="button"
        aria-label={t.gaps.later}
        disabled={at === last}
        onClick={() => step(at + 1)}
      >
        ›
      </button>
      <output>{text}</output>
    </fieldset>
  );
});
