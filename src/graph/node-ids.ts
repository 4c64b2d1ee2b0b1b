import { GraphStoreError } from './graph-store.js';

/** What the engine itself calls the nodes of a draft, by key: with it, an end of a relationship is not looked up in an index. */
export class NodeIds<Id> {
  private readonly byKey = new Map<string, Id>();

  add(key: string, id: Id): void {
    this.byKey.set(key, id);
  }

  of(key: string): Id {
    const id = this.byKey.get(key);
    if (id !== undefined) return id;
    throw new GraphStoreError(
      'STATEMENT',
      `A relationship needs ${key}: this draft has no such node.`,
    );
  }
}
