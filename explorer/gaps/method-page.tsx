import { ask } from '../api/client.js';
import { useAnswered } from '../api/use-answer.js';
import { ExplorerBackTestDocument } from '../generated/graphql.js';
import { useTexts } from '../messages/use-texts.js';
import { Failure } from '../parts/failure.js';
import { Link } from '../parts/link.js';
import { TakeAway } from '../parts/take-away.js';
import { useTitle } from '../parts/use-title.js';
import { type GapQuestion, paramsOfGaps } from './gap-question.js';
import { MethodFolds } from './method-folds.js';
import { MethodScores } from './method-scores.js';
import { MethodWords } from './method-words.js';

/** How well the ranking told what came next, beside rankings that anybody could make: before it is believed. */
export function MethodPage({ question }: { readonly question: GapQuestion }) {
  const { t } = useTexts();
  const [left, right] = question.pair;
  const { result, error, isAsking, retry } = useAnswered(
    'back-test',
    { pair: { left, right } },
    async (variables, signal) =>
      (await ask(ExplorerBackTestDocument, variables, signal)).gapBacktest,
  );
  const { overall, folds } = result?.answer ?? { overall: [], folds: [] };
  useTitle(t.method.title);
  return (
    <main id="answer" class="look method" aria-busy={isAsking} tabIndex={-1}>
      <h1>{t.method.title}</h1>
      <p class="lead">{t.method.lead}</p>
      {isAsking && (
        <p class="notice" role="status">
          <progress aria-label={t.method.working} /> {t.method.working}
        </p>
      )}
      {error && <Failure error={error} retry={retry} />}
      {result && (
        <>
          {overall.length > 0 && <MethodScores overall={overall} />}
          {folds.length > 0 && <MethodFolds folds={folds} />}
          <h2>{t.method.words}</h2>
          <MethodWords {...result.answer} />
          <p class="hint">{t.method.more}</p>
          <TakeAway
            operation={ExplorerBackTestDocument.toString()}
            variables={result.question}
            table={{ list: 'gapBacktest.overall' }}
          />
        </>
      )}
      <p>
        <Link to="/gaps" params={paramsOfGaps(question)}>
          {t.method.back}
        </Link>
      </p>
    </main>
  );
}
