import { useAddress } from '../../address/address.js';
import { fromFragment, type Joined } from './shortlist.js';

export interface SharedList {
  /** Null: the address holds none, or none that can be read. */
  readonly shared: Joined | null;
  readonly isBroken: boolean;
}

/** The list that came with the address. */
export function useSharedList(): SharedList {
  // Whoever follows the address follows what stands behind `#` too: a step in either is a step of the history.
  useAddress();
  const { hash } = location;
  const shared = fromFragment(hash);
  return { shared, isBroken: shared === null && hash.startsWith('#list=') };
}
