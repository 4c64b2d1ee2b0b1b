import { useTexts } from '../messages/use-texts.js';
import { Cut } from '../parts/cut.js';
import { Few } from '../parts/few.js';
import { Link } from '../parts/link.js';
import { SourceLinks } from '../parts/source-links.js';
import { type AnyNode, labelOf } from './load-node.js';

// A region may be touched by fifty.
const FIRST = 5;

/** Measures that touch the place, and those that list it as a party. */
export function Restrictions({ node }: { readonly node: AnyNode }) {
  const { t, f } = useTexts();
  const lists = [
    ...('restrictions' in node ? [node.restrictions] : []),
    ...('listings' in node ? [node.listings] : []),
  ];
  const all = lists.flatMap(({ nodes }) => nodes);
  const totalCount = lists.reduce((sum, list) => sum + list.totalCount, 0);
  if (all.length === 0) return null;
  return (
    <section class="view" aria-labelledby="restrictions">
      <h2 id="restrictions">{t.restrictions}</h2>
      <p class="hint">{t.restrictionsHint}</p>
      <Few items={all} most={FIRST} class="evidence compact">
        {(restriction) => (
          <li key={restriction.id}>
            <Link to={`/look/${restriction.id}`}>{labelOf(restriction)}</Link>{' '}
            <small>
              {restriction.inForceFrom ? f.date(restriction.inForceFrom) : '?'} –{' '}
              {restriction.inForceTo ? f.date(restriction.inForceTo) : ''}
            </small>
            {restriction.summary && <p lang="en">{restriction.summary}</p>}
          </li>
        )}
      </Few>
      <Cut of={{ totalCount, nodes: all }} />
    </section>
  );
}

/** What states the thing, and where those who state it disagree. */
export function SourcesOf({ node }: { readonly node: AnyNode }) {
  const { t } = useTexts();
  if (!('sources' in node)) return null;
  const conflicts = 'conflicts' in node ? node.conflicts : { totalCount: 0, nodes: [] };
  return (
    <section class="view" aria-labelledby="sources">
      <h2 id="sources">{t.sources}</h2>
      <SourceLinks sources={node.sources} />
      {conflicts.nodes.length > 0 && (
        <>
          <h3>{t.conflicts}</h3>
          <ul class="evidence compact">
            {conflicts.nodes.map(({ column, keptValue, otherValue, reason }) => (
              <li key={`${column} ${otherValue}`} lang="en">
                <strong>{column}</strong>: {keptValue ?? '–'} / {otherValue ?? '–'}
                <p class="hint">{reason}</p>
              </li>
            ))}
          </ul>
          <Cut of={conflicts} />
        </>
      )}
    </section>
  );
}
