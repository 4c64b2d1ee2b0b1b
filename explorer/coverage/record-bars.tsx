import { useId } from 'preact/hooks';
import type { ExplorerCoverageQuery } from '../generated/graphql.js';
import { useTexts } from '../messages/use-texts.js';
import { Link } from '../parts/link.js';
import { yearSpan } from '../parts/year-span.js';

type Entries = ExplorerCoverageQuery['coverage']['sectors'];

interface RecordBarsProps {
  readonly title: string;
  /** What to call that which belongs to none of them. */
  readonly ofNone: string;
  readonly page: Entries;
}

/** A bar a field or region, longest first; those of which nothing is on record are named, for they are the finding. */
export function RecordBars({ title, ofNone, page: { nodes, totalCount } }: RecordBarsProps) {
  const { t, f } = useTexts();
  const id = useId();
  const onRecord = nodes
    .filter(({ initiatives }) => initiatives > 0)
    .sort((a, b) => rank(b) - rank(a));
  const silent = nodes.filter(({ key, initiatives }) => initiatives === 0 && key.key !== null);
  const most = Math.max(1, ...onRecord.map(({ initiatives }) => initiatives));
  return (
    <section class="view" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {nodes.length < totalCount && (
        <p class="hint">{t.coverage.notShown(totalCount - nodes.length)}</p>
      )}
      <table class="record">
        <thead class="unseen">
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">{t.evidence}</th>
            <th scope="col">{t.sources}</th>
          </tr>
        </thead>
        <tbody>
          {onRecord.map(({ key: { key, label }, initiatives, sources, first, last }) => (
            <tr key={key} class={key === null ? 'keyless' : ''}>
              <th scope="row">
                {key === null ? ofNone : <Link to={`/look/${key}`}>{label}</Link>}
              </th>
              <td>
                <span class="bar" style={{ width: `${(initiatives / most) * 70}%` }} />
                <span>{f.number(initiatives)}</span>
              </td>
              <td>
                <small>
                  {[
                    t.coverage.sources(sources),
                    first && last && yearSpan(first.slice(0, 4), last.slice(0, 4)),
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {silent.length > 0 && (
        <p>
          <strong>{t.coverage.silent(silent.length)}</strong>{' '}
          {silent.map(({ key: { key, label } }, index) => (
            <span key={key}>
              {index > 0 && ', '}
              <Link to={`/look/${key}`}>{label}</Link>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

/** What has no key is no field or region among others: it comes last, however much it is. */
const rank = ({ key, initiatives }: Entries['nodes'][number]) =>
  key.key === null ? 0 : initiatives;
