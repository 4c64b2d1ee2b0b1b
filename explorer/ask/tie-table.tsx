import { useMemo, useState } from 'preact/hooks';
import { useTexts } from '../messages/use-texts.js';
import { BasisCounts } from '../parts/basis-counts.js';
import { memo } from '../parts/memo.js';
import { MoreButton } from '../parts/more-button.js';
import { PairButton } from '../parts/pair-button.js';
import { useRoving } from '../parts/roving.js';
import type { TieRow } from './load-ties.js';
import type { LookedAt } from './looked-at.js';
import { type Column, nextSorting, type Sorting, sortingOf, sortRows } from './sort-rows.js';

// A screen or two; the rest on demand.
const FIRST_ROWS = 25;

interface TieTableProps {
  readonly rows: readonly TieRow[];
  readonly sides: readonly [left: string, right: string];
  readonly lookedAt: LookedAt;
  /** As an address writes it; null: strongest first. */
  readonly sort: string | null;
  readonly onSort: (sort: string | null) => void;
}

export const TieTable = memo((props: TieTableProps) => {
  const { rows, sides, lookedAt, sort, onSort } = props;
  const [left, right] = sides;
  const { t, f } = useTexts();
  const [isWhole, setIsWhole] = useState(false);
  const roving = useRoving<HTMLTableElement>();
  const sorting = sortingOf(sort);
  const sorted = useMemo(() => sortRows(rows, sortingOf(sort), f), [rows, sort, f]);
  const shown = isWhole ? sorted : sorted.slice(0, FIRST_ROWS);
  const chosen = sorted.find(({ key }) => key === lookedAt.tie);
  const visible = chosen && !shown.includes(chosen) ? [...shown, chosen] : shown;
  const strongest = Math.max(...rows.map(({ strength }) => strength), 0);
  const head = (column: Column, text: string) => (
    <SortButton
      sorting={sorting}
      column={column}
      text={text}
      onSort={() => onSort(nextSorting(sorting, column))}
    />
  );
  const sortOf = (...columns: Column[]) =>
    columns.includes(sorting.column) ? orderOf(sorting) : undefined;
  return (
    <section class="view" aria-labelledby="table-title">
      <h2 id="table-title">{t.table}</h2>
      <table class="ties" {...roving}>
        <thead>
          <tr>
            <th scope="col" aria-sort={sortOf('left', 'right')}>
              {head('left', left)} – {head('right', right)}
            </th>
            <th scope="col" class="figure" aria-sort={sortOf('strength')}>
              {head('strength', t.strength)}
            </th>
            <th scope="col" aria-sort={sortOf('evidence')}>
              {head('evidence', t.on)}
            </th>
            <th scope="col" class="dates" aria-sort={sortOf('first')}>
              {head('first', t.first)}
            </th>
            <th scope="col" class="dates" aria-sort={sortOf('last')}>
              {head('last', t.last)}
            </th>
          </tr>
        </thead>
        <tbody>
          {visible.map((row, index) => (
            <Row
              key={row.key}
              {...{ row, index, strongest }}
              isChosen={row === chosen}
              chooseTie={lookedAt.chooseTie}
            />
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <MoreButton onMore={() => setIsWhole(true)}>{t.showAll(rows.length)}</MoreButton>
      )}
      {visible.length < rows.length && (
        <p class="print-only">{t.rowsPrinted(visible.length, rows.length)}</p>
      )}
      <p class="hint">{t.strengthHint}</p>
    </section>
  );
});

const RISING: readonly Column[] = ['left', 'right', 'first'];

function orderOf({ column, isReversed }: Sorting): 'ascending' | 'descending' {
  return RISING.includes(column) !== isReversed ? 'ascending' : 'descending';
}

interface SortButtonProps {
  readonly sorting: Sorting;
  readonly column: Column;
  readonly text: string;
  readonly onSort: () => void;
}

function SortButton({ sorting, column, text, onSort }: SortButtonProps) {
  const { t } = useTexts();
  const isSorted = sorting.column === column;
  const arrow = orderOf(sorting) === 'ascending' ? '↑' : '↓';
  return (
    <button type="button" class="sort" title={t.sortedBy(text)} onClick={onSort}>
      {text}
      {isSorted && <span aria-hidden="true"> {arrow}</span>}
    </button>
  );
}

interface RowProps {
  readonly row: TieRow;
  readonly index: number;
  readonly strongest: number;
  readonly isChosen: boolean;
  readonly chooseTie: LookedAt['chooseTie'];
}

const Row = memo(({ row, index, strongest, isChosen, chooseTie }: RowProps) => {
  const { t, f } = useTexts();
  const date = (value: string | null) => (value === null ? t.undated : f.date(value));
  const span = row.first === row.last ? date(row.last) : `${date(row.first)} – ${date(row.last)}`;
  return (
    <tr class={isChosen ? 'chosen' : ''}>
      <th scope="row">
        <PairButton
          left={row.left.name}
          right={row.right.name}
          onChoose={() => chooseTie(row.key)}
          {...{ index, isChosen }}
        />
        <span class="span-of-phone">{span}</span>
      </th>
      <td class="figure">
        <span class="bar" style={{ width: `${(row.strength / (strongest || 1)) * 92}%` }} />
        <span class="bar-figure">{f.strength(row.strength)}</span>
      </td>
      <td>
        <BasisCounts counts={row.counts} />
      </td>
      <td class="dates">{date(row.first)}</td>
      <td class="dates">{date(row.last)}</td>
    </tr>
  );
});
