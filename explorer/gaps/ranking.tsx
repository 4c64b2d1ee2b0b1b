import { useMemo, useState } from 'preact/hooks';
import { useAddress } from '../address/address.js';
import type { Frame } from '../api/frame.js';
import { failureOf, useAnswer } from '../api/use-answer.js';
import { loadYears } from '../ask/load-years.js';
import { ExplorerGapsDocument } from '../generated/graphql.js';
import { useTexts } from '../messages/use-texts.js';
import { Drawer } from '../parts/drawer.js';
import { Failure } from '../parts/failure.js';
import { Later } from '../parts/later.js';
import { lazy } from '../parts/lazy.js';
import { Link } from '../parts/link.js';
import { Progress } from '../parts/progress.js';
import { TakeAway } from '../parts/take-away.js';
import { useLatest } from '../parts/use-latest.js';
import { useTitle } from '../parts/use-title.js';
import { Views } from '../parts/views.js';
import { AsOfSteps } from './as-of-steps.js';
import { type Constants, textOf } from './constants.js';
import { ConstantsPanel } from './constants-panel.js';
import { GapForm } from './gap-form.js';
import { GapListView } from './gap-list-view.js';
import {
  type GapQuestion,
  hasIntervals,
  paramsOfGaps,
  reckonedSectors,
  variablesOfGaps,
} from './gap-question.js';
import { HowListed } from './how-listed.js';
import { Notes } from './notes.js';
import { NothingListed } from './nothing-listed.js';
import { useStars } from './shortlist/use-shortlist.js';
import { ranksFor, useDefaultRanks } from './use-default-ranks.js';
import { type GapList, type GapRow, useGap, useGaps } from './use-gaps.js';
import { Explanation } from './why/explanation.js';

const GapMap = lazy(async () => (await import('./gap-map.js')).GapMap);
const GapMatrix = lazy(async () => (await import('./matrix/gap-matrix.js')).GapMatrix);

const FIRST = 50;
const LARGEST_PAGE = 500;

interface RankingProps {
  readonly question: GapQuestion;
  readonly frame: Frame;
}

/** One question in three views: what is chosen in one is chosen in all. */
export function Ranking({ question, frame }: RankingProps) {
  const { t, lang } = useTexts();
  const { params, go, toggle } = useAddress();
  const [isWhole, setIsWhole] = useState(false);
  const isStandard = textOf(question.constants) === null;
  // Whether something is new or gone can be told of whole lists alone.
  const first = isWhole || !isStandard ? LARGEST_PAGE : FIRST;
  const list = useGaps(question, first);
  const explained = useGap(question);
  const ranked = useDefaultRanks(question);
  const years = useYears(question);
  const known = useMemo(() => years.result?.bars.map(({ year }) => year) ?? [], [years.result]);
  const onAsk = useLatest((changes: Partial<GapQuestion>) =>
    go('/gaps', paramsOfGaps({ ...question, ...changes })),
  );
  const onOpen = useLatest((key: string) =>
    key === question.open
      ? toggle('gap', null)
      : onAsk({ open: key, matrix: matrixWith(question.matrix, key) }),
  );
  const onSubject = useLatest((matrix: string) => onAsk({ matrix }));
  const onStep = useLatest((asOf: string | null) => onAsk({ asOf }));
  const onConstants = useLatest((constants: Constants) => onAsk({ constants }));
  useTitle(t.nav.gaps);
  const { result, isAsking } = list;
  const failure = failureOf(list, years, ranked);
  const stars = useStars(result?.question ?? question);
  const ranks = useMemo(
    () => result && ranked.result && ranksFor(result.question, ranked.result),
    [result, ranked.result],
  );
  const subjects = useMemo(
    () => (result ? subjectsOf(question, result.answer.nodes, frame) : []),
    [question, result, frame],
  );
  return (
    <div class={question.open === null ? 'ask' : 'ask with-drawer gaps-drawer'}>
      <main id="answer" aria-busy={isAsking} tabIndex={-1}>
        <GapForm {...{ question, frame, onAsk }} years={known} />
        {years.result && <AsOfSteps years={years.result} asOf={question.asOf} onStep={onStep} />}
        <ConstantsPanel constants={question.constants} onChange={onConstants} />
        <Progress isAsking={isAsking || explained.isAsking} said={stars.said} />
        {failure && <Failure {...failure} />}
        {result && (
          <Views isAsking={isAsking}>
            <div class="answer" aria-live="polite">
              <p class="lead">
                <strong>{t.gapCount(result.answer.totalCount)}</strong>
              </p>
              <HowListed list={result.answer} />
              <p class="caveat">{t.gapCaveat}</p>
              <p>
                <Link to="/gaps/method" params={paramsOfGaps({ ...question, open: null })}>
                  {t.method.link}
                </Link>
                {' · '}
                <Link to="/gaps/shortlist" params={{ ...Object.fromEntries(params), gap: null }}>
                  {t.gaps.openShortlist(stars.count)}
                </Link>
              </p>
            </div>
            {result.answer.totalCount === 0 ? (
              <NothingListed calculation={result.answer.calculation} />
            ) : (
              <>
                <GapMap
                  key={result.question.pair.join()}
                  pair={result.question.pair}
                  rows={result.answer.nodes}
                  open={question.open}
                  onOpen={onOpen}
                  onRegion={onSubject}
                />
                <Later>
                  <GapListView
                    listed={result}
                    {...{ ranks, stars, onOpen }}
                    open={question.open}
                    more={moreOf(result.answer)}
                    onMore={() => setIsWhole(true)}
                  />
                </Later>
              </>
            )}
            {subjects.length > 0 && (
              <GapMatrix {...{ question, frame, subjects, onOpen, onSubject }} />
            )}
            <Notes calculation={result.answer.calculation} />
            <TakeAway
              operation={ExplorerGapsDocument.toString()}
              variables={{
                ...variablesOfGaps(result.question, lang, result.question.first),
                withIntervals: hasIntervals(result.question),
              }}
              table={{ list: 'gaps' }}
            />
          </Views>
        )}
      </main>
      {question.open !== null && (
        <Drawer
          openedBy={question.open}
          label={t.gapDrawer}
          isBusy={explained.isAsking}
          coversUpTo={700}
          onClose={() => toggle('gap', null)}
        >
          {explained.error && <Failure error={explained.error} retry={explained.retry} />}
          {explained.result && (
            <Explanation gap={explained.result} question={question} frame={frame} />
          )}
        </Drawer>
      )}
    </div>
  );
}

function useYears({ pair, sectors }: GapQuestion) {
  const filter = { sectors: sectors.length === 0 ? null : [...sectors] };
  return useAnswer(`gap years ${JSON.stringify([pair, filter])}`, (signal) =>
    loadYears(pair, filter, signal),
  );
}

/** Rows that can still be fetched. */
const moreOf = ({ totalCount, nodes }: GapList) =>
  Math.min(totalCount, LARGEST_PAGE) - nodes.length;

/** The matrix stays what it was asked to be of, as long as what is chosen is in it. */
function matrixWith(matrix: string | null, key: string): string | null {
  const [left, right, sector] = key.split('~');
  const holds = [`region:${left}`, `region:${right}`, `sector:${sector}`];
  return matrix !== null && holds.includes(matrix) ? matrix : null;
}

/** What is asked for, else the field of what is chosen, of the question, or of the first row. Empty: no field has a code. */
function subjectsOf(
  { pair, matrix, open, sectors }: GapQuestion,
  rows: readonly GapRow[],
  frame: Frame,
): readonly string[] {
  const [, , opened] = open?.split('~') ?? [];
  const candidates = [
    matrix,
    opened ? `sector:${opened}` : null,
    sectors[0],
    rows[0]?.sector?.id,
    reckonedSectors(frame, pair)[0]?.id,
  ];
  return candidates.filter((id) => id != null);
}
