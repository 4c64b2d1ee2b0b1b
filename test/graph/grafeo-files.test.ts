import { readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GRAPH_FORMAT } from '../../src/graph/graph-store.js';
import { kill, startImport } from '../support/killed-import.js';
import { recordingLogger } from '../support/loggers.js';
import { useGraphFolder } from './graph-folder.js';
import { countAllRecords, createThings, failureOf, until } from './small-graph.js';

const folder = useGraphFolder();

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

  test('follows a pointer that an operator set back', async () => {
    await folder().publish();
    const pointerOfFirst = await readFile(folder().pointer, 'utf8');
    await folder().publish();
    const store = await folder().openAsUsersDo();
    await folder().replacePointer(pointerOfFirst);
    await until(() => store.snapshot().release.number === 1);
  });
});
