import { useEffect } from 'preact/hooks';
import { useAddress } from '../address/address.js';
import type { Frame } from '../api/frame.js';
import { pairIn } from '../api/pair.js';
import { useAnswer } from '../api/use-answer.js';
import { paramsOfPair, slugOf } from '../ask/question.js';
import { ExplorerForumDocument } from '../generated/graphql.js';
import { useTexts } from '../messages/use-texts.js';
import { Failure } from '../parts/failure.js';
import { Link } from '../parts/link.js';
import { PairChoice } from '../parts/pair-choice.js';
import { Progress } from '../parts/progress.js';
import { TakeAway } from '../parts/take-away.js';
import { useTitle } from '../parts/use-title.js';
import { Calendar } from './calendar.js';
import { DeclaredFields } from './declared-fields.js';
import { FollowedPage } from './followed-page.js';
import { ForumTabs } from './forum-tabs.js';
import { type CountryPair, type ForumPart, loadForum } from './load-forum.js';
import { Programmes } from './programmes.js';
import { SessionsTable } from './sessions-table.js';
import { WithoutProject } from './without-project.js';

/** `/forum`: what was set out, and when it met; `/forum/followed` and `/forum/without-project`: what came of what was signed. */
export function ForumPage({ path, frame }: { readonly path: string; readonly frame: Frame }) {
  const { params } = useAddress();
  const [left, right] = pairIn(params, frame.pairs) ?? [];
  if (left === undefined || right === undefined) return null;
  const pair = { left, right };
  return (
    <main id="answer" class="look forum" tabIndex={-1}>
      <ForumTabs path={path} />
      <PairChoice pair={[left, right]} frame={frame} />
      {path === '/forum' && <OneForum pair={pair} slug={params.get('of')} frame={frame} />}
      {path === '/forum/followed' && <FollowedPage pair={pair} frame={frame} />}
      {path === '/forum/without-project' && <WithoutProject pair={pair} />}
    </main>
  );
}

interface OneForumProps {
  readonly pair: CountryPair;
  readonly slug: string | null;
  readonly frame: Frame;
}

function OneForum({ pair, slug, frame }: OneForumProps) {
  const { t, lang } = useTexts();
  const { change } = useAddress();
  const { result, error, isAsking, retry } = useAnswer(
    `forum ${JSON.stringify([pair, slug])} ${lang}`,
    (signal) => loadForum(pair, slug, frame.pairs, lang, signal),
  );
  const own = result?.pair;
  useEffect(() => {
    // Whatever leads on from here is about the countries of the forum.
    if (own && JSON.stringify(own) !== JSON.stringify(pair))
      change(paramsOfPair([own.left, own.right]), 'replace');
  }, [own]);
  useTitle(t.nav.forum);
  return (
    <div aria-busy={isAsking}>
      <Progress isAsking={isAsking} />
      {error && <Failure error={error} retry={retry} />}
      {result && <Found part={result} />}
    </div>
  );
}

function Found({ part: { id, forum, forums, variables } }: { readonly part: ForumPart }) {
  const { t, f } = useTexts();
  if (!forum)
    return (
      <div class="empty">
        <p class="lead">{id === null || forums.length === 0 ? t.forum.none : t.noSuchThing(id)}</p>
        <OtherForums forums={forums} />
      </div>
    );
  const objectives = forum.objectives.nodes.toSorted((a, b) => a.ordinal - b.ordinal);
  const firstAims = objectives.filter(({ ordinal }) => ordinal === 0);
  const later = objectives.filter(({ ordinal }) => ordinal > 0);
  return (
    <>
      <p class="kind">
        {t.kinds.Forum}
        {forum.founded !== null && `, ${t.forum.founded(f.date(forum.founded))}`}
      </p>
      <h1>
        <Link to={`/look/${forum.id}`}>{forum.name}</Link>
      </h1>
      <OtherForums forums={forums.filter(({ id }) => id !== forum.id)} />
      {forum.summary !== null && (
        <p class="lead" lang="en">
          {forum.summary}
        </p>
      )}
      {objectives.length > 0 && (
        <section class="view" aria-labelledby="objectives">
          <h2 id="objectives">{t.facts.objectives}</h2>
          {firstAims.map(({ id, text }) => (
            <p key={id}>
              <strong>{t.forum.firstAim}</strong> <Link to={`/look/${id}`}>{text}</Link>
            </p>
          ))}
          <ol class="objectives">
            {later.map(({ id, text }) => (
              <li key={id}>
                <Link to={`/look/${id}`}>{text}</Link>
              </li>
            ))}
          </ol>
        </section>
      )}
      <Calendar forum={forum} />
      <SessionsTable forum={forum} />
      <DeclaredFields forum={forum} />
      <Programmes forum={forum} />
      <TakeAway
        operation={ExplorerForumDocument.toString()}
        variables={variables}
        table={{ list: 'forum.sessions' }}
      />
    </>
  );
}

function OtherForums({ forums }: Pick<ForumPart, 'forums'>) {
  const { t } = useTexts();
  if (forums.length === 0) return null;
  return (
    <p>
      {t.forum.others}{' '}
      {forums.map(({ id, name }, index) => [
        index > 0 && ', ',
        <Link key={id} to="/forum" params={{ of: slugOf(id) }}>
          {name}
        </Link>,
      ])}
    </p>
  );
}
