import { useMemo } from 'preact/hooks';
import { useAddress } from '../address/address.js';
import type { Frame } from '../api/frame.js';
import { failureOf, useAnswered } from '../api/use-answer.js';
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
import { emptyCellOf, isCut } from './empty-cell.js';
import { EvidenceDrawer } from './evidence-drawer.js';
import { loadTie, yearsOfTie } from './load-tie.js';
import { loadTies } from './load-ties.js';
import { countUndated } from './load-undated.js';
import { loadYears } from './load-years.js';
import { rowsOf, useLookedAt } from './looked-at.js';
import { pairOf, paramsOf, type Question, questionOf, variablesOf } from './question.js';
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
  const ties = useAnswered(`ties ${lang}`, question, (asked, signal) =>
    loadTies(asked, lang, signal),
  );
  const ofAllYears: Question = { ...question, from: null, to: null };
  const years = useAnswered('years', ofAllYears, (asked, signal) =>
    loadYears(pairOf(asked), variablesOf(asked).filter, signal),
  );
  const undated = useAnswered('undated', ofAllYears, countUndated);
  const tie = useAnswered(
    'tie',
    lookedAt.tie ? { question, key: lookedAt.tie, lang } : null,
    loadTie,
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
  useTitle(namesOf(question, frame).join(' – '));
  const failure = failureOf(ties, years, undated);
  const { question: asked, answer } = ties.result ?? { question, answer: null };
  const sides = useMemo(() => namesOf(asked, frame), [asked, frame]);
  const rows = useMemo(
    () => (answer ? rowsOf(answer.rows, lookedAt.of) : []),
    [answer, lookedAt.of],
  );
  const onRecord = years.result?.answer;
  const ofYears = frame.pairs.length > 1 ? years.result?.question : null;
  const dataSet = ofYears ? namesOf(ofYears, frame).join(' – ') : null;
  const known = useMemo(() => onRecord?.bars.map(({ year }) => year) ?? [], [onRecord]);
  const marked = useMemo(() => yearsOfTie(tie.result?.answer), [tie.result]);
  return (
    <div class={lookedAt.tie === null ? 'ask' : 'ask with-drawer'}>
      <main aria-busy={ties.isAsking} tabIndex={-1}>
        <QuestionForm question={question} frame={frame} years={known} onAsk={onAsk} />
        <Progress isAsking={ties.isAsking} />
        {failure && <Failure {...failure} />}
        <section id="answer" class="answer" aria-live="polite" aria-label={t.answer} tabIndex={-1}>
          {answer && answer.totalCount > 0 && <AnswerSentence answer={answer} />}
          {answer?.totalCount === 0 && (
            <>
              <EmptyAnswer coverage={answer.coverage} question={asked} onAsk={onAsk} />
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
                {isCut(answer) ? t.noTieOfUnitShown : t.noTieOfUnit}{' '}
                <button type="button" onClick={() => lookedAt.showOnly(null)}>
                  {t.showEveryone}
                </button>
              </p>
            )}
            <TieMap key={pairOf(asked).join()} {...{ question: asked, rows, lookedAt }} />
          </Views>
        )}
        {onRecord && onRecord.bars.length > 0 && (
          <Later>
            <YearBars years={onRecord} {...{ dataSet, question, marked, onAsk }} />
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
                <TieMatrix {...{ rows, lookedAt }} emptyCell={emptyCellOf(asked, answer)} />
              </Views>
            </Later>
          </>
        )}
        {answer && (
          <Apart
            question={asked}
            coverage={answer.coverage}
            undated={undated.result}
            sides={sides}
          />
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

function namesOf(question: Question, { countryNames }: Frame) {
  const [left, right] = pairOf(question);
  return [countryNames.get(left) ?? left, countryNames.get(right) ?? right] as const;
}

const sidesOf = ({ left, right }: Pick<Question, 'left' | 'right'>) =>
  JSON.stringify([left, right]);
