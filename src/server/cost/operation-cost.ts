import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { costOf, type Variables } from './document-cost.js';
import { LARGEST_PAGE } from './prices.js';

export interface AskedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
}

/** Costs of the operations that a server is asked; worked out once where no variable makes a difference. */
export class OperationCosts {
  private readonly known = new WeakMap<OperationDefinitionNode, number>();

  constructor(private readonly schema: GraphQLSchema) {}

  of({ document, operation, variables }: AskedOperation): number {
    const known = this.known.get(operation);
    if (known !== undefined) return known;
    const { cost, dependsOnVariables } = costOf(this.schema, document, operation, variables);
    if (!dependsOnVariables) this.known.set(operation, cost);
    return cost;
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
