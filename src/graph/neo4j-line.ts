import neo4j, {
  type AuthToken,
  type BookmarkManager,
  type Driver,
  type Session,
  type SessionMode,
} from 'neo4j-driver';

// A lost server is waited for this long before a read fails, while the caller's own clock runs.
const RETRY_MS = 2_000;

const DRIVER_CONFIG = {
  userAgent: 'bilateral',
  disableLosslessIntegers: true,
  maxTransactionRetryTime: RETRY_MS,
  connectionTimeout: 3_000,
  connectionAcquisitionTimeout: 5_000,
  connectionLivenessCheckTimeout: 30_000,
  maxConnectionPoolSize: 50,
  telemetryDisabled: true,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
} as const;

export interface LineTo {
  readonly url: string;
  readonly auth: AuthToken | undefined;
  readonly database: string;
}

/** A read as the driver takes it. */
export interface SentRead {
  readonly cypher: string;
  readonly params: Record<string, unknown>;
  /** READ: any member of a cluster may answer; WRITE: its leader. */
  readonly access: SessionMode;
  readonly config: { readonly timeout: number; readonly metadata: { readonly statement: string } };
}

/** Connections to a server or a cluster, and what they have seen of its database: another line begins anew. */
export class Neo4jLine {
  private readonly driver: Driver;
  private readonly bookmarks: BookmarkManager | undefined;

  constructor(private readonly to: LineTo) {
    this.driver = neo4j.driver(to.url, to.auth, DRIVER_CONFIG);
    // A server knows what it has committed itself. One that was restored from an older copy never comes to know the rest.
    const isCluster = to.url.startsWith('neo4j');
    this.bookmarks = isCluster ? this.driver.executeQueryBookmarkManager : undefined;
  }

  /** What one writes, later reads of this line see, on whichever member of a cluster. */
  session(defaultAccessMode: SessionMode): Session {
    const { database } = this.to;
    return this.driver.session({ database, defaultAccessMode, bookmarkManager: this.bookmarks });
  }

  /** What the server says may succeed is tried again. */
  readWithRetries({ cypher, params, access, config }: SentRead, signal: AbortSignal) {
    return this.driver.executeQuery(cypher, params, {
      database: this.to.database,
      bookmarkManager: this.bookmarks ?? null,
      routing: access,
      signal,
      transactionConfig: config,
    });
  }

  close(): Promise<void> {
    return this.driver.close();
  }
}
