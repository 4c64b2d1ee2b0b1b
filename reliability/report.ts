import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { machineNow } from '../bench/report/machine.js';
import { table, whole } from '../bench/report/markdown.js';
import type { TrialResult } from './run-trials.js';

const PAGE = fileURLToPath(new URL('../docs/reliability.md', import.meta.url));

/** What was tried, how often, with what result, and on what machine. */
export function reportOf(results: readonly TrialResult[], seed: number): string {
  const { date, cores, model, memoryGb, system, node, grafeo, neo4j } = machineNow();
  const rows = results.map(({ trial, times, seconds, outcome, notRun }) => [
    `\`${trial.name}\``,
    trial.what,
    outcome === null ? '–' : whole(times),
    outcome === null ? `not run: ${notRun}` : outcome.seen,
    outcome === null ? '–' : faultsIn(outcome.faults),
    whole(seconds),
  ]);
  return [
    `${date}, ${cores} cores (${model}), ${memoryGb} GB, ${system}, Node ${node}, Grafeo ${grafeo}, Neo4j ${neo4j}; seed ${seed}.`,
    table(
      ['trial', 'what was done, and what must hold', 'times', 'seen', 'faults', 'seconds'],
      rows,
    ),
  ].join('\n\n');
}

function faultsIn(faults: readonly string[]): string {
  if (faults.length === 0) return '0';
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ').slice(0, 200);
  return `**${faults.length}**: ${cell(faults[0] ?? '')}`;
}

/** Puts a report between its markers in docs/reliability.md; the words around them stay. */
export async function writePage(name: string, report: string): Promise<void> {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const text = await readFile(PAGE, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`docs/reliability.md has lost its markers of ${name}.`);
  await writeFile(PAGE, `${text.slice(0, from)}${begin}\n\n${report}\n\n${text.slice(to)}`);
}
