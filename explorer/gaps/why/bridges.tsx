import { labelOf } from '../../look/load-node.js';
import { useTexts } from '../../messages/use-texts.js';
import { Link } from '../../parts/link.js';
import type { Gap } from './explanation.js';
import { Listed } from './listed.js';
import { PeriodOf } from './period-of.js';
import { Some } from './room.js';

export function Bridges({ bridges }: Pick<Gap, 'bridges'>) {
  const { t, f } = useTexts();
  return (
    <>
      <h3>{t.bridges}</h3>
      {bridges.length === 0 && <p class="hint">{t.noneOnRecord}</p>}
      <Some kind="bridges" items={bridges} most={5} class="tie-list">
        {({ kind, node, listings }) => (
          <li key={`${kind} ${node.id}`}>
            <Link to={`/look/${node.id}`}>{labelOf(node)}</Link>
            <small>
              {'date' in node && node.date !== null && `${f.date(node.date)}, `}
              {t.bridgeKinds[kind]}
            </small>
            <Listed items={listings}>
              {(measure) => (
                <span key={measure.id}>
                  <Link to={`/look/${measure.id}`}>{labelOf(measure)}</Link>
                  <PeriodOf {...measure} />
                </span>
              )}
            </Listed>
          </li>
        )}
      </Some>
    </>
  );
}
