import { useTexts } from '../../messages/use-texts.js';
import { memo } from '../../parts/memo.js';
import { useRoving } from '../../parts/roving.js';
import type { Cell, Grid, GridRow } from './grid.js';
import { StatusMark } from './status-mark.js';
import { stepOf } from './steps.js';

interface MatrixTableProps extends Grid {
  readonly open: string | null;
  readonly onOpen: (key: string) => void;
  readonly onSubject: (id: string) => void;
}

/** Headings are in the grid of the arrow keys too: the row and the column before the first. */
export function MatrixTable({ columns, rows, open, onOpen, onSubject }: MatrixTableProps) {
  const roving = useRoving<HTMLTableElement>();
  const actOn = ({ target }: Event) => {
    const button = (target as Element).closest<HTMLElement>('[data-gap], [data-subject]');
    const { gap, subject } = button?.dataset ?? {};
    if (gap !== undefined) onOpen(gap);
    if (subject !== undefined) onSubject(subject);
  };
  return (
    <div class="scrolls">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the buttons in it. */}
      <table class="matrix gap-matrix" {...roving} onClick={actOn}>
        <thead>
          <tr>
            <td />
            {columns.map(({ id, name }, at) => (
              <th key={id} scope="col" title={name}>
                <button type="button" data-subject={id} data-cell={`-1,${at}`} tabIndex={-1}>
                  <span class="turned">{name}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row
              key={row.heading.id}
              {...{ row, columns, index }}
              // Only the row that it stands in is drawn anew.
              open={row.cells.some(({ key }) => key === open) ? open : null}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly row: GridRow;
  readonly columns: Grid['columns'];
  readonly index: number;
  readonly open: string | null;
}

const Row = memo(({ row: { heading, cells }, columns, index, open }: RowProps) => (
  <tr>
    <th scope="row">
      <button type="button" data-subject={heading.id} data-cell={`${index},-1`} tabIndex={-1}>
        {heading.name}
      </button>
    </th>
    {cells.map((cell, at) => (
      <CellButton
        key={cell.key}
        cell={cell}
        name={`${heading.name} – ${columns[at]?.name}`}
        place={`${index},${at}`}
        isOpen={cell.key === open}
      />
    ))}
  </tr>
));

interface CellButtonProps {
  readonly cell: Cell;
  readonly name: string;
  readonly place: string;
  readonly isOpen: boolean;
}

function CellButton({ cell: { key, score, status }, name, place, isOpen }: CellButtonProps) {
  const { t, f } = useTexts();
  const text =
    score === null
      ? `${name}: ${t.gapStatuses.NO_DATA}`
      : t.gaps.cell(name, f.strength(score), t.gapStatuses[status]);
  const look = score === null ? 'unknown' : `step-${stepOf(score)}`;
  return (
    <td>
      <button
        type="button"
        class={look}
        data-gap={key}
        data-cell={place}
        tabIndex={-1}
        aria-pressed={isOpen}
        aria-label={text}
        title={text}
      >
        <StatusMark status={status} />
      </button>
    </td>
  );
}
