import { labelOf } from '../../look/load-node.js';
import { useTexts } from '../../messages/use-texts.js';
import { Link } from '../../parts/link.js';
import type { Gap } from './explanation.js';
import { PeriodOf } from './period-of.js';
import { Some } from './room.js';

export function Measures({ restrictions }: Pick<Gap, 'restrictions'>) {
  const { t, f } = useTexts();
  const { day, touch, measures } = restrictions;
  return (
    <>
      <h3>{t.restrictions}</h3>
      <p class="hint">
        {t.touches[touch]} ({f.date(day)})
      </p>
      <Some kind="measures" items={measures} most={3} class="tie-list">
        {(measure) => (
          <li key={measure.id}>
            <Link to={`/look/${measure.id}`}>{labelOf(measure)}</Link>
            <small>
              {t.restrictionKinds[measure.kind]}
              <PeriodOf {...measure} />
            </small>
          </li>
        )}
      </Some>
    </>
  );
}
