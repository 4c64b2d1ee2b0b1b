import {
  judge,
  QUESTION,
  type VersionedAnswer,
  versionedDataSet,
} from '../../reliability/versioned-data-set.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { until } from '../graph/small-graph.js';
import { apiOf, type TestApi } from '../support/api.js';
import { describeOnEachEngine, type FreshGraph } from '../support/engines.js';
import { graphOf, importInto } from '../support/graph-of.js';

/** The store itself, where something happens behind so many statements: the last of them is answered when it has. */
class InterruptedStore implements GraphStore {
  /** Statements since the last `interrupt`. */
  sent = 0;
  private behind = 0;
  private happens: () => Promise<void> = async () => undefined;

  constructor(private readonly store: GraphStore) {}

  interrupt(behind: number, happens: () => Promise<void>): void {
    this.sent = 0;
    this.behind = behind;
    this.happens = happens;
  }

  snapshot(): ReturnType<GraphStore['snapshot']> {
    const snapshot = this.store.snapshot();
    return {
      release: snapshot.release,
      read: async (query, options) => {
        this.sent += 1;
        const position = this.sent;
        const rows = await snapshot.read(query, options);
        if (position === this.behind) await this.happens();
        return rows;
      },
    };
  }

  close(): Promise<void> {
    return this.store.close();
  }
}

describeOnEachEngine('a release that comes between two statements of a request', (engine) => {
  let graph: FreshGraph;
  let store: InterruptedStore;
  let api: TestApi;
  beforeAll(async () => {
    graph = await graphOf(engine, versionedDataSet(1));
    store = new InterruptedStore(await graph.openStore());
    api = await apiOf(store);
  });
  afterAll(async () => {
    await api.close();
    await graph.destroy();
  });

  async function importNext(number: number): Promise<void> {
    await importInto(graph, versionedDataSet(number));
    await until(() => store.snapshot().release.number === number, 20_000);
  }

  test('changes nothing in its answer, whichever two they are; the next is of the new one', async () => {
    let release = 1;
    for (let behind = 1; ; behind += 1) {
      store.interrupt(behind, () => importNext(release + 1));
      const answer = judge((await api.ask(QUESTION)) as VersionedAnswer);
      const whole = { kind: 'WHOLE', version: release, release };
      expect({ behind, answer }).toEqual({ behind, answer: whole });
      if (store.sent < behind) break;
      release += 1;
    }
    expect(release).toBeGreaterThan(4);
  });
});
