/** The clock of a request, and the only one: what an answer knows of the time it knows from here. */
export interface Today {
  /** The day in UTC, `2026-11-26`: the same one for the whole request. */
  day(): string;
}

/** Remembers whether anything asked: an answer that did not is the same on any day. */
export class RequestDay implements Today {
  private asked: string | null = null;

  constructor(private readonly now: () => Date) {}

  day(): string {
    this.asked ??= dayOf(this.now());
    return this.asked;
  }

  /** The day that the answer depends on. Null: on none. */
  get used(): string | null {
    return this.asked;
  }
}

export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
