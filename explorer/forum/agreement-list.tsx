import type { FollowUpOutcome } from '../generated/graphql.js';
import { useTexts } from '../messages/use-texts.js';
import { BasisMark } from '../parts/basis-mark.js';
import { Few } from '../parts/few.js';
import { Link } from '../parts/link.js';
import type { Followed, FollowedAgreement } from './load-followed.js';

const FIRST = 25;
const FIRST_PAIRS = 5;

interface AgreementListProps {
  readonly followed: Followed;
  /** Null: of any outcome. */
  readonly outcome: FollowUpOutcome | null;
}

/** The agreements behind the bar, each with the projects that came after it between the same regions. */
export function AgreementList({ followed, outcome }: AgreementListProps) {
  const { t, f } = useTexts();
  const { agreements, totalCount } = followed;
  const name = outcome === null ? null : t.followed.outcomes[outcome];
  return (
    <section class="view" aria-labelledby="agreements">
      <h2 id="agreements">{t.followed.agreements(totalCount, name)}</h2>
      {agreements.length < totalCount && <p class="hint">{t.firstOnly(agreements.length)}</p>}
      <Few key={outcome} items={agreements} most={FIRST} class="evidence compact">
        {(each) => (
          <li key={each.agreement.id}>
            <p class="evidence-when">
              <BasisMark basis="AGREEMENT" /> {t.followed.outcomes[each.outcome]}
              {each.agreement.status !== null && (
                <span class="status">{t.statuses[each.agreement.status]}</span>
              )}
              <span class="when">
                {each.agreement.date === null ? t.undated : f.date(each.agreement.date)}
              </span>
            </p>
            <h3>
              <Link to={`/look/${each.agreement.id}`}>{each.agreement.label}</Link>
            </h3>
            <Behind pairs={each.pairs} />
          </li>
        )}
      </Few>
    </section>
  );
}

type Pair = FollowedAgreement['pairs']['nodes'][number];

/** The pairs of regions that it ties, and the projects of each: first those that have what the outcome rests on. */
function Behind({ pairs }: Pick<FollowedAgreement, 'pairs'>) {
  const { t, f } = useTexts();
  if (pairs.totalCount === 0) return null;
  const nodes = pairs.nodes.toSorted((a, b) => toldBy(b) - toldBy(a));
  return (
    <>
      <Few items={nodes} most={FIRST_PAIRS} class="behind">
        {({ left, right, projects, undatedProjects }) => (
          <li key={`${left.id} ${right.id}`}>
            <Link to={`/look/${left.id}`}>{left.name}</Link> –{' '}
            <Link to={`/look/${right.id}`}>{right.name}</Link>
            {projects.nodes.map(({ inField, project }) => (
              <span key={project.id} class="project-behind">
                <BasisMark basis="PROJECT" /> <Link to={`/look/${project.id}`}>{project.name}</Link>{' '}
                <small>
                  {[
                    project.date === null ? t.undated : f.date(project.date),
                    project.status !== null && t.statuses[project.status],
                    !inField && t.followed.otherField,
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </small>
              </span>
            ))}
            <Rest of={projects} />
            {undatedProjects.nodes.map(({ id, name }) => (
              <span key={id} class="project-behind">
                <BasisMark basis="PROJECT" /> <Link to={`/look/${id}`}>{name}</Link>{' '}
                <small>{t.followed.order}</small>
              </span>
            ))}
            <Rest of={undatedProjects} />
          </li>
        )}
      </Few>
      {pairs.totalCount > nodes.length && (
        <p class="hint">{t.followed.morePairs(pairs.totalCount - nodes.length)}</p>
      )}
    </>
  );
}

const toldBy = ({ projects, undatedProjects }: Pair) =>
  projects.totalCount > 0 ? 2 : Math.min(undatedProjects.totalCount, 1);

interface RestProps {
  readonly of: { readonly totalCount: number; readonly nodes: readonly unknown[] };
}

function Rest({ of: { totalCount, nodes } }: RestProps) {
  const { t } = useTexts();
  if (totalCount <= nodes.length) return null;
  return <small> {t.followed.more(totalCount - nodes.length)}</small>;
}
