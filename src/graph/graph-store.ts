/**
 * The storage port. Both engines speak Cypher, so the seam is the statement: a pure function returns
 * a command or a query as a value, and an engine runs it. An import alone hands over rows instead,
 * which each engine loads in its own way.
 */
export type CypherValue =
  | null
  | boolean
  | number
  | string
  | readonly CypherValue[]
  | { readonly [key: string]: CypherValue };

export interface CypherCommand {
  /** In logs, traces and errors; unique in the program. */
  readonly name: string;
  readonly cypher: string;
  readonly params: Readonly<Record<string, CypherValue>>;
}

export interface CypherQuery<Row> extends CypherCommand {
  readonly row: { parse(raw: unknown): Row };
}

export interface ReadOptions {
  /** Stops the statement where the engine can (Neo4j); elsewhere the answer is dropped. */
  readonly signal?: AbortSignal | undefined;
}

/** What an import made: one number is the key of every cache, every ETag and every citation. */
export interface ReleaseInfo {
  /** 1 for the first import; grows by one with each. */
  readonly number: number;
  /** SHA-256, hexadecimal, of the data imported: the same rows in any order give the same hash. */
  readonly contentHash: string;
  /** ISO 8601 instant, UTC. */
  readonly importedAt: string;
  /** Records by kind (`region`, `agreement`, …). */
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * The number of the graph's shape: labels, relationships and properties as schema/graph.md has them.
 * It grows when an older graph would answer wrongly; such a graph is refused and imported anew.
 */
export const GRAPH_FORMAT = 8;

/** Every node has `key` = release/id, unique and indexed: statements anchor on keys. */
export class Release implements ReleaseInfo {
  readonly number: number;
  readonly contentHash: string;
  readonly importedAt: string;
  readonly counts: Readonly<Record<string, number>>;

  constructor(info: ReleaseInfo) {
    this.number = info.number;
    this.contentHash = info.contentHash;
    this.importedAt = info.importedAt;
    this.counts = info.counts;
  }

  key(id: string): string {
    return recordKey(this.number, id);
  }

  keys(ids: readonly string[]): string[] {
    return ids.map((id) => this.key(id));
  }
}

export function recordKey(release: number, id: string): string {
  return `r${release}/${id}`;
}

/** One release, whole: whoever holds a snapshot never sees another release, whatever is imported. */
export interface GraphSnapshot {
  readonly release: Release;
  read<Row>(query: CypherQuery<Row>, options?: ReadOptions): Promise<readonly Row[]>;
}

export interface GraphStore {
  /** The current release. A request asks once and sends all its statements to what it got. */
  snapshot(): GraphSnapshot;
  close(): Promise<void>;
}

/** What a graph says of its release, in whatever format that is: so much every version of this program can read. */
export interface StatedRelease extends ReleaseInfo {
  /** GRAPH_FORMAT of the program that wrote it. */
  readonly format: number;
}

/** The importer's side of an engine. Holding one means no other import runs on this graph. */
export interface GraphWriter {
  /** Null: nothing has been imported yet, or what was cannot be read. */
  readonly current: GraphSnapshot | null;
  /** What is current and cannot be read: damaged, or of another format. */
  readonly unreadable: StatedRelease | null;
  /** Removes what a killed import left, then opens the next release beside the current one. */
  draft(): Promise<ReleaseDraft>;
  close(): Promise<void>;
}

/** Properties of a node or relationship; null is no property. */
export type Properties = Readonly<Record<string, CypherValue>>;

export interface NewNode {
  /** Beside `Record`, which every node has. */
  readonly labels: readonly string[];
  /** `key` is unique in the graph: relationships name their ends by it. */
  readonly properties: Properties & { readonly key: string };
}

export interface NewRelationship {
  /** Keys. */
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly properties: Properties;
}

/** A release being written: invisible to readers until `activate`. */
export interface ReleaseDraft extends GraphSnapshotReader {
  readonly number: number;
  /** Nodes or relationships that are best written at a time. */
  readonly batchRows: number;
  /** An error where one cannot be written: never is one left out, and the draft can only be abandoned. */
  createNodes(nodes: readonly NewNode[]): Promise<void>;
  /** Between nodes that were created before; the same holds. */
  createRelationships(relationships: readonly NewRelationship[]): Promise<void>;
  /** The switch: one small step, after which readers see this release. Older ones than the previous go. */
  activate(info: ReleaseInfo): Promise<void>;
  /** Leaves nothing of this draft behind. */
  abandon(): Promise<void>;
}

export interface GraphSnapshotReader {
  read<Row>(query: CypherQuery<Row>, options?: ReadOptions): Promise<readonly Row[]>;
}

export type GraphStoreErrorKind =
  | 'EMPTY' // nothing has been imported
  | 'UNAVAILABLE' // the engine cannot be reached
  | 'LOCKED' // another process holds the file, or another import runs
  | 'DAMAGED' // the file is not a graph, or not a whole one
  | 'INCOMPATIBLE' // written by a version of this program with another graph format
  | 'ABORTED' // the caller's signal, or the deadline
  | 'STATEMENT'; // the engine refused a statement of this program: a bug here

export class GraphStoreError extends Error {
  override readonly name = 'GraphStoreError';
  /** The name of the statement that failed, where one did. */
  readonly statement: string | undefined;

  constructor(
    readonly kind: GraphStoreErrorKind,
    message: string,
    options: { cause?: unknown; statement?: string | undefined } = {},
  ) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.statement = options.statement;
  }
}

/** What a store says while it runs; a pino logger is one. */
export interface GraphLogger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}
