import { getEventListeners } from 'node:events';
import { GRAPH_SCHEMA } from '../../src/graph/graph-schema.cypher.js';
import { type CypherQuery, GRAPH_FORMAT, type GraphStore } from '../../src/graph/graph-store.js';
import { createNodes, createRelationships } from '../../src/graph/neo4j-load.cypher.js';
import {
  anyOfReleases,
  CURRENT_RELEASE,
  deleteNodes,
  deleteRelationships,
  fenced,
  LOCK_SCHEMA,
  NEO4J_SCHEMA,
  raiseFence,
  setCurrentRelease,
  takeImportLock,
} from '../../src/graph/neo4j-release.cypher.js';
import {
  type GraphOptions,
  openGraphStore,
  openGraphWriter,
} from '../../src/graph/open-graph-store.js';
import { recordingLogger, silentLogger } from '../support/loggers.js';
import { countRows, objectionsTo } from '../support/neo4j/ask-server.js';
import { describeWithOwnNeo4j, type OwnNeo4j } from '../support/neo4j/own-neo4j.js';
import { anyQuery, countAllRecords, createThings, failureOf, until } from './small-graph.js';

const RELEASE = { contentHash: '', importedAt: '2026-01-02T03:04:05.000Z', counts: {} };
// On a machine that is busy with the rest of the run.
const RESTART_MS = 180_000;
const SLOW = anyQuery(
  'UNWIND range(1, 300000000) AS x WITH x WHERE x % 7 = 0 RETURN count(*) AS n',
);

describe('an address where no Neo4j is', () => {
  const nowhere = { url: 'bolt://user:secret@127.0.0.1:1', logger: silentLogger };

  test('is named, without the password', async () => {
    for (const open of [openGraphStore, openGraphWriter]) {
      const { kind, message } = await failureOf(open(nowhere));
      expect({ kind, message }).toEqual({
        kind: 'UNAVAILABLE',
        message: 'Neo4j at bolt://127.0.0.1:1 cannot be reached (ServiceUnavailable).',
      });
    }
  });
});

describe('an address of neither kind', () => {
  test('is refused with what it could be', async () => {
    const { message } = await failureOf(
      openGraphStore({ url: 'http://localhost:7474', logger: silentLogger }),
    );
    expect(message).toBe(
      'The graph is a folder, or a server at neo4j:// or bolt://, but not at http://.',
    );
  });
});

describeWithOwnNeo4j('faults', (own) => {
  const opened: { close(): Promise<void> }[] = [];
  const optionsOf = (own: OwnNeo4j, changes: Partial<GraphOptions> = {}): GraphOptions => {
    const { url, user, password } = own.server;
    return { url, user, password, logger: silentLogger, pollMs: 50, ...changes };
  };
  const openStore = async (changes: Partial<GraphOptions> = {}): Promise<GraphStore> => {
    const store = await openGraphStore(optionsOf(own, changes));
    opened.push(store);
    return store;
  };
  const openWriter = async (changes: Partial<GraphOptions> = {}) => {
    const writer = await openGraphWriter(optionsOf(own, changes));
    opened.push(writer);
    return writer;
  };
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  beforeAll(async () => {
    const writer = await openGraphWriter(optionsOf(own));
    const draft = await writer.draft();
    await createThings(draft, { a: 'A' });
    await draft.activate({ ...RELEASE, number: 1 });
    await writer.close();
  });
  afterEach(async () => {
    for (const each of opened.splice(0)) await each.close().catch(() => undefined);
  });

  test('no statement of the store is deprecated', async () => {
    const range = { first: 1, last: 2 };
    const commands = [
      CURRENT_RELEASE,
      anyOfReleases(range),
      setCurrentRelease({ ...RELEASE, number: 1, format: GRAPH_FORMAT, previous: null }),
      takeImportLock('2026-01-02T03:04:05.000Z'),
      raiseFence('a'),
      ...[deleteRelationships(range, 10), deleteNodes(range, 10)].map((each) => fenced(each, 'a')),
      ...[createNodes([]), createRelationships([])].map((each) =>
        fenced<unknown>(each as CypherQuery<unknown>, 'a'),
      ),
    ];
    const schema = [...GRAPH_SCHEMA, ...NEO4J_SCHEMA, LOCK_SCHEMA];
    const found = await objectionsTo(own.server, [
      ...schema.map((cypher) => ({ cypher, params: {} })),
      ...commands,
    ]);
    expect(found).toEqual([]);
  });

  test('a wrong password and an unknown database say so', async () => {
    const { address } = { address: own.server.url };
    const wrong = await failureOf(openStore({ password: 'secret' }));
    expect(wrong.kind).toBe('UNAVAILABLE');
    expect(wrong.message).toBe(
      `Neo4j at ${address} refuses this user or password (Neo.ClientError.Security.Unauthorized).`,
    );
    const unknown = await failureOf(openStore({ database: 'nowhere' }));
    expect(unknown.kind).toBe('UNAVAILABLE');
    expect(unknown.message).toMatch(/nowhere/);
  });

  test('a user and password in the address are taken', async () => {
    const { user, password } = own.server;
    const url = own.server.url.replace('//', `//${user}:${password}@`);
    const store = await openStore({ url, user: undefined, password: undefined });
    expect(await store.snapshot().read(countAllRecords)).toEqual([{ total: 1 }]);
  });

  test('a routing address works', async () => {
    const store = await openStore({ url: own.server.url.replace('bolt:', 'neo4j:') });
    expect(await store.snapshot().read(countAllRecords)).toEqual([{ total: 1 }]);
  });

  test('a read that takes too long is stopped, on the server too', async () => {
    const store = await openStore({ readTimeoutMs: 300 });
    const error = await failureOf(store.snapshot().read(SLOW));
    expect({ kind: error.kind, statement: error.statement }).toEqual({
      kind: 'ABORTED',
      statement: 'anyQuery',
    });
    expect(await runningSlow(own)).toBe(0);
  });

  test('a read that its caller gave up is stopped on the server', async () => {
    const store = await openStore();
    const error = await failureOf(
      store.snapshot().read(SLOW, { signal: AbortSignal.timeout(150) }),
    );
    expect(error.kind).toBe('ABORTED');
    await pause(100);
    expect(await runningSlow(own)).toBe(0);
  });

  test('many reads under one signal leave nothing on it', async () => {
    const store = await openStore();
    const { signal } = new AbortController();
    const reads = Array.from({ length: 40 }, () =>
      store.snapshot().read(countAllRecords, { signal }),
    );
    expect((await Promise.all(reads)).flat()).toEqual(reads.map(() => ({ total: 1 })));
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('an importer that lost its lock writes no more, and cannot switch', async () => {
    const writer = await openWriter();
    const draft = await writer.draft();
    await createThings(draft, { a: 'A' });
    await terminateAll(own, 'importLock');
    const lost = `The import lock at ${own.server.url} was lost: start the import again.`;
    await expect(createThings(draft, { b: 'B' })).rejects.toThrow(lost);
    await expect(draft.activate({ ...RELEASE, number: draft.number })).rejects.toThrow(lost);
    const next = await openWriter();
    expect(next.current?.release.number).toBe(1);
    expect((await next.draft()).number).toBe(2);
    expect(await next.current?.read(countAllRecords)).toEqual([{ total: 1 }]);
  });

  test('a server that answers nothing keeps no one waiting, and is found again', async () => {
    const store = await openStore();
    await store.snapshot().read(countAllRecords);
    own.server.process.kill('SIGSTOP');
    try {
      const signal = AbortSignal.timeout(300);
      const error = await failureOf(store.snapshot().read(countAllRecords, { signal }));
      expect(error.kind).toBe('ABORTED');
      expect(store.snapshot().release.number).toBe(1);
    } finally {
      own.server.process.kill('SIGCONT');
    }
    expect(await store.snapshot().read(countAllRecords)).toEqual([{ total: 1 }]);
  });

  test(
    'a server that is away: reads say so, the release is known, and all is well after',
    async () => {
      const logger = recordingLogger();
      const store = await openStore({ logger });
      await own.server.stop();
      const startedAt = performance.now();
      const error = await failureOf(store.snapshot().read(countAllRecords));
      expect(error.kind).toBe('UNAVAILABLE');
      expect(performance.now() - startedAt).toBeLessThan(8_000);
      expect(store.snapshot().release.number).toBe(1);
      await until(() => logger.entries.some(({ level }) => level === 'warn'), 15_000);
      await own.startAgain();
      await until(
        () => logger.entries.some(({ message }) => message === 'Neo4j answers again'),
        15_000,
      );
      expect(await store.snapshot().read(countAllRecords)).toEqual([{ total: 1 }]);
      expect(logger.entries.filter(({ level }) => level === 'warn').length).toBeLessThan(4);
    },
    RESTART_MS,
  );

  test('a reader that hears of no release never reads what is half deleted', async () => {
    const publish = async () => {
      const writer = await openWriter({ leaseMs: 200 });
      const draft = await writer.draft();
      await createThings(draft, { a: 'A' });
      await draft.activate({ ...RELEASE, number: draft.number });
      await writer.close();
      return draft.number;
    };
    const number = await publish();
    const deaf = await openStore({ pollMs: 600_000, leaseMs: 200 });
    await publish();
    await pause(300);
    expect(await deaf.snapshot().read(countAllRecords)).not.toEqual([{ total: 0 }]);
    await publish();
    await pause(300);
    const error = await failureOf(deaf.snapshot().read(countAllRecords));
    expect({ kind: error.kind, message: error.message }).toEqual({
      kind: 'UNAVAILABLE',
      message: `Release ${number} at ${own.server.url} is no longer kept; ask again.`,
    });
  });

  test(
    'the lock outlasts the limit of the server, and other imports stay out',
    async () => {
      await own.server.stop();
      await own.startAgain({
        'db.transaction.timeout': '2s',
        'db.transaction.monitor.check.interval': '100ms',
      });
      const writer = await openWriter();
      const draft = await writer.draft();
      await pause(3_500);
      await createThings(draft, { a: 'A' });
      expect((await failureOf(openWriter())).kind).toBe('LOCKED');
      await draft.abandon();
    },
    RESTART_MS,
  );
});

const runningSlow = (own: OwnNeo4j) =>
  countRows(
    own.server,
    `SHOW TRANSACTIONS YIELD transactionId, metaData, status
     WHERE metaData.statement = 'anyQuery' AND NOT status STARTS WITH 'Terminated'
     RETURN transactionId AS id`,
  );

const terminateAll = (own: OwnNeo4j, statement: string) =>
  countRows(
    own.server,
    `SHOW TRANSACTIONS YIELD transactionId AS id, metaData WHERE metaData.statement = '${statement}'
     TERMINATE TRANSACTIONS id YIELD message RETURN message`,
  );
