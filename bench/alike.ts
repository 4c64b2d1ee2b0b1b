import { isDeepStrictEqual } from 'node:util';
import type { PeerTurns } from './measure/rounds.js';
import type { Operation } from './operations.js';

/** Times of different answers could not be compared. */
export function assertAlike(
  { title, isSameAtAnyScale }: Operation,
  turns: readonly PeerTurns[],
): void {
  for (const { peer, data } of turns) {
    const like = turns.find((other) => other.peer.scale === peer.scale) as PeerTurns;
    const real = turns[0] as PeerTurns;
    const isAlike =
      isDeepStrictEqual(data, like.data) &&
      (!isSameAtAnyScale || isDeepStrictEqual(withoutLabels(data), withoutLabels(real.data)));
    if (!isAlike) throw new Error(`${title}: ${peer.id} answers differently from the others`);
  }
}

/** Where there are several forums, and each copy has its own, a session is labelled with the name of its forum. */
function withoutLabels(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data, (name, value) => (name === 'label' ? '' : value)));
}
