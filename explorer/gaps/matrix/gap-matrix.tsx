import { useMemo, useState } from 'preact/hooks';
import type { Frame } from '../../api/frame.js';
import { useAnswer } from '../../api/use-answer.js';
import { ExplorerGapMatrixDocument } from '../../generated/graphql.js';
import { useTexts } from '../../messages/use-texts.js';
import { Failure } from '../../parts/failure.js';
import { Later } from '../../parts/later.js';
import { memo } from '../../parts/memo.js';
import { MoreButton } from '../../parts/more-button.js';
import { Progress } from '../../parts/progress.js';
import { TakeAway } from '../../parts/take-away.js';
import { inputOf } from '../constants.js';
import { type GapQuestion, lastDayOf } from '../gap-question.js';
import { gridOf } from './grid.js';
import { loadMatrix, type ShownMatrix } from './load-matrix.js';
import { matrixCsv } from './matrix-csv.js';
import { MatrixLegend } from './matrix-legend.js';
import { MatrixTable } from './matrix-table.js';
import { SubjectChoice } from './subject-choice.js';

interface GapMatrixProps {
  readonly question: GapQuestion;
  readonly frame: Frame;
  /** Ids of regions or fields: it is of the first one that there is. */
  readonly subjects: readonly string[];
  readonly onOpen: (key: string) => void;
  readonly onSubject: (id: string) => void;
}

// A screen; the rest on demand.
const FIRST_ROWS = 20;

/** All cells of a field or of a region, whatever the list leaves out. */
export const GapMatrix = memo((props: GapMatrixProps) => {
  const { question, frame, subjects, onOpen, onSubject } = props;
  const { t, lang } = useTexts();
  const [isWhole, setIsWhole] = useState(false);
  const [first = ''] = subjects;
  const [left, right] = question.pair;
  const variables = {
    pair: { left, right },
    left,
    right,
    asOf: lastDayOf(question.asOf),
    constants: inputOf(question.constants),
    lang,
  };
  const { result, error, isAsking, retry } = useAnswer(
    // The others only matter where the first is gone: none of them is worth another question.
    `gap matrix ${JSON.stringify([first, variables])}`,
    (signal) => loadMatrix(subjects, variables, signal),
  );
  const shown = result?.variables ?? variables;
  const grid = useMemo(() => result && gridOf(result.answer, result.subject), [result]);
  const hidden = grid && !isWhole ? Math.max(grid.rows.length - FIRST_ROWS, 0) : 0;
  return (
    <section class="view" aria-labelledby="matrix-title" aria-busy={isAsking}>
      <h2 id="matrix-title">{t.matrix}</h2>
      <p class="hint">{t.gaps.matrixHint}</p>
      {result && (
        <SubjectChoice
          {...{ frame, onSubject }}
          pair={[result.variables.left, result.variables.right]}
          subject={isAsking ? first : result.subject}
          sides={[result.answer.left, result.answer.right]}
        />
      )}
      <MatrixLegend isWithoutAnnounced={shown.constants?.evidenceStatus === 'NOT_ONLY_ANNOUNCED'} />
      <Progress isAsking={isAsking} />
      {error && <Failure error={error} retry={retry} />}
      {grid && (
        <Later>
          <MatrixTable
            columns={grid.columns}
            rows={isWhole ? grid.rows : grid.rows.slice(0, FIRST_ROWS)}
            open={question.open}
            onOpen={onOpen}
            onSubject={onSubject}
          />
        </Later>
      )}
      {hidden > 0 && (
        <MoreButton notPrinted={hidden} onMore={() => setIsWhole(true)}>
          {t.gaps.matrixMore(hidden)}
        </MoreButton>
      )}
      {result && (
        <TakeAway
          operation={ExplorerGapMatrixDocument.toString()}
          variables={result.variables}
          table={{ file: 'gap-matrix.csv', csv: () => csvOf(result, frame) }}
        />
      )}
    </section>
  );
});

/** Of the answer that is shown, which may still be the one before. */
function csvOf({ subject, answer }: ShownMatrix, { sectors }: Frame): string {
  const regions = [answer.left, answer.right].flatMap((side) => side?.regions.nodes ?? []);
  const name = [...sectors, ...regions].find(({ id }) => id === subject)?.name ?? subject;
  return matrixCsv(answer, { id: subject, name });
}
