import { useTexts } from '../../messages/use-texts.js';
import { StatusMark } from './status-mark.js';
import { STEPS } from './steps.js';

const MARKED = ['UNDER_REALISED', 'FADED', 'REALISED'] as const;

interface MatrixLegendProps {
  /** Whether the constants leave out what was only announced: a cell with nothing else has no sign either. */
  readonly isWithoutAnnounced: boolean;
}

/** Explains the steps of the scale, the signs, and what is not known at all. */
export function MatrixLegend({ isWithoutAnnounced }: MatrixLegendProps) {
  const { t, f } = useTexts();
  return (
    <p class="legend">
      <span class="hint">{t.gaps.score}:</span>
      <span class="legend-item">
        <span class="swatch step-0" /> {t.gaps.below(f.strength(STEPS[0]))}
      </span>
      {STEPS.map((from, index) => (
        <span key={from} class="legend-item">
          <span class={`swatch step-${index + 1}`} /> {t.gaps.from(f.strength(from))}
        </span>
      ))}
      <span class="legend-item">
        <span class="swatch unknown" /> {t.gapStatuses.NO_DATA}
      </span>
      {MARKED.map((status) => (
        <span key={status} class="legend-item">
          <StatusMark status={status} /> {t.gapStatuses[status]}
        </span>
      ))}
      <span class="hint">{t.gaps.noSign(isWithoutAnnounced)}.</span>
    </p>
  );
}
