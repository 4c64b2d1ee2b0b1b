import DataLoader from 'dataloader';
import type { CursorKey } from './cursor.js';
import { manyByKey } from './loader.js';

/** A page of the list that hangs on one parent. */
export interface PageOf {
  readonly parentId: string;
  readonly first: number;
  /** Sort key of the row before the page. Null: the first page. */
  readonly after: CursorKey | null;
}

/** A page as a statement takes it; `page` comes back with each of its rows. */
export interface NumberedPage extends PageOf {
  readonly page: string;
}

export interface PageRow {
  readonly page: string;
}

/**
 * One statement for all parents of a turn: pages of one size are read together. Rows come in the order of the list,
 * one more than `first` where more follow.
 */
export function pageLoader<Row extends PageRow>(
  read: (pages: readonly NumberedPage[], limit: number) => Promise<readonly Row[]>,
): DataLoader<PageOf, Row[]> {
  return new DataLoader<PageOf, Row[]>(
    async (wanted) => {
      const pages = wanted.map((page, index) => ({ ...page, page: `p${index}` }));
      const sizes = [...new Set(pages.map(({ first }) => first))];
      const reads = sizes.map((size) =>
        read(
          pages.filter(({ first }) => first === size),
          size + 1,
        ),
      );
      const rows = (await Promise.all(reads)).flat();
      return manyByKey(
        pages.map(({ page }) => page),
        rows,
        (row) => row.page,
      );
    },
    { cache: false },
  );
}
