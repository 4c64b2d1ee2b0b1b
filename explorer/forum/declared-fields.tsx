import { useTexts } from '../messages/use-texts.js';
import { BasisBar, BasisLegend, sumOf } from '../parts/basis-bar.js';
import { Link } from '../parts/link.js';
import type { Forum } from './load-forum.js';

/** The fields that the forum declared against what happened in them: most first, silence named. */
export function DeclaredFields({ forum }: { readonly forum: Forum }) {
  const { t, f } = useTexts();
  const fields = forum.fields.nodes
    .map((field) => ({ ...field, count: sumOf(field.byBasis) }))
    .sort((a, b) => b.count - a.count || f.compare(a.sector.name, b.sector.name));
  if (fields.length === 0) return null;
  const most = Math.max(1, ...fields.map(({ count }) => count));
  return (
    <section class="view" aria-labelledby="fields">
      <h2 id="fields">{t.forum.fields}</h2>
      <p class="hint">{t.forum.fieldsHint}</p>
      <BasisLegend />
      <table class="plain bars">
        <thead>
          <tr>
            <th scope="col">{t.kinds.Sector}</th>
            <th scope="col">{t.evidence}</th>
            <th scope="col">{t.last}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ sector, byBasis, count, last, yearsSinceLast }) => (
            <tr key={sector.id}>
              <th scope="row">
                <Link to={`/look/${sector.id}`}>{sector.name}</Link>
              </th>
              <td>{count === 0 ? t.noneOnRecord : <BasisBar byBasis={byBasis} most={most} />}</td>
              <td>
                {last !== null && f.date(last)}
                {yearsSinceLast !== null && yearsSinceLast > 0 && (
                  <small> {t.forum.yearsBefore(yearsSinceLast)}</small>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
