import type { CellValue } from './data-set.js';
import { fileForm } from './parse-cell.js';
import type { ColumnType } from './table-schema.js';

/** A value as a file would write it; null: nothing is written. */
export function cellText(
  type: ColumnType | undefined,
  value: CellValue | undefined,
): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.join('|');
  if (typeof value === 'boolean') return value ? '1' : '0';
  const isWord = type?.kind === 'enumeration' || type?.kind === 'datePrecision';
  return isWord ? fileForm(String(value)) : String(value);
}
