import { useTexts } from '../messages/use-texts.js';

const LISTED = ['OPPORTUNITY', 'UNDER_REALISED', 'FADED'] as const;

/** Explains colour, line and width of the gaps on the map. */
export function MapLegend() {
  const { t } = useTexts();
  return (
    <p class="legend">
      <span class="hint">{t.gaps.legend}:</span>
      {LISTED.map((status) => (
        <span key={status} class="legend-item">
          <svg class="legend-line gap-line" width="28" height="8" aria-hidden="true">
            <path class={`arc gap-${status.toLowerCase()}`} d="M0 4H28" stroke-width="2.5" />
          </svg>
          {t.gapStatuses[status]}
        </span>
      ))}
      <span class="hint">{t.gaps.width}.</span>
    </p>
  );
}
