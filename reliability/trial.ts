export type Engine = 'grafeo' | 'neo4j';

/** Right answers come within this of the end of a fault, and of a switch to another release. */
export const SOON_MS = 5_000;

export interface TrialContext {
  /** How often the fault is made. */
  readonly times: number;
  /** SOON_MS, or longer where others work on the machine too. */
  readonly soonMs: number;
  /** A folder of this trial's own, deleted afterwards. */
  readonly folder: string;
  /** A number from 0 up to 1; the same sequence for the same seed. */
  readonly random: () => number;
  /** A line for whoever watches. */
  readonly say: (line: string) => void;
}

export interface Outcome {
  /** What was seen, in numbers. */
  readonly seen: string;
  /** What must not be, each in a sentence: none. */
  readonly faults: readonly string[];
}

/** A fault that is made again and again, and what must hold whenever it was. */
export interface Trial {
  /** As --only takes it. */
  readonly name: string;
  readonly engine: Engine;
  /** What is done and what must hold. */
  readonly what: string;
  /** How often, unless told otherwise. */
  readonly times: number;
  run(context: TrialContext): Promise<Outcome>;
}

/** Why a trial cannot be made on this machine. */
export class NotPossibleHere extends Error {
  override readonly name = 'NotPossibleHere';
}
