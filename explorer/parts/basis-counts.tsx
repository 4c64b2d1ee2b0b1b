import { BASES } from '../ask/question.js';
import type { Basis } from '../generated/graphql.js';
import { useTexts } from '../messages/use-texts.js';
import { BasisMark } from './basis-mark.js';

export type CountByBasis = Readonly<Record<Basis, number>>;

export type ByBasis = readonly { readonly basis: Basis; readonly count: number }[];

/** As the API lists them; a kind that it leaves out has none. */
export function countsOf(byBasis: ByBasis): CountByBasis {
  const counts = { PROJECT: 0, AGREEMENT: 0, PROGRAMME: 0, SESSION: 0 };
  for (const { basis, count } of byBasis) counts[basis] = count;
  return counts;
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
