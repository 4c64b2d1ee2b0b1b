import { useAddress } from '../address/address.js';
import { useAnswer } from '../api/use-answer.js';
import { ExplorerSearchDocument } from '../generated/graphql.js';
import { useTexts } from '../messages/use-texts.js';
import { Failure } from '../parts/failure.js';
import { Few } from '../parts/few.js';
import { Link } from '../parts/link.js';
import { Progress } from '../parts/progress.js';
import { TakeAway } from '../parts/take-away.js';
import { useTitle } from '../parts/use-title.js';
import { type Hits, loadFewer, loadHits, namesOfHit, typeOf, wordsOf } from './load-hits.js';

// As many as the API gives; of these a screen or two stands there at first.
const MOST = 500;
const FIRST = 50;

/** All that has such a name, best first. */
export function SearchPage() {
  const { t, lang } = useTexts();
  const text = useAddress().params.get('q') ?? '';
  const { result, error, isAsking, retry } = useAnswer(
    text === '' ? null : `hits ${MOST} ${text} ${lang}`,
    (signal) => loadHits(text, MOST, lang, signal),
  );
  useTitle(t.search);
  return (
    <main id="answer" class="look" aria-busy={isAsking} tabIndex={-1}>
      <h1>{t.search}</h1>
      <Progress isAsking={isAsking} />
      {error && <Failure error={error} retry={retry} />}
      <p class="lead" aria-live="polite">
        {text === '' ? t.searchHint : result && t.hits(result.totalCount, result.text)}
      </p>
      {result && result.nodes.length < result.totalCount && (
        <p class="hint">
          {t.bestOnly(result.nodes.length)} {t.restInTable}
        </p>
      )}
      {result && <HitList key={result.text} hits={result} />}
      {result?.totalCount === 0 && wordsOf(result.text).length > 1 && (
        <Fewer key={result.text} text={result.text} />
      )}
      {result && (
        <TakeAway
          operation={ExplorerSearchDocument.toString()}
          variables={{ text: result.text, first: MOST, lang }}
          table={{ list: 'search' }}
        />
      )}
    </main>
  );
}

function HitList({ hits }: { readonly hits: Hits }) {
  const { t } = useTexts();
  return (
    <Few items={hits.nodes} most={FIRST} class="hits">
      {(hit) => {
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
      }}
    </Few>
  );
}

/** Where no name has all the words: what has fewer of them, each a search of its own. */
function Fewer({ text }: { readonly text: string }) {
  const { t, lang } = useTexts();
  const { result, isAsking } = useAnswer(`fewer ${text} ${lang}`, (signal) =>
    loadFewer(text, lang, signal),
  );
  return (
    <section aria-live="polite">
      <Progress isAsking={isAsking} />
      {result && <p>{result.length > 0 ? t.fewerWords : t.noWord}</p>}
      {result?.map((fewer) => (
        <section key={fewer.text}>
          <h2>
            <Link to="/look" params={{ q: fewer.text }}>
              {t.hits(fewer.totalCount, fewer.text)}
            </Link>
          </h2>
          <HitList hits={fewer} />
        </section>
      ))}
    </section>
  );
}
