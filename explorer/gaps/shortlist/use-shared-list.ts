import { useAddress } from '../../address/address.js';
import { type Entry, fromFragment } from './shortlist.js';

export interface SharedList {
  /** Null: the address holds none, or none that can be read. */
  readonly entries: readonly Entry[] | null;
  readonly isBroken: boolean;
}

/** The list that came with the address. */
export function useSharedList(): SharedList {
  // Whoever follows the address follows what stands behind `#` too: a step in either is a step of the history.
  useAddress();
  const { hash } = location;
  const entries = fromFragment(hash);
  return { entries, isBroken: entries === null && hash.startsWith('#list=') };
}
