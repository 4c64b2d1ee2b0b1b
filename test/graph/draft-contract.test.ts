import { describeOnEachEngine, type FreshGraph } from '../support/engines.js';
import { anyQuery, countAllRecords, createThings, failureOf, linkThings } from './small-graph.js';

describeOnEachEngine('writing a draft', (engine) => {
  let graph: FreshGraph;
  beforeEach(async () => {
    graph = await engine.freshGraph();
  });
  afterEach(() => graph.destroy());

  test('values of all kinds are stored', async () => {
    const values = { text: 'è', n: 3, x: 0.5, yes: true, none: [], some: ['b', 'a'], xs: [1, 2.5] };
    await graph.publish((draft) =>
      draft.write(
        anyQuery('UNWIND $rows AS row CREATE (n:Record) SET n = row RETURN count(*) AS written', {
          rows: [{ key: 'r1/v', release: 1, absent: null, ...values }],
        }),
      ),
    );
    const { read } = (await graph.openStore()).snapshot();
    const query = 'MATCH (n:Record {key: $key}) RETURN properties(n) AS stored';
    expect(await read(anyQuery(query, { key: 'r1/v' }))).toEqual([
      { stored: { key: 'r1/v', release: 1, ...values } },
    ]);
  });

  test('what is written is counted: a link without its end is not', async () => {
    await graph.publish(async (draft) => {
      expect(await draft.write(createThings(1, { a: 'A', b: 'B' }))).toEqual([{ written: 2 }]);
      const links = linkThings(1, [
        ['a', 'b'],
        ['a', 'unknown'],
      ]);
      expect(await draft.write(links)).toEqual([{ written: 1 }]);
    });
  });

  test('a draft reads what it wrote', async () => {
    await graph.publish(async (draft) => {
      await draft.write(createThings(draft.number, { a: 'A' }));
      expect(await draft.read(countAllRecords)).toEqual([{ total: 1 }]);
    });
  });

  test('a key twice is refused, and nothing of that statement is written', async () => {
    await graph.publish(async (draft) => {
      await draft.write(createThings(1, { a: 'A' }));
      const again = { ...createThings(1, { b: 'B', c: 'C' }) };
      const rows = [...again.params.rows, ...createThings(1, { a: 'again' }).params.rows];
      const error = await failureOf(draft.write({ ...again, params: { rows } }));
      expect(error.kind).toBe('STATEMENT');
      expect(await draft.read(countAllRecords)).toEqual([{ total: 1 }]);
    });
  });

  test('writes asked for together are done one after another', async () => {
    await graph.publish(async (draft) => {
      await draft.write(createThings(1, { hub: 'hub' }));
      const batches = Array.from({ length: 8 }, (_, i) => createThings(1, { [`t${i}`]: 't' }));
      await Promise.all(batches.map((batch) => draft.write(batch)));
      const links = batches.map((_, i) => linkThings(1, [[`t${i}`, 'hub']]));
      const written = await Promise.all(links.map((link) => draft.write(link)));
      expect(written.flat()).toEqual(links.map(() => ({ written: 1 })));
    });
  });

  test('after its end a draft takes nothing more', async () => {
    const writer = await graph.openWriter();
    const draft = await writer.draft();
    await draft.abandon();
    await expect(draft.write(createThings(1, { a: 'A' }))).rejects.toThrow(
      'Draft 1 was activated or abandoned.',
    );
  });

  test('only one draft at a time, and only under its own number', async () => {
    const writer = await graph.openWriter();
    const draft = await writer.draft();
    await expect(writer.draft()).rejects.toThrow('Activate or abandon the open draft first.');
    const info = { contentHash: '', importedAt: '', counts: {} };
    await expect(draft.activate({ ...info, number: 7 })).rejects.toThrow('the draft is number 1');
  });
});
