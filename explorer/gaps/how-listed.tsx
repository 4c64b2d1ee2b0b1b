import { useTexts } from '../messages/use-texts.js';
import type { GapList } from './use-gaps.js';

/** What the list leaves out, and what its ranks are among: the two are not the same. */
export function HowListed({ list }: { readonly list: GapList }) {
  const { t } = useTexts();
  const { perRegion } = list.calculation;
  const [first] = list.nodes;
  if (!first) return null;
  return (
    <p class="hint">
      {perRegion !== null && t.gaps.atMost(perRegion)} {t.gaps.rankedAmong(first.ranked)}
    </p>
  );
}
