import { useTexts } from '../messages/use-texts.js';
import { memo } from '../parts/memo.js';
import { MOST_TIES, type TiesAnswer } from './load-ties.js';

/** The answer in words, before any picture: how many, on what, and what it cannot say. */
export const AnswerSentence = memo(({ answer }: { readonly answer: TiesAnswer }) => {
  const { t } = useTexts();
  const { rows, totalCount, coverage } = answer;
  const projects = rows.filter(({ counts }) => counts.PROJECT > 0).length;
  const sessions = rows.filter(({ strongest }) => strongest === 'SESSION').length;
  const onlyPlans = rows.filter(({ notYet, evidenceCount }) => notYet === evidenceCount).length;
  const withPlans = rows.filter(({ notYet }) => notYet > 0).length;
  const calledOff = rows.filter((row) => row.calledOff > 0).length;
  const isCut = totalCount > rows.length;
  return (
    <>
      <p class="lead">
        <strong>{t.pairs(totalCount)}</strong>: {t.ofThem(projects, sessions)}{' '}
        {withPlans + calledOff > 0 && `${t.notDone(onlyPlans, withPlans, calledOff)} `}
        {isCut && t.onlyShown}
      </p>
      <NotPlaced coverage={coverage} />
      {isCut && <p class="notice">{t.tooMany(MOST_TIES, totalCount)}</p>}
    </>
  );
});

/** What the levels cannot hold and what has no date: never lost, always with a way to the list. */
export function NotPlaced({ coverage }: Pick<TiesAnswer, 'coverage'>) {
  const { t } = useTexts();
  const { bothSides, placed, undatedLeftOut } = coverage;
  const unplaced = bothSides - placed;
  if (bothSides === 0 && undatedLeftOut === 0) return null;
  return (
    <p class="caveat">
      {unplaced === 0 && bothSides > 0 && t.allPlaced(bothSides)}
      {unplaced > 0 && t.notPlaced(unplaced, bothSides)}
      {unplaced > 0 && (undatedLeftOut > 0 ? '; ' : '')}
      {unplaced === 0 && bothSides > 0 && ' '}
      {undatedLeftOut > 0 && t.undatedOut(undatedLeftOut)}
      {unplaced + undatedLeftOut > 0 && (
        <>
          {': '}
          <a href="#apart">{t.seeThem}</a>.
        </>
      )}
    </p>
  );
}
