/** Has the server plan a statement, and rejects where it could not. */
export type Plan = (cypher: string, params: Record<string, unknown>) => Promise<void>;

/**
 * Which texts the server has planned since it was last away. One that has just started plans for seconds what it then
 * answers in milliseconds, and loses a plan whose caller gives up: under many clients with short deadlines it would
 * never come to an end. So each text is planned once, for all who wait for it, and no caller's deadline ends that.
 */
export class Neo4jPlans {
  private readonly plans = new Map<string, Promise<void>>();

  constructor(private readonly plan: Plan) {}

  /** Settles when the text is planned. Never rejects: why it could not be, whoever sends the statement is told. */
  planned(cypher: string, params: Record<string, unknown>): Promise<void> {
    const known = this.plans.get(cypher);
    if (known !== undefined) return known;
    const planned: Promise<void> = this.plan(cypher, params).catch(() => {
      // The next that asks tries again, unless somebody does so already.
      if (this.plans.get(cypher) === planned) this.plans.delete(cypher);
    });
    this.plans.set(cypher, planned);
    return planned;
  }

  /** The server was away: it may have started anew. What is being planned goes on. */
  forget(): void {
    this.plans.clear();
  }
}
