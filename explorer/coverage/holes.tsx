import type { ExplorerCoverageQuery } from '../generated/graphql.js';
import { useTexts } from '../messages/use-texts.js';
import { BasisMark } from '../parts/basis-mark.js';
import { Few } from '../parts/few.js';
import { Link } from '../parts/link.js';

type Hole = ExplorerCoverageQuery['coverage']['holes'][number];

const FIRST = 10;

interface HolesProps {
  readonly holes: readonly Hole[];
  /** Address of the table of one kind alone, which has all of its initiatives however many they are. */
  readonly tableOf: (kind: Hole['kind']) => string;
}

/** What is missing in what is on record; each opens the initiatives in which it is. */
export function Holes({ holes, tableOf }: HolesProps) {
  const { t, f } = useTexts();
  // What has no date is in the order of its id, so none of it is the newest.
  const firstOf = (kind: Hole['kind']) => (kind === 'UNDATED' ? t.followed.firstOnly : t.firstOnly);
  return (
    <section class="view apart" aria-labelledby="holes">
      <h2 id="holes">{t.coverage.holes}</h2>
      <p class="hint">{t.coverage.holesHint}</p>
      {holes.map(({ kind, count, initiatives: { nodes } }) => (
        <details key={kind}>
          <summary>
            {t.coverage.holeKinds[kind]}: <strong>{f.number(count)}</strong>
          </summary>
          {nodes.length < count && (
            <p class="hint">
              {firstOf(kind)(nodes.length)} <a href={tableOf(kind)}>{t.restInTable}</a>
            </p>
          )}
          {count === 0 && <p class="hint">{t.noneOnRecord}</p>}
          <Few items={nodes} most={FIRST} class="tie-list">
            {({ id, label, basis, date }) => (
              <li key={id}>
                <span>
                  <BasisMark basis={basis} /> <Link to={`/look/${id}`}>{label}</Link>
                </span>
                <small>{date === null ? t.undated : f.date(date)}</small>
              </li>
            )}
          </Few>
        </details>
      ))}
    </section>
  );
}
