/** A table of Markdown; a cell that starts like a number is aligned to the right. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = header.map((_, column) =>
    rows.every((row) => /^[−\d–]/.test(row[column] ?? '')) ? '--:' : '---',
  );
  return [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Three significant digits, without an exponent. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(value >= 10 ? 1 : 2);
}

export function whole(value: number): string {
  return Number.isFinite(value) ? Math.round(value).toLocaleString('en') : '–';
}

export function megabytes(bytes: number | null): string {
  return bytes === null ? '–' : whole(bytes / 2 ** 20);
}

export function engineTitle(engine: 'grafeo' | 'neo4j'): string {
  return engine === 'grafeo' ? 'Grafeo' : 'Neo4j';
}
