import { useTexts } from '../messages/use-texts.js';
import { BasisMark } from '../parts/basis-mark.js';
import { Few } from '../parts/few.js';
import { Link } from '../parts/link.js';
import { SourceLinks } from '../parts/source-links.js';
import type { AnyNode } from './load-node.js';
import { YearsOf } from './years-of.js';

const FIRST = 10;

/** What it took part in, or what counts for the place: newest first, as the API has it. */
export function InitiativesOf({ node }: { readonly node: AnyNode }) {
  const { t, f } = useTexts();
  const page =
    'countedInitiatives' in node
      ? node.countedInitiatives
      : 'initiatives' in node
        ? node.initiatives
        : null;
  if (!page) return null;
  const isCut = page.nodes.length < page.totalCount;
  return (
    <section class="view" aria-labelledby="initiatives">
      <h2 id="initiatives">{t.initiatives(page.totalCount)}</h2>
      {page.totalCount === 0 && <p class="empty">{t.noInitiatives}</p>}
      {isCut ? (
        // Years of a part would pass for those of the record.
        <p class="hint">
          {t.firstOnly(page.nodes.length)} {t.restInTable}
        </p>
      ) : (
        <YearsOf initiatives={page.nodes} />
      )}
      <Few items={page.nodes} most={FIRST} class="evidence compact">
        {({ id, basis, date, label, status, sources }) => (
          <li key={id}>
            <p class="evidence-when">
              <BasisMark basis={basis} /> {t.bases[basis]}
              {status !== null && <span class="status">{t.statuses[status]}</span>}
              <span class="when">{date === null ? t.undated : f.date(date)}</span>
            </p>
            <h3>
              <Link to={`/look/${id}`}>{label}</Link>
            </h3>
            <SourceLinks sources={sources} />
          </li>
        )}
      </Few>
    </section>
  );
}
