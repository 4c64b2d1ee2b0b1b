import type { ClientResult } from '../measure/clients.js';
import type { Turn } from '../measure/rounds.js';
import type { ComparisonResult } from './measure-comparison.js';

/** What was found on a graph of one size. */
export interface PeerResults {
  readonly scale: number;
  /** Of the least that takes who sends one statement. */
  readonly least: readonly Turn[];
  readonly comparisons: readonly ComparisonResult[];
  readonly clients: readonly ClientResult[];
  /** Resident bytes after all requests. */
  readonly memory: Readonly<Record<'plain' | 'kept' | 'peer', number>> & {
    readonly database: number | null;
  };
}

/** A comparison whose rows are the same on both sides. */
export type Measured = ComparisonResult & {
  readonly sides: NonNullable<ComparisonResult['sides']>;
};

export function measuredIn({ comparisons }: PeerResults): Measured[] {
  return comparisons.filter((one): one is Measured => one.sides !== null);
}
