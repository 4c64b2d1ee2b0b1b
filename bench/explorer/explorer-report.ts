import { median, quantile } from '../measure/statistics.js';
import { type Goal, goalRows } from '../report/goals.js';
import { hardwareWords, loadWords, type Machine } from '../report/machine.js';
import { figure, table, whole } from '../report/markdown.js';
import type { CrowdedMap } from './crowded-map.js';
import type { ChangeResult } from './filter-changes.js';
import { bytesOf, type FirstView, LANGUAGES, PAGES } from './first-view.js';
import type { Frame } from './frames.js';
import type { ExplorerResults } from './run-explorer-bench.js';

const [FIRST_VIEW_KB, DRAWN_MS, TIES, SCRIPT_MS] = [70, 100, 2_000, 10];
const KB = 1_000;

/** All that a run found, as Markdown. */
export function explorerReport(results: ExplorerResults, before: Machine, after: Machine): string {
  const { chromium, views, changes, map } = results;
  return [
    `${hardwareWords(before)}, Chromium ${chromium} without a GPU. ${loadWords(before, after)}.`,
    goalRows([weightGoal(views), drawnGoal(changes), ...mapGoals(map)]),
    `Script of each page when it is the first that is opened, KB as sent; \`/\` is the first view.`,
    weightTable(views),
    chunkWords(views),
    `From the last byte of an answer to the frame that shows it in sight, and to the one that shows the last of the page, ms; each change ${changes[0]?.inSight.length} times, on a page of its own.`,
    changeTable(changes),
    `A map of ${whole(map.arcs)} ties: the main thread's own ms a frame; script of the frames in which any ran.`,
    mapTable(map),
  ].join('\n\n');
}

function weightGoal(views: readonly FirstView[]): Goal {
  const most = Math.max(...views.filter(({ path }) => path === '/').map(bytesOf)) / KB;
  return {
    goal: `first view: ≤ ${FIRST_VIEW_KB} KB of compressed script, in every language`,
    found: `${figure(most)} KB`,
    isMet: most <= FIRST_VIEW_KB,
  };
}

function drawnGoal(changes: readonly ChangeResult[]): Goal {
  const slowest = Math.max(...changes.map(({ inSight }) => quantile(inSight, 0.95)));
  return {
    goal: `a change of filter is drawn where the reader looks in ${DRAWN_MS} ms after the answer: p95 of each`,
    found: `${figure(slowest)} ms`,
    isMet: slowest <= DRAWN_MS,
  };
}

function mapGoals({ arcs, gestures }: CrowdedMap): Goal[] {
  return gestures.map(({ title, frames }) => {
    const p95 = quantile(withScript(frames), 0.95);
    return {
      goal: `${whole(TIES)} ties on the map, ${title}: p95 ≤ ${SCRIPT_MS} ms of script a frame`,
      found: `${figure(p95)} ms`,
      isMet: arcs >= TIES && p95 <= SCRIPT_MS,
    };
  });
}

function weightTable(views: readonly FirstView[]): string {
  const rows = PAGES.map((path) => {
    const own = views.filter((view) => view.path === path);
    return [`\`${path}\``, ...own.map((view) => figure(bytesOf(view) / KB))];
  });
  return table(['', ...LANGUAGES.map((locale) => locale.slice(0, 2))], rows);
}

/** What comes at once with the page, and what each view brings when it is first shown. */
function chunkWords(views: readonly FirstView[]): string {
  const scriptsOf = (path: string) =>
    views.find((view) => view.path === path && view.locale === LANGUAGES[0])?.scripts ?? [];
  const first = scriptsOf('/');
  const known = new Set(first.map(({ name }) => name));
  const lines = PAGES.map((path) => {
    const own = path === '/' ? first : scriptsOf(path).filter(({ name }) => !known.has(name));
    const chunks = own.map(({ name, bytes }) => `${name} ${figure(bytes / KB)}`);
    return `- \`${path}\`${path === '/' ? '' : ' further'}: ${chunks.join(', ')}`;
  });
  return `Chunks, in English, KB:\n\n${lines.join('\n')}`;
}

function changeTable(changes: readonly ChangeResult[]): string {
  const rows = changes.map(({ title, inSight, onPage }) => [
    title,
    ...[inSight, onPage].flatMap((ms) => [median(ms), quantile(ms, 0.95)].map(figure)),
  ]);
  return table(['', 'in sight p50', 'p95', 'whole page p50', 'p95'], rows);
}

function mapTable({ gestures }: CrowdedMap): string {
  const rows = gestures.map(({ title, frames }) => {
    const [script, work] = [withScript(frames), frames.map((frame) => frame.work)];
    return [
      title,
      ...[whole(frames.length), whole(script.length)],
      ...[median(script), quantile(script, 0.95), Math.max(...script)].map(figure),
      ...[median(work), quantile(work, 0.95)].map(figure),
    ];
  });
  const script = ['script p50', 'script p95', 'script at most'];
  return table(['', 'frames', 'with script', ...script, 'all work p50', 'all work p95'], rows);
}

// The browser's own looking whether there is anything to run takes less.
const LEAST_SCRIPT_MS = 0.05;

/** Frames without any would only make it look lighter. */
function withScript(frames: readonly Frame[]): number[] {
  return frames.map(({ script }) => script).filter((ms) => ms >= LEAST_SCRIPT_MS);
}
