import type { Peer } from '../peers.js';
import type { Floor } from '../processes/floor.js';
import type { LoopReport } from '../processes/probed-process.js';
import type { KeepAliveClient } from './keep-alive-client.js';

export interface LoopResult {
  readonly peer: Peer;
  readonly program: LoopReport;
  /** The bare server with the same bytes, right before: what the machine alone does to a timer. */
  readonly floor: LoopReport;
}

const REQUESTS = 8;

/** How long an operation keeps everyone else waiting. */
export async function measureLoop(
  body: string,
  peer: Peer,
  floor: Floor,
  floorPath: string,
  client: KeepAliveClient,
): Promise<LoopResult> {
  await floor.process.ask('watchLoop');
  await client.time(`${floor.url}${floorPath}`, body, REQUESTS);
  const bare = await floor.process.ask('unwatchLoop');
  await peer.process.ask('watchLoop');
  await client.time(peer.url, body, REQUESTS);
  return { peer, program: await peer.process.ask('unwatchLoop'), floor: bare };
}
