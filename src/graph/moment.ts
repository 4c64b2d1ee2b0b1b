/** A point in time, by both clocks of this machine. */
export interface Moment {
  /** Never set, and stands still while the machine is suspended. */
  readonly monotonic: number;
  /** Goes on meanwhile, and may be set. */
  readonly wall: number;
}

export function now(): Moment {
  return { monotonic: performance.now(), wall: Date.now() };
}

/** Milliseconds, by the clock that has counted more: a clock set forward makes them too many. */
export function elapsed(from: Moment, to: Moment): number {
  return Math.max(to.monotonic - from.monotonic, to.wall - from.wall);
}
