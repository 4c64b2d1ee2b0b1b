import { type ClientResult, type ClientTimes, overFloor } from '../measure/clients.js';
import { median } from '../measure/statistics.js';
import type { Goal } from './goals.js';
import { engineTitle, figure, table } from './markdown.js';

const HIT_TIMES = 1.5;

export const CLIENT_WORDS = `The program as it is by default, with answers kept: p50 / p95 ms, and how many times a bare server with the same bytes.`;

export function clientTable(clients: readonly ClientResult[]): string {
  const rows = clients.map((one) => [
    `${engineTitle(one.peer.engine)}: ${one.name}`,
    ...clientCells(one),
  ]);
  return table(['', ...CLIENT_HEADER], rows);
}

export const CLIENT_HEADER = ['cold: nobody has asked it', 'warm: it is kept', 'revalidating: 304'];

export function clientCells({ cold, warm, revalidating }: ClientResult): string[] {
  return [cold, warm, revalidating].map(cellOf);
}

function cellOf({ p50, p95, floorP50 }: ClientTimes): string {
  const times = overFloor({ p50, floorP50 });
  return `${figure(median(p50))} / ${figure(median(p95))} (×${figure(times)})`;
}

/** Of an answer that is kept. */
export function keptGoals(clients: readonly ClientResult[]): Goal[] {
  return clients.map(({ peer, name, warm }) => {
    const times = overFloor(warm);
    const title = `${name}, ${engineTitle(peer.engine)}: an answer that is kept within ${HIT_TIMES} × the floor`;
    return { goal: title, found: `${figure(times)} ×`, isMet: times <= HIT_TIMES };
  });
}
