import { useMemo } from 'preact/hooks';
import type { End } from '../map/ends.js';
import { useTexts } from '../messages/use-texts.js';
import { BasisMark } from '../parts/basis-mark.js';
import { memo } from '../parts/memo.js';
import { useRoving } from '../parts/roving.js';
import type { EmptyCell } from './empty-cell.js';
import type { TieRow } from './load-ties.js';
import type { LookedAt } from './looked-at.js';
import { type MatrixView, matrixOf } from './matrix-of.js';

// What stays legible on a page; the table has all of them.
const MOST_ROWS = 20;
const MOST_COLUMNS = 20;
const SMALLEST = 0.45;
const LARGEST = 1.5;

interface TieMatrixProps {
  readonly rows: readonly TieRow[];
  readonly lookedAt: LookedAt;
  readonly emptyCell: EmptyCell;
}

export const TieMatrix = memo(({ rows, lookedAt, emptyCell }: TieMatrixProps) => {
  const { t } = useTexts();
  const { tie, chooseTie } = lookedAt;
  const matrix = useMemo(() => matrixOf(rows, MOST_ROWS, MOST_COLUMNS), [rows]);
  const roving = useRoving<HTMLTableElement>();
  const strongest = Math.max(...rows.map(({ strength }) => strength), 0);
  const chosenIn = ({ id }: End) =>
    matrix.columns.find((column) => matrix.cell(id, column.id)?.key === tie)?.id ?? null;
  return (
    <section class="view" aria-labelledby="matrix-title">
      <h2 id="matrix-title">{t.matrix}</h2>
      <p class="hint">
        {t.matrixHint(matrix.rows.length, matrix.columns.length, t.emptyCells[emptyCell])}
      </p>
      <div class="scrolls">
        <table class="matrix" {...roving}>
          <thead>
            <tr>
              <td />
              {matrix.columns.map(({ id, name }) => (
                <th key={id} scope="col" title={name}>
                  <span class="turned">{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map((end, index) => (
              <MatrixRow
                key={end.id}
                {...{ end, index, matrix, strongest, emptyCell, chooseTie }}
                chosenId={chosenIn(end)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
});

interface MatrixRowProps {
  readonly end: End;
  readonly index: number;
  readonly matrix: MatrixView;
  readonly strongest: number;
  readonly emptyCell: EmptyCell;
  /** Id of the column of the chosen tie; null: it is not in this row. */
  readonly chosenId: string | null;
  readonly chooseTie: LookedAt['chooseTie'];
}

const MatrixRow = memo((props: MatrixRowProps) => {
  const { end, index, matrix, strongest, emptyCell, chosenId, chooseTie } = props;
  const { t, f } = useTexts();
  return (
    <tr>
      <th scope="row">{end.name}</th>
      {matrix.columns.map((column, at) => {
        const tie = matrix.cell(end.id, column.id);
        const scale = tie
          ? SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(tie.strength / strongest)
          : 0;
        const pair = `${end.name} – ${column.name}`;
        return (
          <td key={column.id}>
            <button
              type="button"
              data-cell={`${index},${at}`}
              tabIndex={-1}
              aria-disabled={!tie}
              aria-pressed={tie ? column.id === chosenId : undefined}
              aria-label={`${pair}: ${
                tie
                  ? t.tieLine(tie.evidenceCount, f.strength(tie.strength))
                  : t.emptyCells[emptyCell]
              }`}
              title={tie ? `${pair}: ${f.strength(tie.strength)}` : undefined}
              onClick={() => tie && chooseTie(tie.key)}
            >
              {tie && <BasisMark basis={tie.strongest} scale={scale} />}
            </button>
          </td>
        );
      })}
    </tr>
  );
});
