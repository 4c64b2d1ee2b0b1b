import {
  type NewNode,
  type NewRelationship,
  type ReleaseDraft,
  recordKey,
} from '../graph/graph-store.js';
import type { PlannedNode } from './plan-nodes.js';
import type { PlannedRelationship } from './plan-relationships.js';

export type WriteStep = 'records' | 'relationships' | 'derived';
export type WriteProgress = (step: WriteStep, written: number) => void;

/** Sends nodes and relationships in batches, one while the next is made: no more than two are in memory, whatever is written. */
export class BatchWriter {
  private readonly written = { records: 0, relationships: 0, derived: 0 };
  private nodes: NewNode[] = [];
  private relationships: NewRelationship[] = [];
  private sending: Promise<void> = Promise.resolve();

  constructor(
    private readonly draft: ReleaseDraft,
    private readonly onProgress: WriteProgress = () => {},
  ) {}

  /** A node stands before the relationships that need it. */
  async write(step: WriteStep, planned: Iterable<PlannedNode | PlannedRelationship>) {
    for (const item of planned) {
      if ('labels' in item) this.nodes.push(this.newNode(item));
      else this.relationships.push(this.newRelationship(item));
      if (Math.max(this.nodes.length, this.relationships.length) === this.draft.batchRows) {
        await this.flush(step);
      }
    }
    await this.flush(step);
  }

  /** Throws what went wrong with anything sent. */
  async finish(): Promise<void> {
    await this.sending;
  }

  private newNode({ labels, id, properties }: PlannedNode): NewNode {
    const release = this.draft.number;
    return { labels, properties: { ...properties, id, key: recordKey(release, id), release } };
  }

  private newRelationship({ type, from, to, properties }: PlannedRelationship): NewRelationship {
    const keyOf = (id: string) => recordKey(this.draft.number, id);
    return { type, from: keyOf(from), to: keyOf(to), properties };
  }

  private async flush(step: WriteStep): Promise<void> {
    const { nodes, relationships } = this;
    this.nodes = [];
    this.relationships = [];
    await this.send(step, nodes, (batch) => this.draft.createNodes(batch));
    await this.send(step, relationships, (batch) => this.draft.createRelationships(batch));
  }

  /** Waits for the batch before, not for this one. */
  private async send<Item>(
    step: WriteStep,
    batch: readonly Item[],
    write: (batch: readonly Item[]) => Promise<void>,
  ): Promise<void> {
    if (batch.length === 0) return;
    await this.sending;
    this.sending = write(batch).then(() => {
      this.written[step] += batch.length;
      this.onProgress(step, this.written[step]);
    });
    // Whoever sends or finishes next hears of it.
    this.sending.catch(() => undefined);
  }
}
