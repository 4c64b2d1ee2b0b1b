import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { RequestRefused } from '../http-errors.js';
import { costOf, type Priced, type Variables } from './document-cost.js';
import { LARGEST_PAGE } from './prices.js';

export interface AskedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
}

/** The largest page with which what is asked costs no more than `limit`; null: none. */
export type PageWithin = (limit: number) => number | null;

// Some dozen page sizes. Variables come unchecked and as long as a body may be: what is longer is priced anew.
const MOST_CHARACTERS = 2_000;

/** What an operation costs, by the values of the variables that make a difference. */
class KnownCosts {
  private readonly reads = new Set<string>();
  private readonly costs = new LRUCache<string, number>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (_, key) => key.length,
  });

  get(variables: Variables): number | undefined {
    return this.costs.get(this.keyOf(variables));
  }

  add(variables: Variables, { cost, reads }: Priced): void {
    const before = this.reads.size;
    for (const name of reads) this.reads.add(name);
    // Which are read may depend on others (`@skip`): what is kept by fewer would be taken for more than it is.
    if (this.reads.size > before) this.costs.clear();
    this.costs.set(this.keyOf(variables), cost);
  }

  private keyOf(variables: Variables): string {
    // What is left out may have a default, and null has none: as a list the two would read alike.
    return JSON.stringify(variables, [...this.reads]);
  }
}

/** Costs of the operations that a server is asked; worked out once for the variables that make a difference. */
export class OperationCosts {
  private readonly known = new WeakMap<OperationDefinitionNode, KnownCosts>();

  constructor(private readonly schema: GraphQLSchema) {}

  of({ document, operation, variables }: AskedOperation): number {
    const known = this.known.get(operation) ?? new KnownCosts();
    const cost = known.get(variables);
    if (cost !== undefined) return cost;
    const priced = costOf(this.schema, document, operation, variables);
    known.add(variables, priced);
    this.known.set(operation, known);
    return priced.cost;
  }

  /** Null: it costs no more than `limit`. */
  refusal(asked: AskedOperation, limit: number): RequestRefused | null {
    const value = this.of(asked);
    if (value <= limit) return null;
    const pageSize = this.passingPage(asked, limit);
    const way =
      pageSize === null
        ? 'no page size would pass: ask for less'
        : `with no \`first\` above ${pageSize} it would pass`;
    const message = `The operation costs ${value}, more than the ${limit} allowed; ${way}.`;
    return new RequestRefused('COST_LIMIT', message, { limit, value, pageSize });
  }

  /** The largest page with which it costs no more than `limit`; null: there is none. */
  passingPage({ document, operation, variables }: AskedOperation, limit: number): number | null {
    const passes = (page: number) =>
      costOf(this.schema, document, operation, variables, page).cost <= limit;
    let [passing, failing] = [0, LARGEST_PAGE];
    while (failing - passing > 1) {
      const page = Math.floor((passing + failing) / 2);
      if (passes(page)) passing = page;
      else failing = page;
    }
    return passing === 0 ? null : passing;
  }
}
