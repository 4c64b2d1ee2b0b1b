import { useEffect, useState } from 'preact/hooks';
import { useAddress } from '../address/address.js';
import { ask } from '../api/client.js';
import type { Frame } from '../api/frame.js';
import { useAnswer } from '../api/use-answer.js';
import { ExplorerGapDocument, ExplorerGapsDocument } from '../generated/graphql.js';
import { useTexts } from '../messages/use-texts.js';
import { Drawer } from '../parts/drawer.js';
import { Failure } from '../parts/failure.js';
import { Link } from '../parts/link.js';
import { Progress } from '../parts/progress.js';
import { TakeAway } from '../parts/take-away.js';
import { Explanation } from './explanation.js';
import { GapForm } from './gap-form.js';
import {
  type GapQuestion,
  gapQuestionOf,
  paramsOfGaps,
  variablesOfGap,
  variablesOfGaps,
} from './gap-question.js';
import { GapTable } from './gap-table.js';
import { MethodPage } from './method-page.js';

export function GapsPage({ path, frame }: { readonly path: string; readonly frame: Frame }) {
  const { params } = useAddress();
  const question = gapQuestionOf(params, frame);
  if (!question) return null;
  if (path === '/gaps/method') return <MethodPage question={question} />;
  return path === '/gaps/brief' ? (
    <Brief question={question} />
  ) : (
    <Ranking question={question} frame={frame} />
  );
}

const FIRST = 50;
const LARGEST_PAGE = 500;

function Ranking({ question, frame }: { readonly question: GapQuestion; readonly frame: Frame }) {
  const { t, lang } = useTexts();
  const { go, toggle } = useAddress();
  const [first, setFirst] = useState(FIRST);
  const variables = variablesOfGaps(question, lang, first);
  const { result, error, isAsking, retry } = useAnswer(
    `gaps ${JSON.stringify(variables)}`,
    async (signal) => (await ask(ExplorerGapsDocument, variables, signal)).gaps,
  );
  const explained = useGap(question);
  const onAsk = (changes: Partial<GapQuestion>) =>
    go('/gaps', paramsOfGaps({ ...question, ...changes }));
  useEffect(() => {
    document.title = `${t.nav.gaps} · ${t.title}`;
  });
  return (
    <div class={question.open === null ? 'ask' : 'ask with-drawer'}>
      <main id="answer" aria-busy={isAsking} tabIndex={-1}>
        <GapForm question={question} frame={frame} onAsk={onAsk} />
        <Progress isAsking={isAsking || explained.isAsking} />
        {error && <Failure error={error} retry={retry} />}
        {result && !error && (
          <div class={isAsking ? 'views stale' : 'views'}>
            <div class="answer" aria-live="polite">
              <p class="lead">
                <strong>{t.gapCount(result.totalCount)}</strong>
              </p>
              <p class="caveat">{t.gapCaveat}</p>
              <p>
                <Link to="/gaps/method" params={paramsOfGaps({ ...question, open: null })}>
                  {t.method.link}
                </Link>
              </p>
            </div>
            <GapTable
              rows={result.nodes}
              open={question.open}
              onOpen={(key) => toggle('gap', key)}
            />
            {result.nodes.length < result.totalCount && (
              <button type="button" onClick={() => setFirst(LARGEST_PAGE)}>
                {t.more(Math.min(result.totalCount, LARGEST_PAGE) - result.nodes.length)}
              </button>
            )}
            <ul class="hint" lang="en">
              {result.calculation.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
            <TakeAway
              operation={ExplorerGapsDocument.toString()}
              variables={variables}
              table={{ list: 'gaps' }}
            />
          </div>
        )}
      </main>
      {question.open !== null && (
        <Drawer
          openedBy={question.open}
          label={t.gapDrawer}
          isBusy={explained.isAsking}
          onClose={() => toggle('gap', null)}
        >
          {explained.error && <Failure error={explained.error} retry={explained.retry} />}
          {explained.result && !explained.error && (
            <Explanation answer={explained.result} question={question} />
          )}
        </Drawer>
      )}
    </div>
  );
}

/** One gap on a page of its own, to be printed and put into a folder. */
function Brief({ question }: { readonly question: GapQuestion }) {
  const { t, lang } = useTexts();
  const { result, error, isAsking, retry } = useGap(question);
  useEffect(() => {
    document.title = `${t.brief} · ${t.title}`;
  });
  return (
    <main id="answer" class="look brief" aria-busy={isAsking} tabIndex={-1}>
      <Progress isAsking={isAsking} />
      {error && <Failure error={error} retry={retry} />}
      {result && !error && (
        <>
          <Explanation answer={result} question={question} isBrief />
          <TakeAway
            operation={ExplorerGapDocument.toString()}
            variables={variablesOfGap(question, lang)}
            table={null}
          />
        </>
      )}
    </main>
  );
}

function useGap(question: GapQuestion) {
  const { lang } = useTexts();
  const variables = variablesOfGap(question, lang);
  const key = question.open === null ? null : `gap ${JSON.stringify(variables)}`;
  const point = useAnswer(key, (signal) =>
    ask(ExplorerGapDocument, { ...variables, withIntervals: false }, signal),
  );
  // The intervals of a release take seconds when they are first asked for: nobody waits for them to read on.
  const isReady = point.result !== null && !point.isAsking && !point.error;
  const whole = useAnswer(isReady && key ? `${key} with intervals` : null, (signal) =>
    ask(ExplorerGapDocument, { ...variables, withIntervals: true }, signal),
  );
  const isWhole = whole.result !== null && !whole.isAsking;
  return {
    ...point,
    result: isWhole ? whole.result : point.result,
    isAsking: !isWhole && (point.isAsking || whole.isAsking),
  };
}
