import { useTexts } from '../messages/use-texts.js';
import type { GapRow } from './use-gaps.js';

interface ScoreBarProps {
  readonly row: Pick<GapRow, 'gap' | 'gapInterval' | 'expected' | 'observed'>;
  /** What fills the cell. */
  readonly largest: number;
}

// The rest is room for the end of the line.
const WIDEST = 92;

/** The score as a bar, its interval as a line across its end, and the two figures that it is made of. */
export function ScoreBar({
  row: { gap, gapInterval, expected, observed },
  largest,
}: ScoreBarProps) {
  const { t, f } = useTexts();
  if (gap === null) return <span>{t.notKnown}</span>;
  const place = (value: number) => `${(value / (largest || 1)) * WIDEST}%`;
  return (
    <>
      <span class="score-bar" aria-hidden="true">
        <span class="score" style={{ width: place(gap) }} />
        {gapInterval && (
          <span
            class="whisker"
            style={{
              left: place(gapInterval.low),
              width: place(gapInterval.high - gapInterval.low),
            }}
          />
        )}
      </span>
      <span class="score-figure">
        {f.strength(gap)}
        {gapInterval && (
          <small>
            {' '}
            {f.strength(gapInterval.low)}–{f.strength(gapInterval.high)}
          </small>
        )}
      </span>
      <small class="score-parts">
        {t.gaps.expectedAndObserved(
          expected === null ? t.notKnown : f.strength(expected),
          f.strength(observed),
        )}
      </small>
    </>
  );
}
