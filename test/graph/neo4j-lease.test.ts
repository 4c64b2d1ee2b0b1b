import { GRAPH_FORMAT } from '../../src/graph/graph-store.js';
import { now } from '../../src/graph/moment.js';
import type { Neo4jConnection } from '../../src/graph/neo4j-connection.js';
import { ReleaseLease } from '../../src/graph/neo4j-lease.js';

const LEASE_MS = 60_000;
const clock = Date.now;

describe('a lease on a release', () => {
  let asked: unknown[];
  let current: { number: number; previous: number | null };
  let aheadMs: number;
  beforeEach(() => {
    asked = [];
    current = { number: 2, previous: 1 };
    aheadMs = 0;
    Date.now = () => clock() + aheadMs;
  });
  afterEach(() => {
    Date.now = clock;
  });

  const connection = {
    address: 'bolt://nowhere',
    read: async ({ name }: { name: string }, _options: unknown, access: unknown) => {
      asked.push([name, access]);
      const format = GRAPH_FORMAT;
      return [{ ...current, contentHash: '', importedAt: '', counts: '{}', format }];
    },
  } as unknown as Neo4jConnection;
  const leaseOf = (number: number) => new ReleaseLease(connection, number, LEASE_MS, now());

  test('asks nobody before it has run out', async () => {
    await leaseOf(2).assertKept();
    expect(asked).toEqual([]);
  });

  test.each([
    ['suspended', LEASE_MS],
    ['given another time, far in the future', 400 * 24 * 60 * LEASE_MS],
  ])('asks the leader once after the machine was %s', async (_, ms) => {
    const lease = leaseOf(1);
    aheadMs = ms;
    await lease.assertKept();
    await lease.assertKept();
    expect(asked).toEqual([['currentRelease', 'WRITE']]);
  });

  test('is over when two others have come, which a machine that was suspended hears', async () => {
    const lease = leaseOf(1);
    current = { number: 3, previous: 2 };
    aheadMs = LEASE_MS;
    await expect(lease.assertKept()).rejects.toThrow(
      'Release 1 at bolt://nowhere is no longer kept; ask again.',
    );
  });

  test('comes to an end of asking, wherever a clock goes meanwhile', async () => {
    const jumps = [0, 1, -1_000, -2_000];
    Date.now = () => clock() + LEASE_MS * (jumps.shift() ?? 0);
    await leaseOf(2).assertKept();
    expect(asked).toHaveLength(2);
  });
});
