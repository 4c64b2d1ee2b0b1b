import type { AfterLoad, Starts } from '../after-load.js';
import type { Engine } from '../options.js';
import type { Results } from '../run.js';
import { engineTitle, figure, megabytes, table, whole } from './markdown.js';

export function importTable({ checks, imports }: Pick<Results, 'checks' | 'imports'>): string {
  const checked = checks.map(({ scale, rows, seconds, peakRss }) => [
    `check ×${scale}`,
    whole(rows),
    figure(seconds),
    figure(seconds),
    '–',
    whole(rows / seconds),
    megabytes(peakRss),
    '–',
  ]);
  const imported = imports.map(({ engine, scale, seconds, best, cpuSeconds, ...memory }) => {
    const rows = checks.find((check) => check.scale === scale)?.rows ?? Number.NaN;
    return [
      `${engineTitle(engine)} ×${scale}`,
      whole(rows),
      figure(seconds),
      figure(best),
      figure(cpuSeconds),
      whole(rows / seconds),
      megabytes(memory.peakRss),
      megabytes(memory.databaseRss),
    ];
  });
  return table(
    ['', 'rows', 's', 'best s', 'CPU s', 'rows/s', 'peak MB', 'database peak MB'],
    [...checked, ...imported],
  );
}

export function startWords({ floorStart }: Starts): string {
  return `From the start of the process to its first answer; then the headline operation with nothing warm. A bare \`node:http\` server
needs ${Math.round(floorStart)} ms.`;
}

export function startTable({ firstStarts, starts, memory }: AfterLoad): string {
  const first = firstStarts.map(({ engine, scale, ready, firstHeadline }) => [
    `${title(engine, scale)}, first start with --seed`,
    whole(ready),
    whole(firstHeadline),
    '–',
    '–',
  ]);
  const later = starts.map(({ engine, scale, ready, firstHeadline }) => {
    const held = memory.find(({ peer }) => peer.engine === engine && peer.scale === scale);
    return [
      title(engine, scale),
      whole(ready),
      whole(firstHeadline),
      megabytes(held?.rss ?? null),
      megabytes(held?.databaseRss ?? null),
    ];
  });
  return table(
    ['', 'ready ms', 'first headline ms', 'resident after the load MB', 'database MB'],
    [...first, ...later],
  );
}

function title(engine: Engine, scale: number): string {
  return `${engineTitle(engine)} ×${scale}`;
}
