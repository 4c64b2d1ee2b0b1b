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
    const properties = { key: 'r1/v', release: 1, absent: null, ...values };
    await graph.publish((draft) => draft.createNodes([{ labels: ['Thing', 'Other'], properties }]));
    const { read } = (await graph.openStore()).snapshot();
    const query = 'MATCH (n:Record:Thing:Other {key: $key}) RETURN properties(n) AS stored';
    expect(await read(anyQuery(query, { key: 'r1/v' }))).toEqual([
      { stored: { key: 'r1/v', release: 1, ...values } },
    ]);
  });

  test('whole numbers are whole, on nodes and on relationships', async () => {
    await graph.publish(async (draft) => {
      await createThings(draft, { a: 'A', b: 'B' });
      await draft.createNodes([
        { labels: ['Thing'], properties: { key: 'r1/c', release: 1, n: 7, x: 0.5 } },
        { labels: ['Other'], properties: { key: 'r1/d', release: 1 } },
      ]);
      await draft.createRelationships([
        { type: 'LINKED', from: 'r1/a', to: 'r1/b', properties: { n: 7, none: null, xs: ['b'] } },
        { type: 'OTHER', from: 'r1/b', to: 'r1/a', properties: {} },
      ]);
    });
    const { read } = (await graph.openStore()).snapshot();
    const halves = 'MATCH (n:Thing {key: $key}) RETURN n.n / 2 AS half, n.x AS x';
    expect(await read(anyQuery(halves, { key: 'r1/c' }))).toEqual([{ half: 3, x: 0.5 }]);
    const links = `
      MATCH (a:Record {key: $key})-[r]->(b:Record)
      RETURN type(r) AS type, r.n / 2 AS half, properties(r) AS stored, b.key AS other`;
    expect(await read(anyQuery(links, { key: 'r1/a' }))).toEqual([
      { type: 'LINKED', half: 3, stored: { n: 7, xs: ['b'] }, other: 'r1/b' },
    ]);
  });

  test('a link without its end is refused, never left out', async () => {
    await graph.publish(async (draft) => {
      await createThings(draft, { a: 'A', b: 'B' });
      const links = linkThings(draft, [
        ['a', 'b'],
        ['a', 'unknown'],
      ]);
      expect((await failureOf(links)).kind).toBe('STATEMENT');
    });
  });

  test('a draft reads what it wrote', async () => {
    await graph.publish(async (draft) => {
      await createThings(draft, { a: 'A' });
      expect(await draft.read(countAllRecords)).toEqual([{ total: 1 }]);
    });
  });

  test('a key twice is refused', async () => {
    await graph.publish(async (draft) => {
      await createThings(draft, { a: 'A' });
      const again = ['r1/b', 'r1/a'].map((key) => {
        return { labels: ['Thing'], properties: { key, release: 1 } };
      });
      const error = await failureOf(draft.createNodes(again));
      expect(error.kind).toBe('STATEMENT');
    });
  });

  test('writes asked for together are done one after another', async () => {
    await graph.publish(async (draft) => {
      await createThings(draft, { hub: 'hub' });
      const ids = Array.from({ length: 8 }, (_, i) => `t${i}`);
      await Promise.all(ids.map((id) => createThings(draft, { [id]: 't' })));
      await Promise.all(ids.map((id) => linkThings(draft, [[id, 'hub']])));
      const links = 'MATCH (hub:Record {key: $key})<-[:LINKED]-(t) RETURN count(*) AS n';
      expect(await draft.read(anyQuery(links, { key: 'r1/hub' }))).toEqual([{ n: 8 }]);
    });
  });

  test('after its end a draft takes nothing more', async () => {
    const writer = await graph.openWriter();
    const draft = await writer.draft();
    await draft.abandon();
    await expect(createThings(draft, { a: 'A' })).rejects.toThrow(
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
