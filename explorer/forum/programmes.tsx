import { useTexts } from '../messages/use-texts.js';
import { BasisBar, BasisLegend, sumOf } from '../parts/basis-bar.js';
import { BasisMark } from '../parts/basis-mark.js';
import { Few } from '../parts/few.js';
import { Link } from '../parts/link.js';
import { yearSpan } from '../parts/year-span.js';
import type { Forum } from './load-forum.js';

const FIRST = 10;

/** Each programme, and what else joins both countries in its years; whether it came of it nobody says. */
export function Programmes({ forum }: { readonly forum: Forum }) {
  const { t, f } = useTexts();
  const { nodes } = forum.programmes;
  if (nodes.length === 0) return null;
  const most = Math.max(1, ...nodes.map(({ during }) => sumOf(during.byBasis ?? [])));
  return (
    <section class="view" aria-labelledby="programmes">
      <h2 id="programmes">{t.forum.programmes}</h2>
      <p class="hint">{t.forum.programmesHint}</p>
      <BasisLegend />
      {nodes.map(({ id, label, during: { fromYear, toYear, byBasis, initiatives } }) => (
        <div key={id} class="one-programme">
          <h3>
            <Link to={`/look/${id}`}>{label}</Link>
          </h3>
          {byBasis === null || initiatives === null || fromYear === null || toYear === null ? (
            <p class="hint">{t.forum.yearsNotKnown}</p>
          ) : (
            <>
              <BasisBar byBasis={byBasis} most={most} />
              <details>
                <summary>
                  {t.forum.inSpan(yearSpan(fromYear, toYear), initiatives.totalCount)}
                </summary>
                {initiatives.nodes.length < initiatives.totalCount && (
                  <p class="hint">{t.firstOnly(initiatives.nodes.length)}</p>
                )}
                <Few items={initiatives.nodes} most={FIRST} class="tie-list">
                  {(each) => (
                    <li key={each.id}>
                      <span>
                        <BasisMark basis={each.basis} />{' '}
                        <Link to={`/look/${each.id}`}>{each.label}</Link>
                      </span>
                      <small>{each.date === null ? t.undated : f.date(each.date)}</small>
                    </li>
                  )}
                </Few>
              </details>
            </>
          )}
        </div>
      ))}
    </section>
  );
}
