import { Turns } from '../shared/turns.js';
import {
  type CypherQuery,
  GraphStoreError,
  type NewNode,
  type NewRelationship,
  type ReadOptions,
  type ReleaseDraft,
  type ReleaseInfo,
} from './graph-store.js';
import type { Neo4jConnection } from './neo4j-connection.js';
import { deleteReleases } from './neo4j-delete-releases.js';
import type { ImportLock } from './neo4j-import-lock.js';
import { createNodes, createRelationships } from './neo4j-load.cypher.js';
import { NodeIds } from './node-ids.js';
import { assertNumberOfDraft } from './release-info.js';

/** The writer's part in a draft. */
export interface DraftOwner {
  /** Without it another import may be writing, or deleting, the same release. */
  lock(): ImportLock;
  switchTo(info: ReleaseInfo): Promise<void>;
}

/** Nodes under keys of a release that is not the current one: no reader asks for them. */
export class Neo4jDraft implements ReleaseDraft {
  // Half of what a server with a heap of 512 MB takes in one transaction, with room for wide rows.
  readonly batchRows = 5_000;
  private readonly turns = new Turns();
  private readonly ids = new NodeIds<string>();
  private state: 'open' | 'ended' = 'open';

  constructor(
    readonly number: number,
    private readonly connection: Neo4jConnection,
    private readonly owner: DraftOwner,
  ) {}

  get isOpen(): boolean {
    return this.state === 'open';
  }

  async read<Row>(query: CypherQuery<Row>, options?: ReadOptions): Promise<readonly Row[]> {
    this.assertOpen();
    return this.connection.read(query, options);
  }

  async createNodes(nodes: readonly NewNode[]): Promise<void> {
    const created = await this.write(createNodes(nodes));
    for (const { key, id } of created) this.ids.add(key, id);
    assertWritten('createNodes', created.length, nodes.length);
  }

  async createRelationships(relationships: readonly NewRelationship[]): Promise<void> {
    const links = relationships.map(({ from, to, type, properties }) => {
      return { fromId: this.ids.of(from), toId: this.ids.of(to), type, properties };
    });
    const [row] = await this.write(createRelationships(links));
    assertWritten('createRelationships', row?.written ?? 0, links.length);
  }

  /** One at a time: two that link the same nodes would wait for each other. */
  private async write<Row>(command: CypherQuery<Row>): Promise<readonly Row[]> {
    this.assertOpen();
    return this.turns.take(() => this.owner.lock().write(command));
  }

  async activate(info: ReleaseInfo): Promise<void> {
    assertNumberOfDraft(info, this.number);
    await this.end();
    await this.owner.switchTo(info);
  }

  async abandon(): Promise<void> {
    if (this.state === 'ended') return;
    await this.end();
    const own = { first: this.number, last: this.number };
    await deleteReleases(this.connection, this.owner.lock(), own);
  }

  private async end(): Promise<void> {
    this.assertOpen();
    this.state = 'ended';
    await this.turns.idle();
  }

  private assertOpen(): void {
    if (this.state === 'open') return;
    throw new GraphStoreError('STATEMENT', `Draft ${this.number} was activated or abandoned.`);
  }
}

/** The server drops a row whose end is not there without a word. */
function assertWritten(statement: string, written: number, sent: number): void {
  if (written === sent) return;
  const message = `Statement ${statement} wrote ${written} of ${sent} rows.`;
  throw new GraphStoreError('STATEMENT', message, { statement });
}
