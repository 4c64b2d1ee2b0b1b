import type { Frame } from '../../api/frame.js';
import { ExplorerGapDocument } from '../../generated/graphql.js';
import { useTexts } from '../../messages/use-texts.js';
import { Failure } from '../../parts/failure.js';
import { Progress } from '../../parts/progress.js';
import { TakeAway } from '../../parts/take-away.js';
import { useTitle } from '../../parts/use-title.js';
import { type GapQuestion, hasIntervals, variablesOfGap } from '../gap-question.js';
import { useGap } from '../use-gaps.js';
import { Brief } from './brief.js';

interface BriefPageProps {
  readonly question: GapQuestion;
  readonly frame: Frame;
}

/** One gap on a page of its own, to be printed and put into a folder. */
export function BriefPage({ question, frame }: BriefPageProps) {
  const { t, lang } = useTexts();
  const { result, error, isAsking, retry } = useGap(question);
  useTitle(t.brief);
  return (
    <main id="answer" class="look" aria-busy={isAsking} tabIndex={-1}>
      <h1 class="unseen">{t.brief}</h1>
      <Progress isAsking={isAsking} />
      {error && <Failure error={error} retry={retry} />}
      {result && (
        <>
          <Brief gap={result} question={question} frame={frame} />
          <TakeAway
            operation={ExplorerGapDocument.toString()}
            variables={{
              ...variablesOfGap(result.question, lang),
              withIntervals: hasIntervals(result.question),
            }}
            table={null}
          />
        </>
      )}
    </main>
  );
}
