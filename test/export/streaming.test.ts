import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { until } from '../graph/small-graph.js';
import { smallDataSet } from '../support/data/raw-data-set.js';
import { describeOnEachEngine, type FreshGraph } from '../support/engines.js';
import { graphOf, importInto } from '../support/graph-of.js';
import { liveHeap } from '../support/live-heap.js';
import { jsonLines } from './ask-export.js';
import { type NumbersServer, numbersServer } from './numbers-server.js';

const ROWS = 100_000;
const OFTEN = 20_000;
// All rows would be some fifty megabytes.
const FLAT_BYTES = 10_000_000;

const dataSet = (release: number) =>
  smallDataSet(`region PT-11 name_en="Release ${release}"\nregion KZ-75`);

describeOnEachEngine('a long table', (engine) => {
  let graph: FreshGraph;
  let store: GraphStore;
  let numbers: NumbersServer;
  beforeEach(async () => {
    graph = await graphOf(engine, dataSet(1));
    store = await graph.openStore({ graceMs: 1 });
    numbers = await numbersServer(store, ROWS);
  });
  afterEach(async () => {
    numbers.server.server.closeAllConnections();
    await numbers.server.close();
    await graph.destroy();
  });

  async function ask(file: string): Promise<IncomingMessage> {
    const { port } = numbers;
    const request = get({ port, host: '127.0.0.1', path: `/export/${file}`, agent: false });
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    return response;
  }

  /** Nobody asks for pages any more: the buffers are full, or nobody waits. */
  async function untilQuiet(): Promise<number> {
    let seen = -1;
    while (seen !== numbers.pages()) {
      seen = numbers.pages();
      await pause(300);
    }
    return seen;
  }

  test('a hundred thousand rows, in order, in memory that does not grow', async () => {
    const response = await ask('Numbers.csv');
    const heaps: number[] = [];
    let [rows, rest] = [-1, ''];
    for await (const chunk of response.setEncoding('utf8')) {
      const lines = `${rest}${chunk}`.split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (rows >= 0 && !line.startsWith(`${rows},"Row ${rows}, «как есть»`)) {
          throw new Error(`row ${rows} is ${line}`);
        }
        rows += 1;
        if (rows % OFTEN !== 0 || rows === 0) continue;
        heaps.push(liveHeap());
      }
    }
    expect(rows).toBe(ROWS);
    const [first = 0, ...later] = heaps;
    expect(later).toHaveLength(ROWS / OFTEN - 1);
    expect(Math.max(...later) - first).toBeLessThan(FLAT_BYTES);
  });

  test('is read no faster than it is taken, and not at all once the client is gone', async () => {
    const response = await ask('Numbers.jsonl');
    response.pause();
    const waiting = await untilQuiet();
    expect(waiting).toBeLessThan(ROWS / 500);
    response.destroy();
    await pause(300);
    expect(await untilQuiet()).toBeLessThanOrEqual(waiting + 1);
  });

  test('is of the day on which it began, whatever the day of a page', async () => {
    let day = 0;
    // Whoever asks it again is told another day.
    const now = () => new Date(Date.UTC(2026, 2, ++day));
    await numbers.server.close();
    numbers = await numbersServer(store, 1_200, now);
    const rows = jsonLines(await text(await ask('Numbers.jsonl')));
    expect(rows).toHaveLength(1_200);
    expect(numbers.pages()).toBeGreaterThan(1);
    expect(new Set(rows.map((row) => row.day))).toEqual(new Set(['2026-03-01']));
  });

  test.each(['csv', 'jsonl'])(
    '%s: cut off where a page fails, so that no part looks whole',
    async (format) => {
      const response = await ask(`Numbers.${format}`);
      response.pause();
      numbers.failFromNowOn();
      const ended = await text(response).then(
        () => 'whole',
        (error: Error) => error.message,
      );
      expect({ ended, complete: response.complete }).toEqual({ ended: 'aborted', complete: false });
    },
  );

  test('where its release goes meanwhile: cut off, or whole of a file that is still open', async () => {
    const response = await ask('Numbers.csv');
    response.pause();
    await untilQuiet();
    for (const release of [2, 3]) await importInto(graph, dataSet(release));
    await until(() => store.snapshot().release.number === 3);
    const ended = await text(response).then(
      (whole) => whole.split('\r\n').length,
      (error: Error) => error.message,
    );
    expect(ended).toBe(engine.name === 'neo4j' ? 'aborted' : ROWS + 2);
    expect(response.headers['x-release']).toMatch(/^1; content-hash=[0-9a-f]{64}$/);
    const again = await ask('Numbers.csv');
    expect(again.headers['x-release']).toMatch(/^3; content-hash=[0-9a-f]{64}$/);
    again.destroy();
  });
});
