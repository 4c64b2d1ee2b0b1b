import DataLoader from 'dataloader';
import type { RecordContext } from '../graph/record-context.js';
import { groupedBy } from '../shared/loader.js';
import { UserError } from '../shared/user-error.js';
import { cellName, type MeasuredCell } from './measure-cells.js';
import { type CellPage, initiativesOfCells } from './pivot.cypher.js';
import type { Axis, PivotQuestion } from './pivot-question.js';

// Lists behind cells: as many initiatives in one answer as forty full pages.
const MAX_LISTED = 20_000;

// Beyond it the statement reads every cell: comparing each key with a long list costs more than that.
const MAX_KEYS = 200;

interface ListWanted extends Pick<CellPage, 'grouping' | 'after'> {
  readonly cell: MeasuredCell;
  /** Rows of the page, without the one that shows whether more follow. */
  readonly first: number;
}

/** How many keys each axis of the pivot has. */
type KeyCounts = Readonly<Record<Axis, number>>;

/** The lists of one pivot: those of one grouping and page size are one statement, whatever the number of cells. */
export type CellLists = DataLoader<ListWanted, readonly string[]>;

export function cellLists(
  context: RecordContext,
  question: PivotQuestion,
  keyCounts: KeyCounts,
): CellLists {
  return new DataLoader<ListWanted, readonly string[]>(
    async (wanted) => {
      const found = new Map<ListWanted, readonly string[]>();
      await Promise.all(
        [...groupedBy(wanted, groupOf).values()].map(async (group) => {
          const ids = await idsByCell(context, question, keyCounts, group);
          for (const one of group) found.set(one, ids.get(nameOf(one.cell)) ?? []);
        }),
      );
      return wanted.map((one) => found.get(one) as readonly string[]);
    },
    { cache: false },
  );
}

async function idsByCell(
  { snapshot, signal }: RecordContext,
  question: PivotQuestion,
  keyCounts: KeyCounts,
  group: readonly ListWanted[],
): Promise<Map<string, readonly string[]>> {
  refuseTooMany(group);
  const [{ grouping, first, after }] = group as [ListWanted];
  const page: CellPage = {
    grouping,
    after,
    count: first + 1,
    rowKeys: wantedKeys(
      group.map(({ cell }) => cell.rowKey),
      keyCounts.row,
    ),
    columnKeys: wantedKeys(
      group.map(({ cell }) => cell.columnKey),
      keyCounts.column,
    ),
  };
  const rows = await snapshot.read(initiativesOfCells(snapshot.release, question, page), {
    signal,
  });
  return new Map(
    rows.map(({ rowKey = null, columnKey = null, ids }) => [cellName(rowKey, columnKey), ids]),
  );
}

function refuseTooMany(group: readonly ListWanted[]): void {
  const value = group.reduce(
    (sum, { first, cell }) => sum + Math.min(first, cell.initiativeCount),
    0,
  );
  if (value <= MAX_LISTED) return;
  const passing = Math.floor(MAX_LISTED / group.length);
  const help = passing > 0 ? `\`first: ${passing}\` would pass` : 'ask for one `cell`';
  throw new UserError(
    `The lists of ${group.length} cells hold ${value} initiatives at this \`first\`, and one answer ${MAX_LISTED} at most: ${help}.`,
    { argument: ['first'], limit: MAX_LISTED, value },
  );
}

function groupOf({ grouping, first, after }: ListWanted): string {
  return JSON.stringify([grouping, first, after]);
}

function nameOf({ rowKey, columnKey }: MeasuredCell): string {
  return cellName(rowKey, columnKey);
}

/** Null: all, and where they are too many. */
function wantedKeys(keys: readonly (string | null)[], count: number): string[] | null {
  const distinct = [...new Set(keys.map((key) => key ?? ''))];
  return distinct.length === count || distinct.length > MAX_KEYS ? null : distinct;
}
