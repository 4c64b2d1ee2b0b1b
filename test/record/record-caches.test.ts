import { Release } from '../../src/graph/graph-store.js';
import { RecordCache, recordCaches } from '../../src/graph/record-cache.js';

const INFO = { number: 1, contentHash: 'a', importedAt: '2026-01-01T00:00:00.000Z', counts: {} };
const RECORD = { id: 'firm:x', slug: 'x', rank: 0, sourceIds: [] };

test('all that ask of a release share its records', () => {
  const cacheOf = recordCaches(10);
  const release = new Release(INFO);
  cacheOf(release).set(RECORD);
  expect(cacheOf(release).get(RECORD.id)).toBe(RECORD);
});

test('a database that begins again has other records under the same number', () => {
  const cacheOf = recordCaches(10);
  cacheOf(new Release(INFO)).set(RECORD);
  expect(cacheOf(new Release({ ...INFO, contentHash: 'b' })).get(RECORD.id)).toBeUndefined();
});

test('a stretch of a list takes the room of its records, and an empty one that of one', () => {
  const cache = new RecordCache(10);
  for (let rank = 0; rank < 5; rank += 1) cache.set({ ...RECORD, id: `firm:${rank}`, rank });
  const stretch = Array.from({ length: 8 }, () => RECORD);
  cache.setStretch('firm', 0, stretch);
  cache.setStretch('region', 7, []);
  expect(cache.stretch('firm', 0)).toBe(stretch);
  expect(cache.stretch('region', 7)).toEqual([]);
  expect([0, 1, 2, 3, 4].map((rank) => cache.get(`firm:${rank}`)?.rank)).toEqual([
    ...[undefined, undefined, undefined, undefined, 4],
  ]);
});
