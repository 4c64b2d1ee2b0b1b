import { useCallback, useMemo } from 'preact/hooks';
import { useAddress } from '../address/address.js';
import type { TieRow } from './load-ties.js';

/** What the reader looks at in an answer: it stands in the address too, and changes no number. */
export interface LookedAt {
  /** Key of the chosen tie, whose evidence is open. */
  readonly tie: string | null;
  /** Id of a unit; only its ties are shown. */
  readonly of: string | null;
  readonly chooseTie: (key: string | null) => void;
  readonly showOnly: (unitId: string | null) => void;
}

export function useLookedAt(): LookedAt {
  const { params, change, toggle } = useAddress();
  const tie = params.get('tie');
  const of = params.get('of');
  // The same as long as nothing else is looked at: the views of a large answer are not drawn for nothing.
  const chooseTie = useCallback((key: string | null) => toggle('tie', key), []);
  const showOnly = useCallback(
    (unitId: string | null) => change({ of: unitId === of ? null : unitId }),
    [of],
  );
  return useMemo(() => ({ tie, of, chooseTie, showOnly }), [tie, of]);
}

export function rowsOf(rows: readonly TieRow[], unitId: string | null): readonly TieRow[] {
  if (unitId === null) return rows;
  return rows.filter(({ left, right }) => left.id === unitId || right.id === unitId);
}
