import type { GraphSnapshot, ReleaseInfo } from '../../src/graph/graph-store.js';
import { describeOnEachEngine, type FreshGraph } from '../support/engines.js';
import { kill, startImport } from '../support/killed-import.js';
import { recordingLogger } from '../support/loggers.js';
import { countAllRecords, createThings, failureOf, thingsByIds, until } from './small-graph.js';

const PUBLISHED = { contentHash: 'f'.repeat(64), importedAt: '2026-01-02T03:04:05.000Z' };

describeOnEachEngine('releases', (engine) => {
  let graph: FreshGraph;
  beforeEach(async () => {
    graph = await engine.freshGraph();
  });
  afterEach(() => graph.destroy());

  const publish = (text: string, info?: Partial<ReleaseInfo>) =>
    graph.publish((draft) => createThings(draft, { a: text }), info);
  const textOf = async ({ release, read }: GraphSnapshot) =>
    (await read(thingsByIds(release, ['a']))).map(({ text }) => text);

  test('the numbers grow by one, and what the importer stated comes back', async () => {
    await publish('first');
    await publish('second', { ...PUBLISHED, counts: { thing: 1, 'legal-act': 0 } });
    const { release } = (await graph.openStore()).snapshot();
    expect({ ...release }).toEqual({
      ...PUBLISHED,
      number: 2,
      counts: { thing: 1, 'legal-act': 0 },
    });
  });

  test('a running store sees a new release, looking for it as often as it does by default', async () => {
    await publish('old');
    const logger = recordingLogger();
    const store = await graph.openStore({ pollMs: undefined, logger });
    expect(await textOf(store.snapshot())).toEqual(['old']);
    await publish('new');
    await until(() => store.snapshot().release.number === 2, 60_000);
    expect(await textOf(store.snapshot())).toEqual(['new']);
    expect(logger.entries.filter(({ level }) => level !== 'debug')).toEqual([
      { level: 'info', fields: { from: 1, to: 2 }, message: 'switched to another release' },
    ]);
  });

  test('whoever holds a snapshot stays on its release', async () => {
    await publish('old');
    const store = await graph.openStore({ graceMs: 1 });
    const held = store.snapshot();
    await publish('new');
    await until(() => store.snapshot().release.number === 2);
    expect(held.release.number).toBe(1);
    expect(await textOf(held)).toEqual(['old']);
    expect(await textOf(store.snapshot())).toEqual(['new']);
  });

  test('reads across a switch all answer, each from one release', async () => {
    await publish('text of 1');
    const store = await graph.openStore();
    const answers: string[] = [];
    let isDone = false;
    const reading = (async () => {
      while (!isDone) {
        const snapshot = store.snapshot();
        answers.push(`${snapshot.release.number}: ${await textOf(snapshot)}`);
      }
    })();
    await publish('text of 2');
    await until(() => store.snapshot().release.number === 2);
    isDone = true;
    await reading;
    answers.push(`2: ${await textOf(store.snapshot())}`);
    expect([...new Set(answers)]).toEqual(['1: text of 1', '2: text of 2']);
  });

  test('the current and the one before stay, older ones go', async () => {
    for (const text of ['one', 'two', 'three']) await publish(text);
    const writer = await graph.openWriter();
    expect(writer.current?.release.number).toBe(3);
    // On Neo4j all releases lie in one database, on Grafeo each in its file.
    const total = engine.name === 'neo4j' ? 2 : 1;
    expect(await writer.current?.read(countAllRecords)).toEqual([{ total }]);
  });

  test('a writer follows its own switch, and can go on', async () => {
    const writer = await graph.openWriter();
    for (const number of [1, 2]) {
      const draft = await writer.draft();
      await createThings(draft, { a: `text of ${number}` });
      await draft.activate({ ...PUBLISHED, number, counts: {} });
      expect(writer.current && (await textOf(writer.current))).toEqual([`text of ${number}`]);
    }
  });

  test('an abandoned draft leaves nothing behind', async () => {
    await publish('kept');
    const writer = await graph.openWriter();
    const draft = await writer.draft();
    await createThings(draft, { a: 'given up', b: 'too' });
    await draft.abandon();
    await draft.abandon();
    const store = await graph.openStore();
    expect(store.snapshot().release.number).toBe(1);
    expect(await store.snapshot().read(countAllRecords)).toEqual([{ total: 1 }]);
    expect((await writer.draft()).number).toBe(2);
  });

  test('a writer that closes abandons its draft', async () => {
    await publish('kept');
    const writer = await graph.openWriter();
    await createThings(await writer.draft(), { a: 'given up' });
    await writer.close();
    const store = await graph.openStore();
    expect(await store.snapshot().read(countAllRecords)).toEqual([{ total: 1 }]);
  });

  test('a second writer is refused at once, until the first is closed', async () => {
    const first = await graph.openWriter();
    const startedAt = performance.now();
    const error = await failureOf(graph.openWriter());
    expect(error.kind).toBe('LOCKED');
    expect(error.message).toMatch(/^Another import into .+ is running\.$/);
    expect(performance.now() - startedAt).toBeLessThan(4_000);
    await first.close();
    await (await graph.openWriter()).close();
  });

  test('an import in another process is one too; killed, it holds nothing and left nothing', async () => {
    await publish('before');
    const importer = await startImport(graph.options);
    expect((await failureOf(graph.openWriter())).kind).toBe('LOCKED');
    await kill(importer);

    const store = await graph.openStore();
    expect(store.snapshot().release.number).toBe(1);
    expect(await textOf(store.snapshot())).toEqual(['before']);

    await publish('after');
    await until(() => store.snapshot().release.number === 2);
    expect(await textOf(store.snapshot())).toEqual(['after']);
    const total = engine.name === 'neo4j' ? 2 : 1;
    expect(await store.snapshot().read(countAllRecords)).toEqual([{ total }]);
  });
});
