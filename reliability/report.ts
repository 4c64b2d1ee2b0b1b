import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { machineNow } from '../bench/report/machine.js';
import { table, whole } from '../bench/report/markdown.js';
import type { TrialResult } from './run-trials.js';
import type { Trial } from './trial.js';

const PAGE = fileURLToPath(new URL('../docs/reliability.md', import.meta.url));

const COLUMNS = [
  'trial',
  'what was done, and what must hold',
  'times',
  'seen',
  'faults',
  'seconds',
  'when, and on what',
];
const ROW_OF = /^\| `([^`]+)` \|/;

/** A table of what was tried, how often, with what result, when and on what machine. */
export function reportOf(results: readonly TrialResult[], seed: number): string {
  return table(
    COLUMNS,
    results.map((result) => rowOf(result, seed)),
  );
}

function rowOf({ trial, times, seconds, outcome, notRun }: TrialResult, seed: number): string[] {
  const { date, cores, model, memoryGb, node, grafeo, neo4j } = machineNow();
  const engine = trial.engine === 'grafeo' ? `Grafeo ${grafeo}` : `Neo4j ${neo4j}`;
  return [
    `\`${trial.name}\``,
    trial.what,
    outcome === null ? '–' : whole(times),
    outcome === null ? `not run: ${notRun}` : outcome.seen,
    outcome === null ? '–' : faultsIn(outcome.faults),
    whole(seconds),
    `${engine}, Node ${node}, ${cores} cores (${model}), ${memoryGb} GB, ${date}, seed ${seed}`,
  ];
}

function faultsIn(faults: readonly string[]): string {
  if (faults.length === 0) return '0';
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ').slice(0, 200);
  return `**${faults.length}**: ${cell(faults[0] ?? '')}`;
}

/**
 * Puts the rows between the markers of docs/reliability.md, each in the place of the same trial's last one, in the order of `all`.
 * Rows of trials that were not run stay, and so do the words around the markers.
 */
export async function writePage(
  page: string,
  report: string,
  all: readonly Pick<Trial, 'name'>[],
): Promise<void> {
  const [begin, end] = [`<!-- ${page}: begin -->`, `<!-- ${page}: end -->`];
  const text = await readFile(PAGE, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`docs/reliability.md has lost its markers of ${page}.`);
  const merged = mergedTable(text.slice(from, to), report, all);
  await writeFile(PAGE, `${text.slice(0, from)}${begin}\n\n${merged}\n\n${text.slice(to)}`);
}

/** The table of the later text, with rows of the earlier for what the later has none of. */
export function mergedTable(
  earlier: string,
  later: string,
  all: readonly Pick<Trial, 'name'>[],
): string {
  const rows = new Map([...rowsByTrial(earlier), ...rowsByTrial(later)]);
  const known = all.flatMap(({ name }) => rows.get(name) ?? []);
  const header = later.split('\n').slice(0, 2);
  return [...header, ...known].join('\n');
}

function rowsByTrial(text: string): Map<string, string> {
  const lines = text.split('\n').map((line) => [ROW_OF.exec(line)?.[1], line] as const);
  return new Map(lines.flatMap(([name, line]) => (name === undefined ? [] : [[name, line]])));
}
