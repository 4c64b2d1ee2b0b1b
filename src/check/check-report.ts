import { changesByKind, type KindCounts } from '../change/changes-by-kind.js';
import type { RecordChange } from '../change/record-changes.js';
import type { DataSet } from '../import/format/data-set.js';
import type { Compared } from './compared-with.js';

/** What a check found; `--json` prints it as it is. */
export interface CheckReport {
  readonly datasets: readonly { readonly dataset: string; readonly rows: number }[];
  readonly contentHash: string;
  /** Only with `--against`. */
  readonly against?: Omit<Compared, 'versions'>;
  readonly byKind?: readonly KindCounts[];
  /** By id. */
  readonly changes?: readonly RecordChange[];
}

export function checkReport(
  { pairs, contentHash }: DataSet,
  compared?: { readonly with: Compared; readonly changes: readonly RecordChange[] },
): CheckReport {
  const datasets = pairs.map(({ dataset, rowCounts }) => ({
    dataset,
    rows: Object.values(rowCounts).reduce((sum, count) => sum + count, 0),
  }));
  if (compared === undefined) return { datasets, contentHash };
  const { versions: _, ...against } = compared.with;
  const { changes } = compared;
  return { datasets, contentHash, against, byKind: changesByKind(changes), changes };
}

const SIGNS = { ADDED: '+', CHANGED: '~', WITHDRAWN: '-' } as const;

/** The report in plain lines; with `list` every id. */
export function reportLines(report: CheckReport, list: boolean): string[] {
  const { datasets, contentHash, against, byKind = [], changes = [] } = report;
  const rowsOf = datasets.map(
    ({ dataset, rows }) => `${dataset}: ${rows.toLocaleString('en')} rows.`,
  );
  const content = `Content ${contentHash}`;
  // Of several the content is that of all together.
  const held = rowsOf.length === 1 ? [`${rowsOf[0]} ${content}`] : [...rowsOf, content];
  if (against === undefined) return held;
  if (changes.length === 0) return [...held, `No record differs from ${against.name}.`];
  const ids = changes.map(({ change, id }) => `${SIGNS[change]} ${id}`);
  return [...held, `Compared with ${against.name}:`, ...table(byKind), ...(list ? ids : [])];
}

/** The kinds that differ, and all together. */
function table(byKind: readonly KindCounts[]): string[] {
  const sum = (of: (counts: KindCounts) => number) => byKind.reduce((all, one) => all + of(one), 0);
  const all: KindCounts = {
    kind: 'all',
    added: sum(({ added }) => added),
    changed: sum(({ changed }) => changed),
    withdrawn: sum(({ withdrawn }) => withdrawn),
  };
  const differing = byKind.filter((one) => one.added + one.changed + one.withdrawn > 0);
  const rows = [...differing, all].map((counts) =>
    line(counts.kind.toLowerCase().replaceAll('_', ' '), [
      ...[counts.added, counts.changed, counts.withdrawn].map((count) =>
        count.toLocaleString('en'),
      ),
    ]),
  );
  return [line('', ['added', 'changed', 'withdrawn']), ...rows];
}

function line(kind: string, cells: readonly string[]): string {
  return `  ${kind.padEnd(12)}${cells.map((cell) => cell.padStart(11)).join('')}`;
}
