import { useMemo } from 'preact/hooks';
import { useAddress } from '../address/address.js';
import type { Frame } from '../api/frame.js';
import { useAnswer } from '../api/use-answer.js';
import { ExplorerTiesDocument } from '../generated/graphql.js';
import { useTexts } from '../messages/use-texts.js';
import { Failure } from '../parts/failure.js';
import { Later, Unhurried } from '../parts/later.js';
import { lazy } from '../parts/lazy.js';
import { Legend } from '../parts/legend.js';
import { Progress } from '../parts/progress.js';
import { TakeAway } from '../parts/take-away.js';
import { useLatest } from '../parts/use-latest.js';
import { useTitle } from '../parts/use-title.js';
import { Views } from '../parts/views.js';
import { AnswerSentence, NotPlaced } from './answer-sentence.js';
import { Apart } from './apart.js';
import { EmptyAnswer } from './empty-answer.js';
import { EvidenceDrawer } from './evidence-drawer.js';
import { loadTie, yearsOfTie } from './load-tie.js';
import { loadTies } from './load-ties.js';
import { loadYears } from './load-years.js';
import { rowsOf, useLookedAt } from './looked-at.js';
import { paramsOf, type Question, questionOf, variablesOf } from './question.js';
import { QuestionForm } from './question-form.js';
import { TieTable } from './tie-table.js';
import { UnitChoice } from './unit-choice.js';
import { YearBars } from './year-bars.js';

const TieMap = lazy(async () => (await import('./tie-map.js')).TieMap);
const TieMatrix = lazy(async () => (await import('./tie-matrix.js')).TieMatrix);

export function AskPage({ frame }: { readonly frame: Frame }) {
  const { params } = useAddress();
  // The same as long as the same is asked: what is only looked at draws no form and no years again.
  const asked = JSON.stringify(questionOf(params, frame.pairs));
  const question = useMemo(() => JSON.parse(asked) as Question | null, [asked]);
  return question && <Asked frame={frame} question={question} />;
}

function Asked({ frame, question }: { readonly frame: Frame; readonly question: Question }) {
  const { t, lang } = useTexts();
  const { params, go, change } = useAddress();
  const lookedAt = useLookedAt();
  const key = `${JSON.stringify(question)} ${lang}`;
  const ties = useAnswer(`ties ${key}`, (signal) => loadTies(question, lang, signal));
  const years = useAnswer(
    `years ${JSON.stringify({ ...question, from: null, to: null })}`,
    (signal) => {
      const { left, right } = question;
      const { filter } = variablesOf({ ...question, from: null, to: null });
      return loadYears([left.country, right.country], filter, signal);
    },
  );
  const tie = useAnswer(lookedAt.tie && `tie ${lookedAt.tie} ${key}`, (signal) =>
    loadTie(question, lookedAt.tie ?? '', lang, signal),
  );
  // What is looked at stays, as long as it can be in the answer at all.
  const onAsk = useLatest((asked: Question) => {
    const { left, right } = question;
    if (sidesOf(asked) === sidesOf(question)) change(paramsOf(asked));
    else if (sidesOf(asked) === sidesOf({ left: right, right: left }))
      go('/ask', { ...paramsOf(asked), of: lookedAt.of });
    else go('/ask', paramsOf(asked));
  });
  const onSort = useLatest((sort: string | null) => change({ sort }));
  const nameOf = (id: string) => frame.countryNames.get(id) ?? id;
  const [left, right] = [nameOf(question.left.country), nameOf(question.right.country)];
  const sides = useMemo(() => [left, right] as const, [left, right]);
  useTitle(sides.join(' – '));
  const error = ties.error ?? years.error;
  const retry = () => {
    if (ties.error) ties.retry();
    if (years.error) years.retry();
  };
  const answer = ties.error ? null : ties.result;
  const rows = useMemo(
    () => (answer ? rowsOf(answer.rows, lookedAt.of) : []),
    [answer, lookedAt.of],
  );
  const undated = years.result?.undated ?? 0;
  const known = useMemo(() => years.result?.bars.map(({ year }) => year) ?? [], [years.result]);
  const marked = useMemo(() => yearsOfTie(tie.result), [tie.result]);
  return (
    <div class={lookedAt.tie === null ? 'ask' : 'ask with-drawer'}>
      <main aria-busy={ties.isAsking} tabIndex={-1}>
        <QuestionForm question={question} frame={frame} years={known} onAsk={onAsk} />
        <Progress isAsking={ties.isAsking} />
        {error && <Failure error={error} retry={retry} />}
        <section id="answer" class="answer" aria-live="polite" aria-label={t.answer} tabIndex={-1}>
          {answer && answer.totalCount > 0 && <AnswerSentence answer={answer} />}
          {answer?.totalCount === 0 && (
            <>
              <EmptyAnswer coverage={answer.coverage} question={question} onAsk={onAsk} />
              <NotPlaced coverage={answer.coverage} />
            </>
          )}
        </section>
        {answer && answer.totalCount > 0 && (
          <Views isAsking={ties.isAsking}>
            <div class="tools">
              <Legend />
              {/* A thousand options that nobody sees before the list is opened. */}
              <Unhurried>
                <UnitChoice rows={answer.rows} sides={sides} lookedAt={lookedAt} />
              </Unhurried>
            </div>
            {rows.length === 0 && (
              <p class="notice">
                {t.noTieOfUnit}{' '}
                <button type="button" onClick={() => lookedAt.showOnly(null)}>
                  {t.showEveryone}
                </button>
              </p>
            )}
            <TieMap question={question} rows={rows} lookedAt={lookedAt} />
          </Views>
        )}
        {years.result && years.result.bars.length > 0 && (
          <Later>
            <YearBars years={years.result} question={question} marked={marked} onAsk={onAsk} />
          </Later>
        )}
        {answer && answer.totalCount > 0 && (
          <>
            <Later>
              <Views isAsking={ties.isAsking}>
                <TieTable {...{ rows, sides, lookedAt, onSort }} sort={params.get('sort')} />
              </Views>
            </Later>
            <Later>
              <Views isAsking={ties.isAsking}>
                <TieMatrix rows={rows} lookedAt={lookedAt} />
              </Views>
            </Later>
          </>
        )}
        {answer && (
          <Apart question={question} coverage={answer.coverage} undated={undated} sides={sides} />
        )}
        <TakeAway
          operation={ExplorerTiesDocument.toString()}
          variables={{ ...variablesOf(question), lang }}
          table={{ list: 'ties' }}
        />
      </main>
      {lookedAt.tie !== null && (
        <EvidenceDrawer
          tieKey={lookedAt.tie}
          answer={tie}
          onClose={() => lookedAt.chooseTie(null)}
        />
      )}
    </div>
  );
}

const sidesOf = ({ left, right }: Pick<Question, 'left' | 'right'>) =>
  JSON.stringify([left, right]);
