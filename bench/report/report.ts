import type { BenchOptions } from '../options.js';
import type { Results } from '../run.js';
import { GAP_WORDS, gapTable } from './gaps-report.js';
import { goalsTable } from './goals.js';
import { importTable, startTable, startWords } from './imports-report.js';
import { type Machine, machineWords } from './machine.js';
import { inFlightTable, loopTable, operationTables, waitsOf } from './operations-report.js';
import { QUESTION_WORDS, questionTable } from './questions-report.js';

/** All that a run found, as Markdown. */
export function reportOf(
  results: Results,
  before: Machine,
  after: Machine,
  { rounds }: BenchOptions,
): string {
  const sections: readonly (readonly [title: string, words: string, tables: string])[] = [
    ['Goals', '', goalsTable(results)],
    ['Operations', operationWords(rounds), operationTables(results)],
    ['Gaps', GAP_WORDS, gapTable(results)],
    ['Questions', QUESTION_WORDS, questionTable(results)],
    ['The event loop', LOOP_WORDS, loopTable(results)],
    ['Sixteen in flight', '', inFlightTable(results)],
    ['Import', IMPORT_WORDS, importTable(results)],
    ['Start and memory', startWords(results), startTable(results)],
  ];
  return [
    machineWords(before, after, waitsOf(results)),
    ...sections.flatMap(([title, words, tables]) => [`### ${title}`, words, tables]),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const LOOP_WORDS = `Eight times all regions × all regions, one after the other. \`held\`: the longest that a timer of 1 ms waited; \`computed\`: the
longest that the main thread itself computed in one go, whatever other processes did meanwhile.`;

const IMPORT_WORDS = `From the start of the process to its end, into an empty graph; on Neo4j into a server that has just said that it is ready.
\`check\` reads and checks the same rows and writes nothing. CPU and peak of the program, the embedded engine included.`;

function operationWords(rounds: number): string {
  return `One request in flight over a kept-alive connection on loopback; medians of ${rounds} rounds, in each of which every server
takes its turn. \`floor\`: a bare \`node:http\` server that sends the same bytes, measured right before each turn. \`best\`: the
lowest of the rounds. CPU by request of the program and of the database process. Statements with warm caches, and what they
read: nodes and relationships from storage before any filter, and db hits of Neo4j. \`÷ ×1\`: how many times the time, and the CPU of program and database, of the real
data.`;
}
