import { useTexts } from '../messages/use-texts.js';
import type { GapList } from './use-gaps.js';

/** An empty list is no zero: how much is known at all stands beside it. */
export function NothingListed({ calculation }: Pick<GapList, 'calculation'>) {
  const { t } = useTexts();
  const countOf = (isIn: (status: string) => boolean) =>
    calculation.byStatus
      .filter(({ status }) => isIn(status))
      .reduce((sum, { count }) => sum + count, 0);
  return (
    <div class="empty">
      <p>
        <strong>{t.gaps.none}</strong>
      </p>
      <p>
        {t.gaps.noneWhy(
          countOf((status) => status !== 'NO_DATA'),
          countOf(() => true),
        )}
      </p>
    </div>
  );
}
