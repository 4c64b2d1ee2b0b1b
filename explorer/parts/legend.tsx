import { BASES } from '../ask/question.js';
import { useTexts } from '../messages/use-texts.js';
import { BasisMark } from './basis-mark.js';
import { memo } from './memo.js';

/** Explains colour, shape and line of the four kinds of evidence. */
export const Legend = memo(() => {
  const { t } = useTexts();
  return (
    <p class="legend">
      <span class="hint">{t.legend}:</span>
      {BASES.map((basis) => (
        <span key={basis} class="legend-item">
          <BasisMark basis={basis} />
          <svg class="legend-line" width="28" height="8" aria-hidden="true">
            <path class={`arc ${basis.toLowerCase()}`} d="M0 4H28" stroke-width="2.5" />
          </svg>
          {t.bases[basis]}
        </span>
      ))}
      <span class="hint">{t.width}.</span>
    </p>
  );
});
