const KEYS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Moves the focus among what carries `data-cell="row,column"` inside the element: one stop for Tab,
 * arrows within. A step onto nothing stays where it is; Home and End go to the ends of the row.
 */
export function moveWithArrows(event: KeyboardEvent): void {
  const whole = event.currentTarget as HTMLElement;
  const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]');
  if (!cell) return;
  const [row = 0, column = 0] = (cell.dataset.cell ?? '').split(',').map(Number);
  const next = targetOf(event.key, whole, row, column);
  if (!next) return;
  event.preventDefault();
  for (const each of whole.querySelectorAll<HTMLElement>('[data-cell][tabindex="0"]')) {
    each.tabIndex = -1;
  }
  next.tabIndex = 0;
  next.focus();
}

function targetOf(key: string, whole: HTMLElement, row: number, column: number) {
  const find = (r: number, c: number) =>
    whole.querySelector<HTMLElement>(`[data-cell="${r},${c}"]`);
  const [rows, columns] = KEYS[key] ?? [0, 0];
  if (rows !== 0 || columns !== 0) return find(row + rows, column + columns);
  if (key !== 'Home' && key !== 'End') return null;
  const ofRow = [...whole.querySelectorAll<HTMLElement>(`[data-cell^="${row},"]`)];
  return ofRow.at(key === 'Home' ? 0 : -1) ?? null;
}
