import { countedPages } from '../api/all-pages.js';
import { ask } from '../api/client.js';
import { useAnswered } from '../api/use-answer.js';
import { paramsOfPair } from '../ask/question.js';
import { ExplorerWithoutProjectDocument } from '../generated/graphql.js';
import { useTexts } from '../messages/use-texts.js';
import { Failure } from '../parts/failure.js';
import { Few } from '../parts/few.js';
import { Link } from '../parts/link.js';
import { Progress } from '../parts/progress.js';
import { TakeAway } from '../parts/take-away.js';
import { useTitle } from '../parts/use-title.js';
import type { CountryPair } from './load-forum.js';

const FIRST = 25;
// What a page can still hold; the table to download has all of them.
const MOST_PAIRS = 2_000;
const PAGE = 500;

/** Regions that signed together and have no project on record: the gap that needs no model. */
export function WithoutProject({ pair }: { readonly pair: CountryPair }) {
  const { t, f, lang } = useTexts();
  const question = { pair, lang };
  const { result, error, isAsking, retry } = useAnswered(
    'without project',
    question,
    (variables, signal) =>
      countedPages(async (after) => {
        const page = { ...variables, first: PAGE, after };
        const { followUp } = await ask(ExplorerWithoutProjectDocument, page, signal);
        return followUp.pairsWithoutProject;
      }, MOST_PAIRS),
  );
  useTitle(t.followed.withoutTitle);
  const { question: asked, answer: pairs } = result ?? { question, answer: null };
  const sides = paramsOfPair([asked.pair.left, asked.pair.right]);
  return (
    <div aria-busy={isAsking}>
      <h1>{t.followed.withoutTitle}</h1>
      <p class="caveat">{t.followed.withoutHint}</p>
      <Progress isAsking={isAsking} />
      {error && <Failure error={error} retry={retry} />}
      {pairs && (
        <>
          <p class="lead">
            <strong>{t.followed.without(pairs.totalCount)}</strong>
          </p>
          {pairs.nodes.length < pairs.totalCount && (
            <p class="hint">
              {t.followed.firstOnly(pairs.nodes.length)} {t.restInTable}
            </p>
          )}
          <Few items={pairs.nodes} most={FIRST} class="evidence compact">
            {({ left, right, agreementCount, agreements }) => (
              <li key={`${left.id} ${right.id}`}>
                <h2>
                  <Link to="/ask" params={{ ...sides, tie: `${left.id}~${right.id}` }}>
                    {left.name} – {right.name}
                  </Link>
                </h2>
                <ul class="behind">
                  {agreements.nodes.map(({ id, label, date, status }) => (
                    <li key={id}>
                      <Link to={`/look/${id}`}>{label}</Link>{' '}
                      <small>
                        {[
                          date === null ? t.undated : f.date(date),
                          status !== null && t.statuses[status],
                        ]
                          .filter(Boolean)
                          .join(', ')}
                      </small>
                    </li>
                  ))}
                  {agreementCount > agreements.nodes.length && (
                    <li>
                      <small>{t.followed.more(agreementCount - agreements.nodes.length)}</small>
                    </li>
                  )}
                </ul>
              </li>
            )}
          </Few>
          <TakeAway
            operation={ExplorerWithoutProjectDocument.toString()}
            variables={asked}
            table={{ list: 'followUp.pairsWithoutProject' }}
          />
        </>
      )}
    </div>
  );
}
