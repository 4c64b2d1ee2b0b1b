import { useTexts } from '../messages/use-texts.js';
import type { GapList } from './use-gaps.js';

/** What the list leaves out, what its ranks are among, which is not the same, and what they do not know. */
export function HowListed({ list }: { readonly list: GapList }) {
  const { t } = useTexts();
  const { perRegion, method } = list.calculation;
  const [first] = list.nodes;
  if (!first) return null;
  return (
    <p class="hint">
      {perRegion !== null && t.gaps.atMost(perRegion)} {t.gaps.rankedAmong(first.ranked)}{' '}
      {method === 'COOPERATION_ONLY' && t.gaps.withoutSizes}
    </p>
  );
}
