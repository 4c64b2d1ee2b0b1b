import type { GraphStore } from '../../src/graph/graph-store.js';
import { describeOnEachEngine, type FreshGraph } from '../support/engines.js';
import { recordingLogger } from '../support/loggers.js';
import { anyQuery, countAllRecords, createThings, failureOf, thingsByIds } from './small-graph.js';

describeOnEachEngine('reading a release', (engine) => {
  let graph: FreshGraph;
  let store: GraphStore;
  beforeAll(async () => {
    graph = await engine.freshGraph();
    await graph.publish((draft) => createThings(draft, { a: 'A', b: 'B' }));
    store = await graph.openStore();
  });
  afterAll(() => graph.destroy());

  const answerOf = async (cypher: string, params = {}) =>
    (await store.snapshot().read(anyQuery(cypher, params)))[0];

  test('rows come as plain objects, in the stated order', async () => {
    const { release, read } = store.snapshot();
    expect(await read(thingsByIds(release, ['b', 'a', 'unknown']))).toEqual([
      { id: 'a', text: 'A' },
      { id: 'b', text: 'B' },
    ]);
  });

  test.each([
    ['null', null],
    ['true', true],
    ['text', "Чувашия è 'qui' \n 😀"],
    ['an integer', 42],
    ['a negative integer', -7],
    ['the largest safe integer', Number.MAX_SAFE_INTEGER],
    ['a float', 0.1],
    ['a large float', 1.5e300],
    ['an empty list', []],
    ['a list of integers', [1, 2, 3]],
    ['a list of floats and integers', [1, 2.5]],
    ['a list of texts', ['x', '']],
    ['a list with null', ['x', null]],
    ['a map', { a: 1, b: { c: [null, 'x'] } }],
  ])('%s goes in and comes out', async (_, value) => {
    expect(await answerOf('RETURN $value AS value', { value })).toEqual({ value });
  });

  test('integers divide as integers, and count as a LIMIT', async () => {
    expect(await answerOf('RETURN $three / 2 AS half', { three: 3 })).toEqual({ half: 1 });
    const query = anyQuery('UNWIND $xs AS x RETURN x ORDER BY x LIMIT $n', { xs: [3, 1, 2], n: 2 });
    expect(await store.snapshot().read(query)).toEqual([{ x: 1 }, { x: 2 }]);
  });

  test('an empty list makes no rows', async () => {
    expect(await store.snapshot().read(anyQuery('UNWIND $xs AS x RETURN x', { xs: [] }))).toEqual(
      [],
    );
  });

  test('an absent property is null', async () => {
    const { release } = store.snapshot();
    const query = 'MATCH (n:Record {key: $key}) RETURN n.nothing AS nothing';
    expect(await answerOf(query, { key: release.key('a') })).toEqual({ nothing: null });
  });

  test('a bad statement is an error that names it', async () => {
    const error = await failureOf(store.snapshot().read(anyQuery('RETRUN 1')));
    expect({ kind: error.kind, statement: error.statement }).toEqual({
      kind: 'STATEMENT',
      statement: 'anyQuery',
    });
    expect(error.message).toMatch(/^Statement anyQuery failed \(/);
  });

  test('a missing parameter and a division by zero are errors of the statement', async () => {
    for (const cypher of ['RETURN $missing AS x', 'UNWIND [1, 0] AS x RETURN 1 / x AS y']) {
      expect((await failureOf(store.snapshot().read(anyQuery(cypher)))).kind).toBe('STATEMENT');
    }
  });

  test('a reader writes nothing', async () => {
    const error = await failureOf(
      (await graph.openStore({ openDatabase: undefined }))
        .snapshot()
        .read(anyQuery('CREATE (n:Record) RETURN count(*) AS written')),
    );
    expect(error.kind).toBe('STATEMENT');
    expect(await store.snapshot().read(countAllRecords)).toEqual([{ total: 2 }]);
  });

  test('rows that are not of the row type are an error, unless rows are not checked', async () => {
    const { release } = store.snapshot();
    const query = { ...thingsByIds(release, ['a']), cypher: 'UNWIND [1] AS id RETURN id' };
    const error = await failureOf(store.snapshot().read(query));
    expect(error.message).toBe('The rows of statement thingsByIds are not of its row type.');
    const trusting = await graph.openStore({ validateRows: false });
    expect(await trusting.snapshot().read(query)).toEqual([{ id: 1 }]);
  });

  test('each statement is logged with its rows and its time', async () => {
    const logger = recordingLogger();
    const logged = await graph.openStore({ logger, pollMs: 60_000 });
    await logged.snapshot().read(countAllRecords);
    expect(logger.entries.at(-1)).toEqual({
      level: 'debug',
      fields: { statement: 'countAllRecords', rows: 1, ms: expect.any(Number) },
      message: 'statement',
    });
  });

  test('the release is the one that was imported', () => {
    const { number, contentHash, counts } = store.snapshot().release;
    expect({ number, contentHash, counts }).toEqual({
      number: 1,
      contentHash: '0'.repeat(64),
      counts: {},
    });
  });
});

describeOnEachEngine('giving a read up', (engine) => {
  let graph: FreshGraph;
  beforeAll(async () => {
    graph = await engine.freshGraph();
    await graph.publish((draft) => createThings(draft, { a: 'A' }));
  });
  afterAll(() => graph.destroy());

  const slow = anyQuery(
    `UNWIND range(1, 3000000) AS x WITH x WHERE x % 7 = 0 RETURN count(*) AS n`,
  );

  test('before it starts', async () => {
    const store = await graph.openStore();
    const error = await failureOf(
      store.snapshot().read(countAllRecords, { signal: AbortSignal.abort() }),
    );
    expect(error.kind).toBe('ABORTED');
  });

  test('while it runs', async () => {
    const { read } = (await graph.openStore()).snapshot();
    const ended: string[] = [];
    const whole = read(slow).then(() => ended.push('read to its end'));
    const error = await failureOf(read(slow, { signal: AbortSignal.timeout(20) }));
    ended.push('given up');
    expect(error.kind).toBe('ABORTED');
    await whole;
    expect(ended).toEqual(['given up', 'read to its end']);
  });

  test('afterwards the store answers as before', async () => {
    const store = await graph.openStore({ maxInFlight: 1 });
    const { read } = store.snapshot();
    const given = failureOf(read(slow, { signal: AbortSignal.timeout(5) }));
    const waiting = failureOf(read(countAllRecords, { signal: AbortSignal.timeout(5) }));
    const patient = read(countAllRecords);
    expect((await given).kind).toBe('ABORTED');
    // On Neo4j it may have been quicker than its signal.
    if (engine.name === 'grafeo') expect((await waiting).kind).toBe('ABORTED');
    else await waiting.catch(() => undefined);
    expect(await patient).toEqual([{ total: 1 }]);
  });
});

describeOnEachEngine('an empty graph', (engine) => {
  test('has nothing to read, and a writer without a current release', async () => {
    const graph = await engine.freshGraph();
    const error = await failureOf(graph.openStore());
    expect(error.kind).toBe('EMPTY');
    expect(error.message).toContain('run `bilateral import` first');
    expect((await graph.openWriter()).current).toBeNull();
    await graph.destroy();
  });

  test('is as empty when its first draft was not finished', async () => {
    const graph = await engine.freshGraph();
    const writer = await graph.openWriter();
    await createThings(await writer.draft(), { a: 'A' });
    expect((await failureOf(graph.openStore())).kind).toBe('EMPTY');
    await graph.destroy();
  });
});

describeOnEachEngine('closing a store', (engine) => {
  test('lets what runs come to an end, and answers nothing new', async () => {
    const graph = await engine.freshGraph();
    await graph.publish((draft) => createThings(draft, { a: 'A' }));
    const store = await graph.openStore();
    await store.snapshot().read(countAllRecords);
    await store.close();
    await store.close();
    expect(() => store.snapshot()).toThrow('The graph store is closed.');
    await graph.destroy();
  });
});
