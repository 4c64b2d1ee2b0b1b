import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../test/support/explorer/browser.js';
import { generateCopies } from '../generate/generate-copies.js';
import { SEED } from '../generate/seed.js';
import type { BenchOptions } from '../options.js';
import { emptyGraph, serveGraph } from '../peers.js';
import { runCommand } from '../processes/program.js';
import type { Say } from '../run.js';
import { CROWDED_COPIES, type CrowdedMap, measureCrowdedMap } from './crowded-map.js';
import { type ChangeResult, measureChanges } from './filter-changes.js';
import { type FirstView, measureFirstViews } from './first-view.js';

export interface ExplorerResults {
  readonly chromium: string;
  readonly views: readonly FirstView[];
  readonly changes: readonly ChangeResult[];
  readonly map: CrowdedMap;
}

/** The built explorer in a real browser: its weight, then what a reader waits for after an answer, then a full map. */
export async function runExplorerBench(
  { rounds }: BenchOptions,
  work: string,
  say: Say,
): Promise<ExplorerResults> {
  const browser = await openBrowser();
  try {
    const real = await served(SEED, 1, work, async (url) => {
      const views = await measureFirstViews(browser, url);
      say('first views');
      return { views, changes: await measureChanges(browser, url, rounds) };
    });
    say('changes of a filter');
    const crowded = join(work, 'crowded');
    await generateCopies(SEED, CROWDED_COPIES, crowded);
    const map = await served(crowded, CROWDED_COPIES, work, (url) => crowdedMap(browser, url, say));
    return { chromium: browser.version(), ...real, map };
  } finally {
    await browser.close();
  }
}

async function crowdedMap(browser: Browser, url: string, say: Say): Promise<CrowdedMap> {
  say(`data ×${CROWDED_COPIES} served`);
  const map = await measureCrowdedMap(browser, url);
  say(`map of ${map.arcs} ties`);
  return map;
}

/** A data set from a server of its own, as long as it is used. */
async function served<Result>(
  data: string,
  scale: number,
  work: string,
  use: (url: string) => Promise<Result>,
): Promise<Result> {
  const graph = await emptyGraph('grafeo', scale, work);
  await runCommand(['import', data], graph.address);
  const { process, url } = await serveGraph(graph);
  try {
    return await use(new URL(url).origin);
  } finally {
    await process.stop();
  }
}
