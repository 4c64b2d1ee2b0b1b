import { BASES } from '../ask/question.js';
import type { Basis } from '../generated/graphql.js';
import { useTexts } from '../messages/use-texts.js';
import { BasisMark } from './basis-mark.js';

export type CountByBasis = Readonly<Record<Basis, number>>;

export type ByBasis = readonly { readonly basis: Basis; readonly count: number }[];

/** As the API lists them; a kind that it leaves out has none. */
export function countsOf(byBasis: ByBasis): CountByBasis {
  const none = BASES.map((basis) => [basis, 0]);
  const some = byBasis.map(({ basis, count }) => [basis, count]);
  return Object.fromEntries([...none, ...some]) as CountByBasis;
}

/** The kinds of which there are any, strongest first. */
export function basesIn(counts: CountByBasis): readonly Basis[] {
  return BASES.filter((basis) => counts[basis] > 0);
}

/** How many initiatives of each kind; kinds without any are left out. */
export function BasisCounts({ counts }: { readonly counts: CountByBasis }) {
  const { t, f } = useTexts();
  return (
    <span class="counts">
      {basesIn(counts).map((basis) => (
        <span key={basis} class="count" title={t.basesPlural[basis]}>
          <BasisMark basis={basis} />
          {f.number(counts[basis])}
          <span class="unseen"> {t.basesPlural[basis]} </span>
        </span>
      ))}
    </span>
  );
}
