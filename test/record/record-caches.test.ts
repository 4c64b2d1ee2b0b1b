import { Release } from '../../src/graph/graph-store.js';
import { recordCaches } from '../../src/graph/records.js';

const INFO = { number: 1, contentHash: 'a', importedAt: '2026-01-01T00:00:00.000Z', counts: {} };
const RECORD = { id: 'firm:x', slug: 'x', rank: 0, sourceIds: [] };

test('all that ask of a release share its records', () => {
  const cacheOf = recordCaches(10);
  const release = new Release(INFO);
  cacheOf(release).set(RECORD.id, RECORD);
  expect(cacheOf(release).get(RECORD.id)).toBe(RECORD);
});

test('a database that begins again has other records under the same number', () => {
  const cacheOf = recordCaches(10);
  cacheOf(new Release(INFO)).set(RECORD.id, RECORD);
  expect(cacheOf(new Release({ ...INFO, contentHash: 'b' })).get(RECORD.id)).toBeUndefined();
});
