import { fileURLToPath } from 'node:url';
import type { Captured } from '../measure/keep-alive-client.js';
import { ProbedProcess } from './probed-process.js';

const SERVER = fileURLToPath(new URL('floor-server.mjs', import.meta.url));
// Written anew by every server.
const OWN_HEADERS = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding']);

export interface Floor {
  readonly process: ProbedProcess;
  readonly url: string;
}

export async function startFloor(): Promise<Floor> {
  const process = ProbedProcess.start([SERVER]);
  return { process, url: await process.address() };
}

/** Teaches the floor to send what a program sent; where, as soon as it does. */
export async function teach(
  { process, url }: Floor,
  path: string,
  { status, headers, body }: Captured,
): Promise<string> {
  const kept = Object.entries(headers).filter(([name]) => !OWN_HEADERS.has(name));
  process.tell({ path, status, headers: Object.fromEntries(kept), body });
  // A message that is answered comes behind the one before.
  await process.ask('usage');
  return `${url}${path}`;
}
