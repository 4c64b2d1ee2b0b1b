import { writeFile } from 'node:fs/promises';
import type { Config } from './config.js';
import { backTestPicture } from './gap/back-test-picture.js';
import { backTestWords } from './gap/back-test-words.js';
import { type BackTest, GapCalculations } from './gap/gap-calculations.js';
import type { Estimate } from './gap/judge-fold.js';
import { openGraphStore } from './graph/open-graph-store.js';
import { RecordCache } from './graph/record-cache.js';
import type { RecordContext } from './graph/record-context.js';
import { Records } from './graph/records.js';
import { graphOptions } from './graph-options.js';
import { createLogger } from './logger.js';
import { type Pair, pairsOf } from './release/check-pair.js';
import { SettingRefused } from './setting-refused.js';

export interface BackTestOptions {
  /** Data set (`IT-RU`); undefined: the only one. */
  readonly dataset?: string | undefined;
  readonly level: 'CELL' | 'PAIR';
  /** Where to write the picture; undefined: nowhere. */
  readonly picture?: string | undefined;
}

/** Prints how well gaps told what came, as `gapBacktest` answers it, and writes a picture of it. */
export async function printBackTest(config: Config, options: BackTestOptions): Promise<void> {
  const store = await openGraphStore(graphOptions(config, createLogger(config.LOG_LEVEL)));
  try {
    const snapshot = store.snapshot();
    const context = { snapshot, records: new Records(snapshot, new RecordCache(10_000)) };
    const pair = await pairAsked(context, options.dataset);
    console.error(`Back-testing ${pair.dataset}, release ${snapshot.release.number} …`);
    const backTest = await new GapCalculations().backTestOf(context, pair, options.level);
    console.log(tableOf(backTest));
    for (const line of backTestWords(backTest, options.level)) console.log(`- ${line}`);
    if (options.picture === undefined) return;
    const title = `${pair.dataset}, release ${snapshot.release.number}`;
    await writeFile(options.picture, backTestPicture(backTest, { title, level: options.level }));
    console.log(`\nThe picture is ${options.picture}.`);
  } finally {
    await store.close();
  }
}

async function pairAsked(context: RecordContext, asked: string | undefined): Promise<Pair> {
  const pairs = await pairsOf(context);
  const wanted = asked ?? (pairs.length === 1 ? pairs[0]?.dataset : undefined);
  const found = pairs.find(({ dataset }) => dataset === wanted);
  if (found !== undefined) return found;
  const held = pairs.map(({ dataset }) => dataset).join(', ');
  throw new SettingRefused(
    asked === undefined
      ? `The graph holds ${held}: name one with --dataset.`
      : `--dataset is "${asked}"; the graph holds ${held}.`,
  );
}

function tableOf({ folds, overall }: BackTest): string {
  const rows = [
    ['fold', 'candidates', 'came', 'method', 'ROC-AUC', 'lift', 'of 10', 'of 20', 'of 50'],
  ];
  for (const { year, candidates, positives, methods } of folds) {
    for (const [index, { method, rocAuc, lift, hits }] of methods.entries()) {
      const fold =
        index === 0 ? [String(year), String(candidates), String(positives)] : ['', '', ''];
      rows.push([
        ...fold,
        method,
        estimate(rocAuc),
        decimal(lift, 1),
        ...hits.map((hit) => decimal(hit, 1)),
      ]);
    }
  }
  for (const [index, { method, rocAuc }] of overall.entries()) {
    rows.push([index === 0 ? 'all' : '', '', '', method, estimate(rocAuc), '', '', '', '']);
  }
  return aligned(rows);
}

const decimal = (value: number | null, digits: number) =>
  value === null ? '–' : value.toFixed(digits);
const estimate = ({ value, low, high }: Estimate) =>
  `${decimal(value, 3)} (${decimal(low, 3)}–${decimal(high, 3)})`;

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return `${rows.map(line).join('\n')}\n`;
}
