type Value = string | number | null;

/** A table as the server's own exports write it (docs/export.md), with the mark by which Excel knows UTF-8. */
export function csvOf(columns: readonly string[], rows: readonly (readonly Value[])[]): string {
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
}

function cellOf(value: Value): string {
  if (value === null || typeof value === 'number') return String(value ?? '');
  // No spreadsheet takes it for a formula.
  const text = /^[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
