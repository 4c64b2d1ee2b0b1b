import { useEffect, useRef } from 'preact/hooks';

const KEYS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const STOP = '[data-cell][tabindex="0"]';

/**
 * Makes what carries `data-cell="row,column"` inside an element one stop for Tab, with arrows within. A step onto nothing
 * stays where it is; Home and End go to the ends of the row. Every cell is drawn with `tabIndex={-1}`, so that no
 * drawing moves the stop: it is the cell that had the focus last, and the first where that one is gone.
 */
export function useRoving<Whole extends HTMLElement>() {
  const ref = useRef<Whole>(null);
  useEffect(() => {
    const whole = ref.current;
    if (!whole || whole.querySelector(STOP)) return;
    const first = cellAt(whole, 0, 0);
    if (first) first.tabIndex = 0;
  });
  return { ref, onFocusIn: stopHere, onKeyDown: moveWithArrows };
}

function stopHere({ currentTarget, target }: FocusEvent): void {
  const cell = (target as HTMLElement).closest<HTMLElement>('[data-cell]');
  if (!cell) return;
  for (const each of (currentTarget as HTMLElement).querySelectorAll<HTMLElement>(STOP)) {
    each.tabIndex = -1;
  }
  cell.tabIndex = 0;
}

function moveWithArrows(event: KeyboardEvent): void {
  const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]');
  if (!cell) return;
  const [row = 0, column = 0] = (cell.dataset.cell ?? '').split(',').map(Number);
  const next = targetOf(event.key, event.currentTarget as HTMLElement, row, column);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function targetOf(key: string, whole: HTMLElement, row: number, column: number) {
  const [rows, columns] = KEYS[key] ?? [0, 0];
  if (rows !== 0 || columns !== 0) return cellAt(whole, row + rows, column + columns);
  if (key !== 'Home' && key !== 'End') return null;
  const ofRow = [...whole.querySelectorAll<HTMLElement>(`[data-cell^="${row},"]`)];
  return ofRow.at(key === 'Home' ? 0 : -1) ?? null;
}

function cellAt(whole: HTMLElement, row: number, column: number): HTMLElement | null {
  return whole.querySelector(`[data-cell="${row},${column}"]`);
}
