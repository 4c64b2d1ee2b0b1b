import { chmodSync } from 'node:fs';
import {
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type OpenDatabase, openReadOnly } from '../../src/graph/grafeo-engine.js';
import { GRAPH_FORMAT, GraphStoreError } from '../../src/graph/graph-store.js';
import { kill, startImport } from '../support/killed-import.js';
import { recordingLogger } from '../support/loggers.js';
import { useGraphFolder } from './graph-folder.js';
import { countAllRecords, createThings, failureOf, until } from './small-graph.js';

const folder = useGraphFolder();
const RELEASE = { contentHash: '', importedAt: '2026-01-02T03:04:05.000Z', counts: {} };

describe('the folder of a graph', () => {
  test('holds a file a release, the current and the one before, and a pointer', async () => {
    for (let i = 0; i < 3; i += 1) await folder().publish();
    expect((await readdir(folder().path)).sort()).toEqual([
      'current.json',
      'import.lock.grafeo',
      'release-000002.grafeo',
      'release-000003.grafeo',
    ]);
    expect(JSON.parse(await readFile(folder().pointer, 'utf8'))).toMatchObject({
      number: 3,
      format: GRAPH_FORMAT,
      previous: 2,
      file: 'release-000003.grafeo',
    });
  });

  test('may be given as a file: URL', async () => {
    await folder().publish();
    const store = await folder().graph.openStore({ url: `file://${folder().path}` });
    expect(await store.snapshot().read(countAllRecords)).toEqual([{ total: 1 }]);
  });

  test('is read by several stores, also while an import writes', async () => {
    await folder().publish();
    const stores = [await folder().openAsUsersDo(), await folder().openAsUsersDo()];
    const writer = await folder().graph.openWriter();
    await createThings(await writer.draft(), { b: 'B' });
    for (const store of stores) {
      expect(await store.snapshot().read(countAllRecords)).toEqual([{ total: 1 }]);
    }
  });

  test('loses what a killed import left when the next one starts, and keeps foreign files', async () => {
    await folder().publish();
    await kill(await startImport(folder().graph.options));
    // Killed while it saved.
    await writeFile(join(folder().path, 'release-000002.grafeo.part.partial'), 'half a graph');
    await writeFile(join(folder().path, 'release-000009.grafeo'), 'renamed, but never switched to');
    await writeFile(join(folder().path, 'notes.txt'), 'mine');
    await folder().publish();
    expect((await readdir(folder().path)).sort()).toEqual([
      'current.json',
      'import.lock.grafeo',
      'notes.txt',
      'release-000001.grafeo',
      'release-000002.grafeo',
    ]);
  });
});

describe('a writer', () => {
  test('replaces a current release that cannot be read', async () => {
    await folder().publish();
    await truncate(folder().firstRelease, 1000);
    const logger = recordingLogger();
    const writer = await folder().graph.openWriter({ logger });
    expect(writer.current).toBeNull();
    expect(logger.entries.map(({ message }) => message)).toEqual([
      'the current release cannot be read: this import replaces it',
    ]);
    await writer.close();
    expect((await folder().publish()).number).toBe(2);
    await (await folder().openAsUsersDo()).close();
  });

  test('replaces a graph of another format, under the next number', async () => {
    await folder().publish();
    await folder().changePointer({ format: 0 });
    expect((await folder().publish()).number).toBe(2);
  });

  test('removes no release when the pointer cannot be read', async () => {
    for (let i = 0; i < 2; i += 1) await folder().publish();
    await folder().replacePointer('{');
    const writer = await folder().graph.openWriter();
    expect((await writer.draft()).number).toBe(3);
    expect(await readdir(folder().path)).toEqual(
      expect.arrayContaining(['release-000001.grafeo', 'release-000002.grafeo']),
    );
  });

  test.each([
    ['a text', 'not a graph '.repeat(1_000)],
    ['an empty file', ''],
  ])('mends an import lock that is %s, and still keeps others out', async (_, content) => {
    const lock = join(folder().path, 'import.lock.grafeo');
    await folder().publish();
    await writeFile(lock, content);
    const writer = await folder().graph.openWriter();
    expect((await failureOf(folder().graph.openWriter())).kind).toBe('LOCKED');
    await writer.close();
    expect((await folder().publish()).number).toBe(2);
  });

  test('goes by the switch, whatever goes wrong after it', async () => {
    const logger = recordingLogger();
    // From the last step before the switch on, names in the folder may be changed and not be listed.
    const openDatabase: OpenDatabase = (path) => {
      const database = openReadOnly(path);
      chmodSync(folder().path, 0o333);
      folder().becomeNobody();
      return database;
    };
    const writer = await folder().graph.openWriter({ logger, openDatabase });
    const draft = await writer.draft();
    await createThings(draft, { a: 'A' });
    try {
      await draft.activate({ ...RELEASE, number: 1 });
      await draft.abandon();
    } finally {
      await folder().becomeSomebody();
    }
    expect(logger.entries.map(({ message }) => message)).toEqual([
      'old releases stay until the next import',
    ]);
    await writer.close();
    const store = await folder().openAsUsersDo();
    expect(await store.snapshot().read(countAllRecords)).toEqual([{ total: 1 }]);
  });

  test('leaves nothing of a release that could not be switched to', async () => {
    await folder().publish();
    const writer = await folder().graph.openWriter();
    const draft = await writer.draft();
    await createThings(draft, { a: 'A' });
    await mkdir(`${folder().pointer}.tmp`);
    const { kind, message } = await failureOf(draft.activate({ ...RELEASE, number: 2 }));
    expect([kind, message]).toEqual([
      'UNAVAILABLE',
      `${folder().path} cannot be written (EISDIR).`,
    ]);
    await draft.abandon();
    expect((await readdir(folder().path)).filter((name) => name.startsWith('release-'))).toEqual([
      'release-000001.grafeo',
    ]);
  });

  test('says so when it may not write the folder', async () => {
    await folder().publish();
    const error = await folder().withoutPermission(() => failureOf(folder().graph.openWriter()));
    expect(error.kind).toBe('UNAVAILABLE');
  });
});

describe('a running store', () => {
  test('keeps its release, and says once why, while the pointer is bad', async () => {
    await folder().publish();
    const logger = recordingLogger();
    const store = await folder().graph.openStore({ openDatabase: undefined, logger, pollMs: 10 });
    const warnings = () => logger.entries.filter(({ level }) => level === 'warn');

    await folder().changePointer({ number: 7, file: 'release-000007.grafeo' });
    await until(() => warnings().length > 0);
    await folder().replacePointer('{');
    await until(() => warnings().length > 1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(warnings().length).toBe(2);
    expect(await store.snapshot().read(countAllRecords)).toEqual([{ total: 1 }]);

    await rm(folder().pointer);
    await until(() => warnings().length > 2);
    expect(store.snapshot().release.number).toBe(1);
  });

  test('keeps its release while the whole folder is away, and follows when it is back', async () => {
    await folder().publish();
    const store = await folder().openAsUsersDo();
    const { path } = folder();
    await rename(path, `${path}-away`);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(await store.snapshot().read(countAllRecords)).toEqual([{ total: 1 }]);
    await rename(`${path}-away`, path);
    await folder().publish();
    await until(() => store.snapshot().release.number === 2);
  });

  test('tries a release that does not open again when its file has changed, not at each look', async () => {
    await folder().publish();
    let isBroken = false;
    let opened = 0;
    const openDatabase: OpenDatabase = (path) => {
      opened += 1;
      if (isBroken) throw new GraphStoreError('DAMAGED', 'broken');
      return openReadOnly(path);
    };
    const store = await folder().graph.openStore({ openDatabase, pollMs: 10 });
    isBroken = true;
    await folder().publish();
    await until(() => opened === 2);
    await pause(200);
    expect(opened).toBe(2);
    isBroken = false;
    await utimes(join(folder().path, 'release-000002.grafeo'), new Date(), new Date());
    await until(() => store.snapshot().release.number === 2);
    expect(opened).toBe(3);
  });

  test('follows a pointer that an operator set back', async () => {
    await folder().publish();
    const pointerOfFirst = await readFile(folder().pointer, 'utf8');
    await folder().publish();
    const store = await folder().openAsUsersDo();
    await folder().replacePointer(pointerOfFirst);
    await until(() => store.snapshot().release.number === 1);
  });
});
