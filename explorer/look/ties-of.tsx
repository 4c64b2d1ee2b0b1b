import type { Frame } from '../api/frame.js';
import { slugOf } from '../ask/question.js';
import type { Level } from '../generated/graphql.js';
import { useTexts } from '../messages/use-texts.js';
import { BasisCounts, countsOf } from '../parts/basis-counts.js';
import { Cut } from '../parts/cut.js';
import { Few } from '../parts/few.js';
import { Link } from '../parts/link.js';
import type { AnyNode, TiesWith } from './load-node.js';
import { labelOf } from './load-node.js';
import { Star } from './star.js';

const FIRST = 12;
const FEWEST_OF_A_STAR = 3;

interface TiesOfProps {
  readonly node: AnyNode;
  readonly ties: TiesWith;
  readonly frame: Frame;
}

/** With whom it is tied in the other country: as a small network, and as a list that leads to the evidence. */
export function TiesOf({ node, ties, frame }: TiesOfProps) {
  const { t, f } = useTexts();
  const { country, level, answer, whole } = ties;
  const id = `ties-${slugOf(country)}`;
  const own = 'country' in node ? (node.country?.id ?? '') : '';
  const paramsOf = (rightLevel: Level, rightId: string | null) => ({
    left: slugOf(own),
    right: slugOf(country),
    leftLevel: levelOf(node),
    rightLevel: rightLevel.toLowerCase(),
    of: node.id,
    tie: rightId && `${node.id}~${rightId}`,
  });
  return (
    <section class="view" aria-labelledby={id}>
      <h2 id={id}>{t.tiesWith(frame.countryNames.get(country) ?? country, answer.totalCount)}</h2>
      {answer.totalCount > 0 && <p class="hint">{t.tiesHint}</p>}
      {answer.totalCount === 0 && !whole && (
        <div class="empty">
          <p class="lead">{t.empty[answer.coverage.status]}</p>
          <p>{t.emptyWhy[answer.coverage.status]}</p>
        </div>
      )}
      {answer.totalCount > 0 && (
        <div class="ties-of">
          {answer.totalCount >= FEWEST_OF_A_STAR && (
            <Star name={labelOf(node)} ties={answer.nodes} />
          )}
          <div>
            <Few items={answer.nodes} most={FIRST} class="tie-list">
              {({ right, strength, evidenceCount, byBasis }) => (
                <li key={right.id}>
                  <Link to={`/look/${right.id}`}>{right.name}</Link>
                  <BasisCounts counts={countsOf(byBasis)} />
                  <Link to="/ask" params={paramsOf(level, right.id)}>
                    {t.tieLine(evidenceCount, f.strength(strength))}
                  </Link>
                </li>
              )}
            </Few>
            <Cut of={answer} />
            <p>
              <Link to="/ask" params={paramsOf(level, null)}>
                {t.askAbout}
              </Link>
            </p>
          </div>
        </div>
      )}
      {whole && (
        <p>
          {t.withWhole}{' '}
          <Link to="/ask" params={paramsOf('COUNTRY', whole.right.id)}>
            {t.tieLine(whole.evidenceCount, f.strength(whole.strength))}
          </Link>
        </p>
      )}
    </section>
  );
}

/** The level at which the thing is an end of a tie; null is that of regions, which an address leaves out. */
function levelOf({ __typename }: AnyNode): string | null {
  if (__typename === 'Region') return null;
  return __typename === 'District' ? 'district' : 'actor';
}
