import { BASES } from '../ask/question.js';
import { useTexts } from '../messages/use-texts.js';
import { BasisCounts, type ByBasis, basesIn, countsOf } from './basis-counts.js';
import { BasisMark } from './basis-mark.js';

interface BasisBarProps {
  readonly byBasis: ByBasis;
  /** What a bar of full length stands for. */
  readonly most: number;
}

/** How many of each kind, as a bar of its parts and as numbers that add up to it. */
export function BasisBar({ byBasis, most }: BasisBarProps) {
  const counts = countsOf(byBasis);
  return (
    <div class="basis-bar">
      <span class="basis-parts" aria-hidden="true">
        {basesIn(counts).map((basis) => (
          <span
            key={basis}
            class={`year-part ${basis.toLowerCase()}`}
            style={{ width: `${(counts[basis] / most) * 100}%` }}
          />
        ))}
      </span>
      <BasisCounts counts={counts} />
    </div>
  );
}

/** What the shapes and colours of the kinds mean. */
export function BasisLegend() {
  const { t } = useTexts();
  return (
    <p class="legend">
      {BASES.map((basis) => (
        <span key={basis} class="legend-item">
          <BasisMark basis={basis} /> {t.basesPlural[basis]}
        </span>
      ))}
    </p>
  );
}

export function sumOf(byBasis: ByBasis): number {
  return byBasis.reduce((sum, { count }) => sum + count, 0);
}
