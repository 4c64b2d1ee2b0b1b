import { useEffect } from 'preact/hooks';
import { useAddress } from '../address/address.js';
import { useAnswer } from '../api/use-answer.js';
import { ExplorerSearchDocument } from '../generated/graphql.js';
import { useTexts } from '../messages/use-texts.js';
import { Failure } from '../parts/failure.js';
import { Link } from '../parts/link.js';
import { Progress } from '../parts/progress.js';
import { TakeAway } from '../parts/take-away.js';
import { loadHits, namesOfHit, typeOf } from './load-hits.js';

const FIRST = 50;

/** All that has such a name, best first. */
export function SearchPage() {
  const { t, lang } = useTexts();
  const text = useAddress().params.get('q') ?? '';
  const { result, error, isAsking, retry } = useAnswer(
    text === '' ? null : `hits ${FIRST} ${text} ${lang}`,
    (signal) => loadHits(text, FIRST, lang, signal),
  );
  useEffect(() => {
    document.title = `${t.search} · ${t.title}`;
  });
  return (
    <main id="answer" class="look" aria-busy={isAsking} tabIndex={-1}>
      <h1>{t.search}</h1>
      <Progress isAsking={isAsking} />
      {error && <Failure error={error} retry={retry} />}
      <p class="lead" aria-live="polite">
        {text === '' ? t.searchHint : result && t.hits(result.totalCount, text)}
      </p>
      <ul class="hits">
        {result?.nodes.map((hit) => {
          const { shown, found } = namesOfHit(hit);
          return (
            <li key={hit.node.id}>
              <Link to={`/look/${hit.node.id}`}>{shown}</Link>{' '}
              <small>
                {t.kinds[typeOf(hit)]}
                {found && ` · ${found}`}
              </small>
            </li>
          );
        })}
      </ul>
      {result && (
        <TakeAway
          operation={ExplorerSearchDocument.toString()}
          variables={{ text, first: FIRST, lang }}
          table={{ list: 'search' }}
        />
      )}
    </main>
  );
}
