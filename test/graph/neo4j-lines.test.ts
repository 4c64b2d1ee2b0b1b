import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flakyLine } from '../../reliability/flaky-line.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import {
  type GraphOptions,
  openGraphStore,
  openGraphWriter,
} from '../../src/graph/open-graph-store.js';
import { recordingLogger, silentLogger } from '../support/loggers.js';
import { describeWithOwnNeo4j } from '../support/neo4j/own-neo4j.js';
import { countAllRecords, createThings, failureOf, until } from './small-graph.js';

const RELEASE = { contentHash: '', importedAt: '2026-01-02T03:04:05.000Z', counts: {} };
// Two restarts on a machine that is busy with the rest of the run.
const RESTARTS_MS = 300_000;
// A server waits half a minute for what it does not have.
const WELL_BEFORE_MS = 25_000;

describeWithOwnNeo4j('lines to a server', (own) => {
  const optionsAt = (url: string): GraphOptions => {
    const { user, password } = own.server;
    return { url, user, password, logger: silentLogger, pollMs: 50, leaseMs: 200 };
  };
  const publish = async () => {
    const writer = await openGraphWriter(optionsAt(own.server.url));
    const draft = await writer.draft();
    await createThings(draft, { a: 'A' });
    await draft.activate({ ...RELEASE, number: draft.number });
    await writer.close();
  };
  const read = (store: GraphStore) =>
    store.snapshot().read(countAllRecords, { signal: AbortSignal.timeout(1_000) });
  const readsAgain = async (store: GraphStore) => {
    const startedAt = performance.now();
    while ((await read(store).catch(() => null)) === null) {
      if (performance.now() - startedAt > WELL_BEFORE_MS) throw new Error('No answer.');
    }
  };

  beforeAll(publish);

  test('one that goes silent is replaced, though nobody ends it', async () => {
    const line = await flakyLine(own.server.port);
    const logger = recordingLogger();
    const options = { ...optionsAt(`bolt://127.0.0.1:${line.port}`), logger };
    const store = await openGraphStore(options);
    const readByMany = () => Promise.all(Array.from({ length: 20 }, () => read(store)));
    try {
      await readsAgain(store);
      await readByMany();
      line.silence();
      expect((await failureOf(read(store))).kind).toBe('ABORTED');
      await until(() => logger.entries.some(({ level }) => level === 'warn'), WELL_BEFORE_MS);
      // None of them is given one of the connections that are silent.
      await readsAgain(store);
      await readByMany();
    } finally {
      await store.close();
      await line.close();
    }
  });

  test(
    'a server that was restored from an older copy answers those who know a later state',
    async () => {
      const backup = await mkdtemp(join(tmpdir(), 'bilateral-backup-'));
      await own.server.stop();
      await cp(own.dataFolder, backup, { recursive: true });
      await own.startAgain();
      await publish();
      const urls = ['bolt:', 'neo4j:'].map((scheme) => own.server.url.replace('bolt:', scheme));
      const stores = await Promise.all(urls.map((url) => openGraphStore(optionsAt(url))));
      try {
        await Promise.all(stores.map(readsAgain));
        await own.server.stop();
        await rm(own.dataFolder, { recursive: true });
        await cp(backup, own.dataFolder, { recursive: true });
        await own.startAgain();
        for (const store of stores) {
          await until(() => store.snapshot().release.number === 1, WELL_BEFORE_MS);
          await readsAgain(store);
        }
      } finally {
        for (const store of stores) await store.close();
        await rm(backup, { recursive: true });
      }
    },
    RESTARTS_MS,
  );
});
