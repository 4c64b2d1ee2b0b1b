import { BASES } from '../ask/question.js';
import type { Basis } from '../generated/graphql.js';
import { useTexts } from '../messages/use-texts.js';
import { BasisMark } from './basis-mark.js';

interface BasisBarProps {
  readonly byBasis: readonly { readonly basis: Basis; readonly count: number }[];
  /** What a bar of full length stands for. */
  readonly most: number;
}

/** How many of each kind, as a bar of its parts and as numbers that add up to it. */
export function BasisBar({ byBasis, most }: BasisBarProps) {
  const { t, f } = useTexts();
  const parts = BASES.map((basis) => ({
    basis,
    count: byBasis.find((each) => each.basis === basis)?.count ?? 0,
  })).filter(({ count }) => count > 0);
  return (
    <div class="basis-bar">
      <span class="basis-parts" aria-hidden="true">
        {parts.map(({ basis, count }) => (
          <span
            key={basis}
            class={`year-part ${basis.toLowerCase()}`}
            style={{ width: `${(count / most) * 100}%` }}
          />
        ))}
      </span>
      <span class="counts">
        {parts.map(({ basis, count }) => (
          <span key={basis} class="count" title={t.basesPlural[basis]}>
            <BasisMark basis={basis} />
            {f.number(count)}
            <span class="unseen"> {t.basesPlural[basis]} </span>
          </span>
        ))}
      </span>
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

export function sumOf(byBasis: BasisBarProps['byBasis']): number {
  return byBasis.reduce((sum, { count }) => sum + count, 0);
}
